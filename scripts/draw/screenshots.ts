import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { emptyJournal } from '@/history/journal';
import { noteEvents } from '@/platform/background/record-history';
import type { LogEvent } from '@/reminders/log-entry';
import { freshPractice } from '@/routines/plan/fresh-practice';
import { emulateMedia } from '@/scripts/browsers/appearances';
import { LoosenBrowser } from '@/scripts/browsers/loosen-browser';
import { advancePageClock, installPageClock } from '@/scripts/browsers/page-clock';
import {
  deleteHistory,
  overwriteStorage,
  readStorage,
  remindAtAnyHour,
  remindWithoutWaiting,
  restoreTypingWait,
  sendRequest,
  setRun,
  setSitting,
} from '@/scripts/browsers/set-state';
import { historyShots } from '@/scripts/draw/history-shots';
import type { Shot } from '@/scripts/draw/shot';
import { projectRoot, runTool } from '@/scripts/run-tool';
import { ensureChromium } from '@/scripts/setup/find-chromium';
import { UserError } from '@/scripts/user-error';
import { defaultSettings } from '@/settings/default-settings';
import { localDate } from '@/values/local-date';

const popup = { path: 'popup.html', size: { width: 384, height: 600 } };
/** The viewport of the guide in its own window of 480 by 780. */
const guide = { size: { width: 480, height: 744 } };
const tab = { size: { width: 1000, height: 800 }, fullPage: true, growViewport: true };
const hipsRoutine = 'guide.html?routine=hips-and-hamstrings-3min';

const shots: readonly Shot[] = [
  ...historyShots,
  { ...popup, name: 'popup' },
  {
    ...popup,
    name: 'popup-seated',
    before: (page) => page.locator('.segments label').nth(1).click(),
  },
  {
    ...popup,
    name: 'popup-pause',
    before: (page) => page.getByRole('button', { name: 'Pause' }).click(),
  },
  { ...popup, name: 'popup-date', before: chooseDate },
  {
    ...popup,
    name: 'popup-more',
    fullPage: true,
    before: (page) => page.getByRole('button', { name: 'More routines' }).click(),
  },
  { ...popup, name: 'popup-due', before: (page) => setSitting(page, { stretch: 45 }) },
  { ...popup, name: 'popup-snooze', before: chooseSnooze },
  { ...popup, name: 'popup-waiting', before: waitForPause },
  {
    ...popup,
    name: 'popup-held',
    before: (page) => setRun(page, { ...dueNow(), surroundings: { ...quiet, fullScreen: true } }),
  },
  {
    ...popup,
    name: 'popup-easing',
    before: (page) => setRun(page, { ignoredInRow: 3, ignoredKind: 'stretch' }),
  },
  {
    ...popup,
    name: 'popup-call',
    before: (page) => sendRequest(page, { kind: 'start-call' }),
  },
  { ...guide, name: 'guide-ready', path: hipsRoutine, seconds: 2 },
  { ...guide, name: 'guide-hold', path: hipsRoutine, seconds: 18 },
  { ...guide, name: 'guide-other-side', path: hipsRoutine, seconds: 58 },
  { ...guide, name: 'guide-hamstrings', path: hipsRoutine, seconds: 100 },
  { ...guide, name: 'guide-done', path: hipsRoutine, seconds: 181 },
  {
    ...guide,
    name: 'guide-worse',
    path: hipsRoutine,
    seconds: 181,
    fullPage: true,
    after: (page) => page.getByRole('button', { name: 'Worse' }).click(),
  },
  {
    ...guide,
    name: 'guide-adapted',
    path: 'guide.html?routine=core-and-glutes-8min',
    seconds: 75,
    fullPage: true,
    practice: { ...freshPractice, body: ['pregnancy'] },
  },
  { ...guide, name: 'guide-walk', path: 'guide.html?routine=none', seconds: 1 },
  { ...guide, name: 'guide-posture', path: 'guide.html?posture=0', seconds: 3 },
  {
    ...tab,
    name: 'guide-wide',
    path: hipsRoutine,
    seconds: 18,
    fullPage: false,
    growViewport: false,
  },
  { ...tab, name: 'options', path: 'options.html', before: showDefaults },
  { ...tab, name: 'options-own', path: 'options.html', before: writeReminder },
  { ...tab, name: 'exercises', path: 'options.html#exercises' },
  {
    ...tab,
    name: 'exercise-detail',
    path: 'options.html#exercises',
    fullPage: false,
    growViewport: false,
    before: (page) => page.getByRole('button', { name: /Seated cat-cow/ }).click(),
  },
  {
    ...tab,
    name: 'own-routines',
    path: 'options.html#routines',
    before: makeRoutine,
  },
  {
    ...tab,
    name: 'my-body',
    path: 'options.html#my-body',
    practice: { ...freshPractice, body: ['knee-pain'], notForMe: ['high-knees'] },
  },
  { ...tab, name: 'log', path: 'options.html#log', before: writeLog },
  { ...tab, name: 'about', path: 'options.html#about' },
  { ...tab, name: 'welcome', path: 'welcome.html', before: showHours },
];

/**
 * `npm run screenshots -- [FOLDER] [PREFIX]`: takes screenshots of every surface in light and dark.
 * Writes them to `docs/screenshots/` or to FOLDER. With PREFIX, takes only those whose names start
 * with it.
 */
export default async function screenshots([
  folder,
  prefix = '',
]: readonly string[]): Promise<number> {
  const outDir = folder ?? join(projectRoot, 'docs', 'screenshots');
  const selected = shots.filter(({ name }) => name.startsWith(prefix));
  if (selected.length === 0) {
    const names = shots.map(({ name }) => name).join(', ');
    throw new UserError(`No screenshot starts with ${prefix}. The screenshots are: ${names}.`);
  }
  await mkdir(outDir, { recursive: true });
  const chromiumPath = await ensureChromium();
  if ((await runTool('wxt', ['build'])) !== 0) return 1;
  const loosen = await LoosenBrowser.open({ chromiumPath });
  try {
    const welcome = await loosen.waitForPage('welcome.html');
    const { run } = await readStorage(welcome);
    for (const theme of ['light', 'dark'] as const) {
      for (const shot of selected) {
        // Resets what earlier screenshots changed, so that both themes show the same.
        const practice = shot.practice ?? freshPractice;
        await deleteHistory(welcome);
        await overwriteStorage(welcome, { ...(shot.stored ?? storedThreeBreaks)(), run, practice });
        await remindAtAnyHour(welcome);
        await remindWithoutWaiting(welcome);
        await setSitting(welcome, { stretch: 21, posture: 21 });
        const page = await loosen.context.newPage();
        await page.setViewportSize(shot.size);
        await emulateMedia(page, theme);
        await installPageClock(page);
        await page.goto(new URL(shot.path, welcome.url()).href);
        await page.waitForSelector('main');
        await shot.before?.(page);
        if (shot.seconds !== undefined) await advancePageClock(page, shot.seconds);
        await shot.after?.(page);
        if (shot.growViewport === true) await growViewport(page);
        // Prevents a hover style.
        await page.mouse.move(0, 0);
        await page.evaluate(() =>
          Promise.all(document.getAnimations().map(({ finished }) => finished)),
        );
        const path = join(outDir, `${shot.name}-${theme}.png`);
        await page.screenshot({ path, fullPage: shot.fullPage === true });
        await page.close();
        await sendRequest(welcome, { kind: 'look' });
      }
    }
  } finally {
    await loosen.close();
  }
  console.log(`The screenshots are in ${outDir}`);
  return 0;
}

/** Returns a stored journal with three breaks today. */
function storedThreeBreaks() {
  const now = Date.now();
  const zone = Temporal.Now.timeZoneId();
  // All within milliseconds, because an hour ago may have been yesterday.
  const breaks = [2, 1, 0].map((ago) => ({
    what: 'break' as const,
    at: now - ago,
    by: 'moved' as const,
  }));
  return { journal: noteEvents(emptyJournal, breaks, defaultSettings, zone) };
}

/**
 * Makes the viewport as high as the page, repeatedly: newly drawn parts may make the page higher.
 */
async function growViewport(page: Page): Promise<void> {
  for (let height = 0, attempts = 0; attempts < 5; attempts += 1) {
    const needed = await page.evaluate(() => document.documentElement.scrollHeight);
    if (needed === height) return;
    height = needed;
    const width = page.viewportSize()?.width ?? 0;
    await page.setViewportSize({ width, height });
  }
}

/** Opens the editor of routines and adds two exercises. */
async function makeRoutine(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'New routine' }).click();
  await page.getByLabel('Routine name').fill('After lunch');
  for (const exercise of ['hip-hinge', 'wall-calf-stretch']) {
    await page.getByLabel('Add an exercise').selectOption(exercise);
  }
}

/** Restores the default working hours. */
function showHours(page: Page): Promise<void> {
  return sendRequest(page, { kind: 'change-settings', parts: { hours: defaultSettings.hours } });
}

/** Restores the default working hours and wait for a pause in typing. */
function showDefaults(page: Page): Promise<void> {
  const { hours, moment } = defaultSettings;
  return sendRequest(page, { kind: 'change-settings', parts: { hours, moment } });
}

/** Tries to save a custom reminder that is incomplete. */
async function writeReminder(page: Page): Promise<void> {
  await showDefaults(page);
  await page.getByRole('button', { name: 'Add a reminder' }).click();
  await page.getByLabel('Name').fill('Eye drops');
  await page.getByRole('radio', { name: /times/ }).check({ force: true });
  await page.getByRole('button', { name: /^(?:Save|Keep)/ }).click();
}

const quiet = { fullScreen: false, call: false, sound: false };

/** Opens the field for the last date of a pause. */
async function chooseDate(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Pause' }).click();
  await page.getByRole('button', { name: 'Until a date' }).click();
}

/** Makes a stretch due, and opens the choice of snooze times. */
async function chooseSnooze(page: Page): Promise<void> {
  await setSitting(page, { stretch: 45 });
  await page.getByRole('button', { name: 'Snooze' }).press('Enter');
}

/** Returns a state in which nothing delays a due reminder. */
function dueNow() {
  return { offer: null, lastOfferAt: null, returnedAt: null, countedTo: Date.now() - 3_600_000 };
}

/** Makes a stretch wait for a pause in typing. */
async function waitForPause(page: Page): Promise<void> {
  await restoreTypingWait(page);
  await setRun(page, { waiting: { kind: 'stretch', since: Date.now() - 60_000 } });
}

/** Writes the log of a morning at the desk, and waits until the page shows it. */
async function writeLog(page: Page): Promise<void> {
  const now = Date.now();
  const morning: readonly [minutesAgo: number, LogEvent][] = [
    [64, { what: 'natural-break', awayMs: 12 * 60_000 }],
    [50, { what: 'call-began', until: now + 70 * 60_000 }],
    [34, { what: 'held', kind: 'posture', why: 'in-call' }],
    [31, { what: 'call-ended' }],
    [31, { what: 'waiting', kind: 'posture' }],
    [29, { what: 'offered', kind: 'posture', again: false }],
    [29, { what: 'shown', kind: 'posture', as: 'notification' }],
    [28, { what: 'done', kind: 'posture' }],
    [19, { what: 'held', kind: 'stretch', why: 'full-screen' }],
    [9, { what: 'offered', kind: 'stretch', again: false }],
    [9, { what: 'shown', kind: 'stretch', as: 'notification' }],
    [7, { what: 'routine-begun' }],
    [5, { what: 'break', by: 'routine' }],
    [2, { what: 'settings-changed', parts: ['stretch'] }],
    [2, { what: 'settings-changed', parts: ['stretch'] }],
  ];
  const day = localDate(now, Temporal.Now.timeZoneId());
  const log = morning.map(([minutesAgo, event]) => ({ at: now - minutesAgo * 60_000, ...event }));
  await overwriteStorage(page, { [`log.${day}`]: log, logDays: [day] });
  // Otherwise the page could still show the log of earlier screenshots, which is longer.
  await page.getByText(`${log.length} entries`, { exact: true }).waitFor();
}
