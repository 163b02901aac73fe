import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import type { LoosenBrowser } from '@/scripts/browsers/loosen-browser';
import { advancePageClock, installPageClock } from '@/scripts/browsers/page-clock';
import { until } from '@/scripts/browsers/until';

/** A clock as releases up to 0.2.0 stored it. */
interface OldClock {
  readonly satMs: number;
  readonly asked: boolean;
  readonly snoozes: number;
  readonly turn: number;
}

/**
 * What releases up to 0.2.0 stored, as far as the update tests read it. The types of today do not
 * describe it, so none of them is used here.
 */
export interface OldStore {
  readonly settings?: {
    readonly version: number;
    readonly theme: string;
    readonly own: readonly object[];
  };
  readonly run: {
    readonly version: number;
    readonly clocks: Readonly<Record<string, OldClock>>;
    readonly undo: { readonly clocks: Readonly<Record<string, OldClock>> } | null;
    readonly offersMade: number;
    readonly lastBreakAt: number | null;
  };
  readonly practice?: {
    readonly recent: readonly object[];
    readonly body: readonly string[];
    readonly felt: readonly object[];
  };
  readonly own?: { readonly routines: readonly { readonly name: string }[] };
  readonly journal?: { readonly days: readonly { readonly events: readonly object[] }[] };
}

interface Reply {
  readonly ok: boolean;
  readonly reason?: string;
}

/** The part of the browser that is called in a page of the old release. */
declare const chrome: {
  readonly runtime: { sendMessage(message: unknown): Promise<Reply> };
  readonly storage: {
    readonly local: {
      get(keys: null): Promise<OldStore>;
      set(items: Readonly<Record<string, unknown>>): Promise<void>;
    };
  };
};

export function oldStore(page: Page): Promise<OldStore> {
  return page.evaluate(() => chrome.storage.local.get(null));
}

/** Sends a request in the form that releases up to 0.2.0 understand. */
async function askOldWorker(page: Page, intent: object): Promise<void> {
  const reply = await page.evaluate((sent) => chrome.runtime.sendMessage(sent), { intent });
  if (!reply.ok) throw new Error(`The old worker refused: ${reply.reason}`);
}

/** Sets how long the person has sat by each clock, in minutes, as of now. */
async function setOldClocks(page: Page, minutes: Readonly<Record<string, number>>): Promise<void> {
  await page.evaluate(
    (sat) =>
      navigator.locks.request('state', async () => {
        const { run } = await chrome.storage.local.get(null);
        const clocks = Object.entries(run.clocks).map(([kind, clock]) => {
          const minute = sat[kind];
          return [kind, minute === undefined ? clock : { ...clock, satMs: minute * 60_000 }];
        });
        const now = Date.now();
        // Two breaks within a minute count as one, so the last one becomes an hour old.
        const changed = {
          ...run,
          countedTo: now,
          lastBreakAt: now - 3_600_000,
          clocks: Object.fromEntries(clocks),
        };
        await chrome.storage.local.set({ run: changed });
      }),
    minutes,
  );
}

const urlIn = (page: Page, path: string) => new URL(path, page.url()).href;

/** Makes an own reminder and an own routine, each on its options page. */
async function makeOwnThings(page: Page): Promise<void> {
  await page.goto(urlIn(page, 'options.html#reminders'));
  await page.getByRole('button', { name: 'Add a reminder' }).click();
  await page.getByLabel('Name', { exact: true }).fill('Water');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  // Leaving the page before this is saved opens a question.
  await until('The reminder', async () => (await oldStore(page)).settings?.own[0]);
  await page.getByRole('button', { name: 'Delete: Water' }).waitFor();
  await page.goto(urlIn(page, 'options.html#routines'));
  await page.getByRole('button', { name: 'New routine' }).click();
  await page.getByLabel('Name of the routine').fill('From my physio');
  await page.getByLabel('Add an exercise').selectOption({ index: 1 });
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText('From my physio').first().waitFor();
}

/** Plays a one-minute routine to its end, and answers how it felt. */
async function playRoutine(loosen: LoosenBrowser, welcome: Page): Promise<void> {
  const guide = await loosen.context.newPage();
  await installPageClock(guide);
  await guide.goto(urlIn(welcome, 'guide.html?routine=hip-flexors-seated-1min'));
  await guide.waitForSelector('.stage');
  await advancePageClock(guide, 61);
  await guide.waitForSelector('.done');
  await guide.getByRole('button', { name: 'Better' }).click();
  await until('The answer', async () => (await oldStore(welcome)).practice?.felt[0]);
  await guide.close();
}

/**
 * Uses a fresh 0.1.0 or 0.2.0 as a person does in the first minutes: changes settings, makes a
 * reminder and a routine, plays a routine, answers how it felt and says what their body needs.
 */
export async function useOldRelease(loosen: LoosenBrowser): Promise<Page> {
  const welcome = await loosen.waitForPage('welcome.html');
  const page = await loosen.openPage('options.html');
  await page.getByLabel('Sitting time before a stretch').press('End');
  await page.getByText('Dark', { exact: true }).click();
  await makeOwnThings(page);
  await page.close();
  await playRoutine(loosen, welcome);
  await askOldWorker(welcome, { kind: 'set-body', tag: 'knee-pain', applies: true });
  await until('The body', async () => (await oldStore(welcome)).practice?.body[0]);
  return welcome;
}

/** Imports an export in the place of everything, on the Data page of 0.2.0. */
export async function importIntoOldRelease(loosen: LoosenBrowser, file: string): Promise<void> {
  const page = await loosen.openPage('options.html#data');
  await page.getByLabel('Choose a file').setInputFiles({
    name: 'loosen.json',
    mimeType: 'application/json',
    buffer: await readFile(file),
  });
  await page.getByText('Make everything as in the file').click();
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await page.getByText('Imported.').waitFor();
  await page.close();
}

/**
 * Lets the person have sat for a while by every clock, then presses "I moved": some clocks
 * restart, others keep running, and the break can be undone for ten minutes.
 */
export async function moveWithOpenUndo(welcome: Page): Promise<void> {
  await setOldClocks(welcome, { stretch: 30, posture: 20, eyes: 10, stand: 15 });
  await askOldWorker(welcome, { kind: 'i-moved' });
}
