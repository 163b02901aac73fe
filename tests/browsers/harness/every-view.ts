import type { Page } from 'playwright-core';
import {
  deleteHistory,
  overwriteStorage,
  remindWithoutWaiting,
  restoreTypingWait,
  sendRequest,
  setRun,
  setSitting,
  startWeekToday,
} from '@/scripts/browsers/set-state';
import { storedHistory, storedLastWeek } from '@/scripts/samples/stored-history';
import { defaultSettings } from '@/settings/default-settings';
import { english, type Spoken, type TextOf } from '@/tests/browsers/harness/spoken';
import { everyEntry } from '@/tests/components/every-entry';
import { localDate } from '@/values/local-date';

/** A page, or one state of it. */
export interface View {
  readonly name: string;
  readonly path: string;
  readonly ready: string;
  /** A text that the element `ready` shows. */
  readonly readyText?: readonly [group: string, key: string];
  /** Prepares the state, from a page of Loosen that stays open. */
  readonly before?: (welcome: Page) => Promise<void>;
  readonly act?: (page: Page, textOf: TextOf) => Promise<unknown>;
}

const clickButton = (page: Page, name: string) =>
  page.getByRole('button', { name, exact: true }).click();

const expandAll = (page: Page) =>
  page.locator('summary').evaluateAll((summaries) => {
    for (const summary of summaries) (summary as HTMLElement).click();
  });

/**
 * Every page in every state that looks different. The order matters: each state builds on the
 * previous ones.
 */
export const everyView: readonly View[] = [
  { name: 'welcome', path: 'welcome.html', ready: '.rhythm' },
  {
    name: 'welcome after the test',
    path: 'welcome.html',
    ready: '.rhythm',
    act: async (page, textOf) => {
      await clickButton(page, textOf('test-reminder', 'show'));
      await clickButton(page, textOf('test-reminder', 'no'));
    },
  },
  { name: 'popup', path: 'popup.html', ready: '.routine-card' },
  {
    name: 'popup with every routine',
    path: 'popup.html',
    ready: '.routine-card',
    act: (page, textOf) => clickButton(page, textOf('popup', 'moreRoutines')),
  },
  {
    name: 'popup, choosing a pause',
    path: 'popup.html',
    ready: '.routine-card',
    act: (page, textOf) => clickButton(page, textOf('popup', 'pause')),
  },
  {
    name: 'popup, choosing the date that a pause lasts until',
    path: 'popup.html',
    ready: '.routine-card',
    act: async (page, textOf) => {
      await clickButton(page, textOf('popup', 'pause'));
      await clickButton(page, textOf('popup', 'pauseChoices.date'));
      await page.getByLabel(textOf('popup', 'pauseUntil')).waitFor();
    },
  },
  {
    name: 'popup, a due stretch waits',
    path: 'popup.html',
    ready: '.next-headline',
    readyText: ['popup', 'waiting.title'],
    before: async (welcome) => {
      await restoreTypingWait(welcome);
      await setSitting(welcome, { stretch: 45 });
    },
  },
  {
    name: 'popup, a stretch is due',
    path: 'popup.html',
    ready: '.due',
    before: remindWithoutWaiting,
  },
  {
    name: 'popup, choosing a snooze',
    path: 'popup.html',
    ready: '.due',
    act: (page, textOf) => clickButton(page, textOf('popup', 'due.snooze')),
  },
  {
    name: 'popup after a skip',
    path: 'popup.html',
    ready: '.notice',
    before: (welcome) => sendRequest(welcome, { kind: 'skip' }),
  },
  {
    name: 'popup after three ignored reminders',
    path: 'popup.html',
    ready: '.ease-prompt',
    before: (welcome) => setRun(welcome, { ignoredInRow: 3, ignoredKind: 'stretch' }),
  },
  {
    name: 'popup in a call',
    path: 'popup.html',
    ready: '.call-switch[aria-checked="true"]',
    before: (welcome) => sendRequest(welcome, { kind: 'start-call' }),
  },
  {
    name: 'popup, paused',
    path: 'popup.html',
    ready: '.next-headline',
    readyText: ['popup', 'held.titles.paused'],
    before: async (welcome) => {
      await sendRequest(welcome, { kind: 'end-call' });
      await sendRequest(welcome, { kind: 'pause', until: '1-hour' });
    },
  },
  {
    name: 'all settings, expanded',
    path: 'options.html',
    ready: '#my-body',
    before: (welcome) => {
      const eyes = { ...defaultSettings.eyes, on: true };
      const stand = { ...defaultSettings.stand, on: true };
      const rungs = { ...defaultSettings.rungs, sound: true };
      return sendRequest(welcome, { kind: 'change-settings', parts: { eyes, stand, rungs } });
    },
    act: expandAll,
  },
  {
    name: 'settings with an invalid own reminder',
    path: 'options.html#reminders',
    ready: '#my-body',
    act: async (page, textOf) => {
      await clickButton(page, textOf('settings', 'reminders.own.add'));
      await page.getByText(textOf('settings', 'reminders.own.byTimes'), { exact: true }).click();
      await clickButton(page, textOf('settings', 'reminders.own.save'));
      await page.locator('[aria-invalid="true"]').first().waitFor();
    },
  },
  {
    name: 'settings, searched',
    path: 'options.html',
    ready: '#my-body',
    act: (page, textOf) =>
      page.getByRole('searchbox').fill(textOf('settings', 'moments.holds.call.label')),
  },
  {
    name: 'log with every entry, expanded',
    path: 'options.html#log',
    ready: '.log-day',
    before: (welcome) => {
      const at = Date.now();
      const log = everyEntry.map((entry) => ({ ...entry, at }));
      return overwriteStorage(welcome, {
        [`log.${localDate(at, Temporal.Now.timeZoneId())}`]: log,
      });
    },
    act: expandAll,
  },
  {
    name: 'empty history',
    path: 'options.html#history',
    ready: '#history-none',
    before: (welcome) => deleteHistory(welcome),
  },
  {
    name: 'history of months, with its tables',
    path: 'options.html#history',
    ready: '[role="listbox"]',
    before: (welcome) => overwriteStorage(welcome, storedHistory(150)),
    act: expandAll,
  },
  {
    name: 'popup with the weekly review',
    path: 'popup.html',
    ready: '.weekly-review',
    before: async (welcome) => {
      await sendRequest(welcome, { kind: 'resume' });
      await deleteHistory(welcome);
      await overwriteStorage(welcome, storedLastWeek());
      await startWeekToday(welcome);
    },
  },
  {
    name: 'data, confirming that everything is deleted',
    path: 'options.html#data',
    ready: '#end',
    act: (page, textOf) => clickButton(page, textOf('data', 'end.remove')),
  },
  {
    name: 'data, preview of an import',
    path: 'options.html#data',
    ready: '#bring',
    act: async (page, textOf) => {
      const saving = page.waitForEvent('download');
      await clickButton(page, textOf('data', 'take.everything'));
      const file = await (await saving).path();
      await page.getByLabel(textOf('data', 'bring.choose')).setInputFiles(file);
      await page.locator('.import-preview').waitFor();
    },
  },
  { name: 'privacy', path: 'options.html#privacy', ready: '#privacy-check' },
  { name: 'exercises', path: 'options.html#exercises', ready: '.exercise-card' },
  { name: 'own routines', path: 'options.html#routines', ready: '#own-title' },
  {
    name: 'own routines, editing an exercise',
    path: 'options.html#routines',
    ready: '#own-title',
    act: (page, textOf) => clickButton(page, textOf('own-routines', 'newExercise')),
  },
  {
    name: 'own routines, editing a routine',
    path: 'options.html#routines',
    ready: '#own-title',
    act: async (page, textOf) => {
      await clickButton(page, textOf('own-routines', 'newRoutine'));
      for (const exercise of ['wall-angel', 'chin-tuck']) {
        const label = textOf('exercises', `${exercise}.name`);
        await page.getByLabel(textOf('own-routines', 'add')).selectOption({ label });
      }
    },
  },
  { name: 'about', path: 'options.html#about', ready: '#sources', act: expandAll },
  { name: 'guide, a walk', path: 'guide.html?routine=none', ready: '.stage' },
  { name: 'guide, one exercise', path: 'guide.html?exercise=wall-angel', ready: '.stage' },
  { name: 'guide', path: 'guide.html?routine=hips-and-hamstrings-3min', ready: '.stage' },
  {
    name: 'guide, everything expanded',
    path: 'guide.html?routine=hamstrings-seated-2min',
    ready: '.stage',
    act: expandAll,
  },
  {
    name: 'guide, shortened and paused',
    path: 'guide.html?routine=hamstrings-floor-5min',
    ready: '.stage',
    act: async (page, textOf) => {
      await clickButton(page, textOf('guide', 'shorter'));
      await clickButton(page, textOf('guide', 'pause'));
    },
  },
  {
    name: 'guide, resumed',
    path: 'guide.html?routine=hips-and-hamstrings-3min',
    ready: '.notice',
    before: (welcome) => {
      const place = { stepIndex: 1, intoStepMs: 2000, playedMs: 60_000, session: 'left' };
      const routine = 'hips-and-hamstrings-3min';
      return sendRequest(welcome, { kind: 'keep-place', place: { ...place, routine } });
    },
  },
  {
    name: 'guide, after it felt worse',
    path: 'guide.html?exercise=chin-tuck',
    ready: '.stage',
    act: async (page, textOf) => {
      await clickButton(page, textOf('guide', 'next'));
      await clickButton(page, textOf('guide', 'felt.worse'));
    },
  },
  { name: 'guide of an unknown routine', path: 'guide.html?routine=nothing', ready: 'h1' },
  {
    name: 'guide, done',
    path: 'guide.html?routine=hip-flexors-seated-1min',
    ready: '.stage',
    act: (page, textOf) => clickButton(page, textOf('guide', 'next')),
  },
  { name: 'guide of a posture check', path: 'guide.html?posture=3', ready: '.posture' },
];

/** Opens a view in a page, in the language that Loosen speaks there. */
export async function openView(
  page: Page,
  address: string,
  view: View,
  { textOf }: Pick<Spoken, 'textOf'> = english,
): Promise<void> {
  await page.goto(address);
  const hasText = view.readyText && textOf(...view.readyText);
  const ready = page.locator(view.ready, hasText === undefined ? {} : { hasText }).first();
  await ready.waitFor({ timeout: 10_000 });
  await view.act?.(page, textOf);
}
