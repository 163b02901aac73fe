import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { localDate } from '@/history/local-date';
import { everyEntry } from '@/tests/components/every-entry';
import { storedHistory, storedLastWeek } from '@/tests/history/stored-history';
import { accessibilityFaults } from './harness/axe';
import { emulateLook, type Look } from './harness/looks';
import { LoosenBrowser } from './harness/loosen-browser';
import {
  damage,
  forgetHistory,
  intend,
  offerAtOnce,
  remindAtAnyHour,
  setRun,
  setSitting,
  waitForPauses,
  workFromTodayOn,
} from './harness/set-state';

let loosen: LoosenBrowser;
let welcome: Page;

beforeAll(async () => {
  loosen = await LoosenBrowser.open();
  welcome = await loosen.pageOpenedAt('welcome.html');
  await remindAtAnyHour(welcome);
});

afterAll(() => loosen.close());

interface View {
  readonly name: string;
  readonly path: string;
  readonly ready: string;
  readonly before?: () => Promise<void>;
  readonly act?: (page: Page) => Promise<unknown>;
}

const unfold = async (page: Page) => {
  for (const summary of await page.locator('summary').all()) await summary.click();
};

/** Each page, and each state of it that shows something else. */
const views: readonly View[] = [
  { name: 'welcome', path: 'welcome.html', ready: '.rhythm' },
  {
    name: 'welcome after the test',
    path: 'welcome.html',
    ready: '.rhythm',
    act: async (page) => {
      await page.getByRole('button', { name: 'Show me one' }).click();
      await page.getByRole('button', { name: 'No', exact: true }).click();
    },
  },
  { name: 'popup', path: 'popup.html', ready: '.routine-card' },
  {
    name: 'popup, choosing a pause',
    path: 'popup.html',
    ready: '.routine-card',
    act: (page) => page.getByRole('button', { name: 'Pause' }).click(),
  },
  {
    name: 'popup, choosing the date that a pause lasts until',
    path: 'popup.html',
    ready: '.routine-card',
    act: async (page) => {
      await page.getByRole('button', { name: 'Pause' }).click();
      await page.getByRole('button', { name: 'Until a date' }).click();
      await page.getByLabel('Pause until').waitFor();
    },
  },
  {
    name: 'popup, a stretch is due and waits',
    path: 'popup.html',
    ready: '.next-big:has-text("When you pause typing")',
    before: async () => {
      await waitForPauses(welcome);
      await setSitting(welcome, { stretch: 45 });
    },
  },
  {
    name: 'popup, a stretch is due',
    path: 'popup.html',
    ready: '.due',
    before: () => offerAtOnce(welcome),
  },
  {
    name: 'popup after a skip',
    path: 'popup.html',
    ready: '.notice',
    before: () => intend(welcome, { kind: 'skip' }),
  },
  {
    name: 'popup after three ignored reminders',
    path: 'popup.html',
    ready: '.easing',
    before: () => setRun(welcome, { ignoredInRow: 3, ignoredKind: 'stretch' }),
  },
  {
    name: 'popup in a call',
    path: 'popup.html',
    ready: '.call-switch[aria-checked="true"]',
    before: () => intend(welcome, { kind: 'start-call' }),
  },
  {
    name: 'popup, held by a pause',
    path: 'popup.html',
    ready: '.next-big:has-text("Paused")',
    before: async () => {
      await intend(welcome, { kind: 'end-call' });
      await intend(welcome, { kind: 'pause', until: '1-hour' });
    },
  },
  { name: 'every section of the settings', path: 'options.html', ready: '#my-body' },
  {
    name: 'settings with an own reminder that is wrong',
    path: 'options.html#reminders',
    ready: '#my-body',
    act: async (page) => {
      await page.getByRole('button', { name: 'Add a reminder' }).click();
      await page.getByText('At times of day').click();
      await page.getByRole('button', { name: 'Save' }).click();
      await page.locator('[aria-invalid="true"]').first().waitFor();
    },
  },
  {
    name: 'settings that were searched',
    path: 'options.html',
    ready: '#my-body',
    act: (page) => page.getByRole('searchbox').fill('call'),
  },
  {
    name: 'log with everything in it, unfolded',
    path: 'options.html#log',
    ready: '.log-day',
    before: () => {
      const at = Date.now();
      const log = everyEntry.map((entry) => ({ ...entry, at }));
      return damage(welcome, { [`log.${localDate(at, Temporal.Now.timeZoneId())}`]: log });
    },
    act: unfold,
  },
  {
    name: 'history of someone who has just begun',
    path: 'options.html#history',
    ready: '#history-none',
    before: () => forgetHistory(welcome),
  },
  {
    name: 'history of months, with its tables',
    path: 'options.html#history',
    ready: '[role="listbox"]',
    before: () => damage(welcome, storedHistory(150)),
    act: unfold,
  },
  {
    name: 'popup with the look back',
    path: 'popup.html',
    ready: '.look-back',
    before: async () => {
      await intend(welcome, { kind: 'resume' });
      await forgetHistory(welcome);
      await damage(welcome, storedLastWeek());
      await workFromTodayOn(welcome);
    },
  },
  {
    name: 'data, asked before everything is deleted',
    path: 'options.html#data',
    ready: '#end',
    act: (page) => page.getByRole('button', { name: 'Delete everything' }).click(),
  },
  {
    name: 'data, with what a file would change',
    path: 'options.html#data',
    ready: '#bring',
    act: async (page) => {
      const saving = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Export everything' }).click();
      const file = await (await saving).path();
      await page.getByLabel('Choose a file').setInputFiles(file);
      await page.locator('.import-preview').waitFor();
    },
  },
  { name: 'privacy', path: 'options.html#privacy', ready: '#privacy-check' },
  { name: 'exercises', path: 'options.html#exercises', ready: '.exercise-card' },
  { name: 'own routines', path: 'options.html#routines', ready: '#own-title' },
  { name: 'about', path: 'options.html#about', ready: '#sources', act: unfold },
  { name: 'guide, a walk', path: 'guide.html?routine=none', ready: '.stage' },
  { name: 'guide, one exercise', path: 'guide.html?exercise=wall-angel', ready: '.stage' },
  { name: 'guide', path: 'guide.html?routine=hips-and-hamstrings-3min', ready: '.stage' },
  {
    name: 'guide, everything unfolded',
    path: 'guide.html?routine=hamstrings-seated-2min',
    ready: '.stage',
    act: unfold,
  },
  {
    name: 'guide, done',
    path: 'guide.html?routine=hip-flexors-seated-1min',
    ready: '.stage',
    act: (page) => page.getByRole('button', { name: 'Next' }).click(),
  },
  { name: 'guide of a posture check', path: 'guide.html?posture=3', ready: '.posture' },
];

const large = { width: 1280, height: 800 };
/** What is left of it at 200 % zoom. */
const zoomed = { width: 640, height: 400 };

/** Colours that are still on their way to another look are nobody's to judge. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const moving of document.getAnimations()) {
      if (moving instanceof CSSTransition) moving.finish();
    }
  });
}

/** How far a page can be scrolled sideways, in pixels, and what sticks out. */
function sidewaysScroll(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    return [...document.querySelectorAll('body *')]
      .filter((element) => {
        const { left, right } = element.getBoundingClientRect();
        return right > clientWidth + 1 || left < -1;
      })
      .map((element) => `${scrollWidth} > ${clientWidth}: ${element.outerHTML.slice(0, 120)}`);
  });
}

/** What is wrong with a page in each way of looking at it, which it is loaded for only once. */
async function faultsOf(page: Page): Promise<Record<string, string[]>> {
  const faults: Record<string, string[]> = {};
  const note = (way: string, found: string[]) => {
    if (found.length > 0) faults[way] = found;
  };
  for (const look of ['light', 'dark', 'forced colours'] satisfies Look[]) {
    await emulateLook(page, look);
    await settle(page);
    note(look, await accessibilityFaults(page, look === 'light' ? 'everything' : 'colours'));
  }
  await emulateLook(page, 'light');
  await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
  await settle(page);
  note('right to left, sideways', await sidewaysScroll(page));
  await page.setViewportSize(zoomed);
  note('right to left at 200 %', await accessibilityFaults(page));
  note('right to left at 200 %, sideways', await sidewaysScroll(page));
  await page.evaluate(() => document.documentElement.removeAttribute('dir'));
  note('at 200 %, sideways', await sidewaysScroll(page));
  return faults;
}

describe('light, dark, in forced colours, right to left and at 200 % zoom', () => {
  it.each(views)('$name has nothing for axe to find', async ({ path, ready, before, act }) => {
    await before?.();
    const page = await loosen.context.newPage();
    try {
      await page.setViewportSize(large);
      await page.goto(new URL(path, welcome.url()).href);
      await page.waitForSelector(ready, { timeout: 10_000 });
      await act?.(page);
      expect(await faultsOf(page)).toEqual({});
    } finally {
      await page.close({ runBeforeUnload: false });
    }
  });
});
