import { gunzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { emptyJournal } from '@/history/journal';
import { emptyMonth, type Month } from '@/history/month';
import { breaksOn } from '@/history/today';
import {
  removeExtension,
  replaceWithBuild,
  unpackRelease,
} from '@/scripts/browsers/extension-folder';
import { LoosenBrowser } from '@/scripts/browsers/loosen-browser';
import { readStorage, type StoredState } from '@/scripts/browsers/set-state';
import { until } from '@/scripts/browsers/until';
import { localDate } from '@/values/local-date';
import {
  importIntoOldRelease,
  moveWithOpenUndo,
  type OldStore,
  oldStore,
  useOldRelease,
} from './harness/old-release';

/** The part of the browser that is called in the worker and in a page of Loosen. */
declare const chrome: {
  readonly alarms: { getAll(): Promise<{ readonly name: string }[]> };
  readonly runtime: { getManifest(): { readonly version: string } };
};

/** Documents that `StoredState` leaves out. */
interface StoredNow extends StoredState {
  readonly own?: { readonly routines: readonly { readonly name: string }[] };
  readonly copies?: {
    readonly copies: readonly { readonly why: string; readonly zipped: string }[];
  };
}

/** Newer than every release. */
const updatedVersion = '0.99.0';

let extension: string;
let loosen: LoosenBrowser;

async function install(release: string): Promise<void> {
  extension = await unpackRelease(release);
  loosen = await LoosenBrowser.open({ extension });
}

afterEach(async () => {
  await loosen.close();
  await removeExtension(extension);
});

/**
 * Chromium runs the worker's script as it was when the extension was installed, whatever its folder
 * contains now; an update installs it again.
 */
const reinstall = () => loosen.session.send('Extensions.loadUnpacked', { path: extension });

const updates = {
  'while the browser runs': async () => {
    await replaceWithBuild(extension, updatedVersion);
    await reinstall();
  },
  'while the browser is closed': async () => {
    await loosen.restart(() => replaceWithBuild(extension, updatedVersion));
    await reinstall();
  },
};

const today = () => localDate(Date.now(), Temporal.Now.timeZoneId());
const monthKey = () => `history.${today().slice(0, 7)}`;
const storedNow = (page: Page) => readStorage(page) as Promise<StoredNow>;
const welcomePages = () =>
  loosen.context.pages().filter((page) => page.url().includes('welcome.html'));

/** Opens a page of the new build once its worker has written its own documents. */
async function openUpdated(): Promise<{ readonly page: Page; readonly after: StoredNow }> {
  const page = await loosen.openPage('options.html');
  expect(await page.evaluate(() => chrome.runtime.getManifest().version)).toBe(updatedVersion);
  const after = await until('The new documents', async () => {
    // After a kill during the start, the alarm wakes the worker only minutes later.
    await loosen.worker.evaluate(() => undefined);
    const stored = await storedNow(page);
    const { version }: { readonly version: number } = stored.run;
    return version === 3 ? stored : undefined;
  });
  return { page, after };
}

/** Expects that alarms are set and that pages show the data of `useOldRelease`. */
async function expectPagesShowIt(): Promise<void> {
  // The alarms are set last, after all documents are saved.
  const names = await until('The alarms', async () => {
    const alarms = await loosen.worker.evaluate(() => chrome.alarms.getAll());
    return alarms.length > 1 ? alarms.map(({ name }) => name).toSorted() : undefined;
  });
  expect(names).toEqual(['rescue', 'wake']);
  const popup = await loosen.openPage('popup.html');
  await popup.locator('.routine-card').first().waitFor();
  await popup.getByText('From my physio').first().waitFor({ state: 'attached' });
  await popup.waitForSelector(':root[data-theme="dark"]');
}

/** Compares the practice state, own routines and reminders, whose shapes did not change. */
function expectSameThings(before: OldStore, after: StoredNow): void {
  expect(after.settings).toMatchObject({ theme: 'dark', own: before.settings?.own });
  expect(after.settings?.own).toMatchObject([{ name: 'Water' }]);
  expect(after.practice).toMatchObject({
    body: ['knee-pain'],
    recent: before.practice?.recent,
    felt: [{ routine: 'hip-flexors-seated-1min', felt: 'better' }],
  });
  expect(after.own).toEqual(before.own);
  expect(after.own?.routines).toMatchObject([{ name: 'From my physio' }]);
  expect(after.run.lastBreakAt).toBe(before.run.lastBreakAt);
  expect(after).not.toHaveProperty('broken');
}

describe('an update from release 0.1.0', { timeout: 120_000 }, () => {
  beforeEach(() => install('0.1.0'));

  async function use(): Promise<OldStore> {
    const welcome = await useOldRelease(loosen);
    return until('The day', async () => {
      const stored = await oldStore(welcome);
      return monthKey() in stored ? stored : undefined;
    });
  }

  /** Expects the data of `before` in current documents, with a backup of the old ones. */
  async function expectKept(before: OldStore): Promise<void> {
    const { page } = await openUpdated();
    const after = await until('The backup', async () => {
      const stored = await storedNow(page);
      return stored.copies === undefined ? undefined : stored;
    });
    expect(before.settings?.version).toBe(2);
    expect(after.settings).toMatchObject({ version: 3, stretch: { on: true, everyMinutes: 120 } });
    expectSameThings(before, after);
    const month = (stored: object) => Reflect.get(stored, monthKey()) as Month | undefined;
    const [old] = month(before)?.days ?? [];
    expect(old).toMatchObject({ date: today(), breaks: 1 });
    const { breaks } = breaksOn(after.journal ?? emptyJournal, month(after) ?? emptyMonth, today());
    expect(breaks).toBe(1);
    const [copy] = after.copies?.copies ?? [];
    expect(copy?.why).toBe('migration');
    const zipped = Buffer.from(copy?.zipped ?? '', 'base64');
    const copied = JSON.parse(gunzipSync(zipped).toString()) as OldStore;
    expect(copied.settings).toEqual(before.settings);
    expect(copied.own).toEqual(before.own);
    expect(Reflect.get(copied, monthKey())).toEqual(Reflect.get(before, monthKey()));
    await expectPagesShowIt();
  }

  it.each(Object.entries(updates))('keeps everything %s', async (_when, update) => {
    const before = await use();
    await update();
    await expectKept(before);
    expect(welcomePages()).toEqual([]);
  });
});

describe('an update from release 0.2.0', { timeout: 120_000 }, () => {
  beforeEach(() => install('0.2.0'));

  /** Uses it with an imported history. The last break can still be undone. */
  async function use(): Promise<OldStore> {
    const welcome = await loosen.waitForPage('welcome.html');
    await importIntoOldRelease(loosen, 'tests/saved/export-0.2.0.json');
    await moveWithOpenUndo(welcome);
    const before = await oldStore(welcome);
    expect(before.run.version).toBe(2);
    expect(before.settings?.version).toBe(3);
    expect(before.run.undo).not.toBeNull();
    return before;
  }

  /** A clock of 0.2.0 under its new names, at most two minutes later. */
  const runningOn = ({ satMs, asked, ...others }: OldStore['run']['clocks'][string]) => ({
    ...others,
    offered: asked,
    sittingMs: expect.toSatisfy((ms: number) => ms >= satMs && ms < satMs + 120_000),
  });

  /** The stored documents whose keys start with `prefix`, such as all months. */
  const documentsOf = (stored: object, prefix: string) =>
    Object.entries(stored)
      .filter(([key]) => key.startsWith(prefix))
      .toSorted(([one], [other]) => (one < other ? -1 : 1));

  async function expectKept(before: OldStore): Promise<void> {
    const { after } = await openUpdated();
    expectSameThings(before, after);
    expect(after.settings).toEqual(before.settings);
    expect(after.practice).toEqual(before.practice);
    const clocks = Object.entries(before.run.clocks);
    expect(clocks.map(([kind]) => kind.replace(/-.*/, ''))).toContain('own');
    for (const [kind, clock] of clocks) {
      expect(Reflect.get(after.run.clocks, kind), kind).toEqual(runningOn(clock));
    }
    expect(after.run.undo).toMatchObject({ what: 'moved', counted: true });

    const months = documentsOf(before, 'history.');
    expect(months.length).toBeGreaterThan(0);
    expect(documentsOf(after, 'history.')).toEqual(months);
    expect(documentsOf(after, 'events.')).toEqual(documentsOf(before, 'events.'));
    const eventsOf = (journal: OldStore['journal']) =>
      journal?.days.flatMap(({ events }) => events) ?? [];
    expect(eventsOf(before.journal)).not.toEqual([]);
    expect(eventsOf(after.journal)).toEqual(expect.arrayContaining(eventsOf(before.journal)));
    const logged = documentsOf(before, 'log.').flatMap(([, entries]) => entries as object[]);
    expect(logged).toContainEqual(expect.objectContaining({ what: 'break', by: 'moved' }));
    expect(documentsOf(after, 'log.').flatMap(([, entries]) => entries as object[])).toEqual(
      expect.arrayContaining(logged),
    );
    await expectPagesShowIt();
  }

  /** Undoes the break in the new release, and expects the clocks of before it. */
  async function expectUndone(): Promise<void> {
    const popup = await loosen.openPage('popup.html');
    await popup.getByRole('button', { name: 'Undo', exact: true }).click();
    const { clocks } = await until('The undo', async () => {
      const { run } = await readStorage(popup);
      return run.undo === null ? run : undefined;
    });
    const minutes = (ms: number) => Math.floor(ms / 60_000);
    expect(minutes(clocks.stretch.sittingMs)).toBeGreaterThanOrEqual(30);
    expect(minutes(clocks.posture.sittingMs)).toBeGreaterThanOrEqual(20);
  }

  it.each(Object.entries(updates))('keeps everything %s', async (_when, update) => {
    const before = await use();
    await update();
    await expectKept(before);
    await expectUndone();
    expect(welcomePages()).toEqual([]);
  });
});
