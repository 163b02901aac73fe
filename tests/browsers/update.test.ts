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
import { giveOwnClock, pass } from '@/scripts/browsers/own-clock';
import { type StoredNow, sendRequest, storedNow } from '@/scripts/browsers/set-state';
import { until } from '@/scripts/browsers/until';
import { localDate } from '@/values/local-date';

/** The little of the browser that is called in the worker and in a page of Loosen. */
declare const chrome: {
  readonly alarms: { getAll(): Promise<{ readonly name: string }[]> };
  readonly runtime: { reload(): void; getManifest(): { readonly version: string } };
};

/** Documents whose versions changed, or that are not read elsewhere. */
interface Kept extends StoredNow {
  readonly own?: { readonly routines: readonly { readonly name: string }[] };
  readonly copies?: {
    readonly copies: readonly { readonly why: string; readonly zipped: string }[];
  };
}

let extension: string;
let loosen: LoosenBrowser;

beforeEach(async () => {
  extension = await unpackRelease('0.1.0');
  loosen = await LoosenBrowser.open({ extension });
});

afterEach(async () => {
  await loosen.close();
  await removeExtension(extension);
});

/**
 * Chromium runs the worker's script as it was when the extension was installed, whatever lies in
 * its folder since; an update installs it anew.
 */
const installAnew = () => loosen.session.send('Extensions.loadUnpacked', { path: extension });

const today = () => localDate(Date.now(), Temporal.Now.timeZoneId());
const monthKey = () => `history.${today().slice(0, 7)}`;
const kept = (page: Page) => storedNow(page) as Promise<Kept>;

/** What a person does in their first minutes with 0.1.0, each by the page that is for it. */
async function useTheOldRelease(): Promise<Kept> {
  const welcome = await loosen.pageOpenedAt('welcome.html');
  const urlOf = (path: string) => new URL(path, welcome.url()).href;
  const page = await loosen.openPage('options.html');
  await page.getByLabel('Sitting time before a stretch').press('End');
  await page.getByText('Dark', { exact: true }).click();
  await page.goto(urlOf('options.html#reminders'));
  await page.getByRole('button', { name: 'Add a reminder' }).click();
  await page.getByLabel('Name', { exact: true }).fill('Water');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  // Whoever leaves before it is saved is asked whether they want to.
  await until('The reminder', async () => (await kept(welcome)).settings?.own[0]);
  await page.getByRole('button', { name: 'Delete: Water' }).waitFor();
  await page.goto(urlOf('options.html#routines'));
  await page.getByRole('button', { name: 'New routine' }).click();
  await page.getByLabel('Name of the routine').fill('From my physio');
  await page.getByLabel('Add an exercise').selectOption({ index: 1 });
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText('From my physio').first().waitFor();
  await page.close();
  const guide = await loosen.context.newPage();
  await giveOwnClock(guide);
  await guide.goto(urlOf('guide.html?routine=hip-flexors-seated-1min'));
  await guide.waitForSelector('.stage');
  await pass(guide, 61);
  await guide.waitForSelector('.done');
  await guide.close();
  await sendRequest(welcome, { kind: 'set-body', tag: 'knee-pain', applies: true });
  return until('Everything that was done', async () => {
    const stored = await kept(welcome);
    const isThere =
      stored.settings?.theme === 'dark' &&
      stored.settings.own.length === 1 &&
      stored.practice?.recent.length === 1 &&
      stored.practice.body.length === 1 &&
      monthKey() in stored;
    return isThere ? stored : undefined;
  });
}

/** Everything is as `before`, in today's documents; what the old ones were lies beside them. */
async function expectKept(before: Kept): Promise<void> {
  const page = await loosen.openPage('options.html');
  expect(await page.evaluate(() => chrome.runtime.getManifest().version)).toBe('0.2.0');
  const after = await until('The new documents', async () => {
    const stored = await kept(page);
    return stored.settings?.version === 3 && stored.copies !== undefined ? stored : undefined;
  });
  expect(before.settings?.version).toBe(2);
  expect(after.settings).toMatchObject({
    stretch: { on: true, everyMinutes: 120 },
    theme: 'dark',
    own: before.settings?.own,
  });
  expect(after.practice).toMatchObject({ body: ['knee-pain'], recent: before.practice?.recent });
  expect(after.own).toEqual(before.own);
  expect(after.own?.routines).toMatchObject([{ name: 'From my physio' }]);
  expect(after.run.lastBreakAt).toBe(before.run.lastBreakAt);
  const month = (stored: Kept) => Reflect.get(stored, monthKey()) as Month | undefined;
  const [old] = month(before)?.days ?? [];
  expect(old).toMatchObject({ date: today(), breaks: 1 });
  expect(
    breaksOn(after.journal ?? emptyJournal, month(after) ?? emptyMonth, today()),
  ).toMatchObject({ breaks: 1 });
  const [copy] = after.copies?.copies ?? [];
  expect(copy?.why).toBe('migration');
  const copied = JSON.parse(
    gunzipSync(Buffer.from(copy?.zipped ?? '', 'base64')).toString(),
  ) as Kept;
  expect(copied.settings).toEqual(before.settings);
  expect(copied.own).toEqual(before.own);
  expect(Reflect.get(copied, monthKey())).toEqual(Reflect.get(before, monthKey()));
  expect(after).not.toHaveProperty('broken');

  // They are set last, after everything was saved.
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

const greetings = () => loosen.context.pages().filter((page) => page.url().includes('welcome'));

describe('an update from release 0.1.0', () => {
  it('keeps everything when it comes while the browser runs', async () => {
    const before = await useTheOldRelease();
    await replaceWithBuild(extension, '0.2.0');
    await installAnew();
    await expectKept(before);
    expect(greetings()).toEqual([]);
  });

  it('keeps everything when it comes while the browser is closed', async () => {
    const before = await useTheOldRelease();
    await loosen.restart(() => replaceWithBuild(extension, '0.2.0'));
    await installAnew();
    await expectKept(before);
    expect(greetings()).toEqual([]);
  });
});
