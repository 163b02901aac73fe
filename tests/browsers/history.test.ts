import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { daysFrom } from '@/history/week';
import { LoosenBrowser } from '@/scripts/browsers/loosen-browser';
import { advancePageClock, installPageClock } from '@/scripts/browsers/page-clock';
import {
  deleteHistory,
  overwriteStorage,
  readStorage,
  sendRequest,
  startWeekToday,
} from '@/scripts/browsers/set-state';
import { until } from '@/scripts/browsers/until';
import { storedHistory, storedLastWeek } from '@/scripts/samples/stored-history';
import { localDate } from '@/values/local-date';

let loosen: LoosenBrowser;
let welcome: Page;

beforeAll(async () => {
  loosen = await LoosenBrowser.open();
  welcome = await loosen.waitForPage('welcome.html');
});

afterAll(() => loosen.close());

const urlOf = (path: string) => new URL(path, welcome.url()).href;

describe('the history, in a real browser', () => {
  it('says that there is nothing yet, and opens a guide', async () => {
    await deleteHistory(welcome);
    const page = await loosen.openPage('options.html#history');
    const heading = page.getByRole('heading', { name: 'Nothing here yet' });
    await heading.waitFor();
    expect(await page.getByRole('listbox').count()).toBe(0);
    const opened = loosen.waitForPage('guide.html?routine=');
    await page.getByRole('button', { name: 'Stretch now' }).click();
    const guide = await opened;
    await guide.close();
    await page.close();
  });

  it('records the seconds of each side of a routine that was left half-way', async () => {
    await deleteHistory(welcome);
    const guide = await loosen.context.newPage();
    await installPageClock(guide);
    await guide.goto(urlOf('guide.html?routine=hips-and-hamstrings-3min'));
    await guide.waitForSelector('.stage svg');
    // The first exercise: five seconds to get ready, then both sides.
    await advancePageClock(guide, 70);
    await guide.close();
    const worked = await until('The record', async () => {
      const [day] = (await readStorage(welcome)).journal?.days ?? [];
      const routine = day?.events.find(({ what }) => what === 'routine');
      return routine?.what === 'routine' ? routine.done[0] : undefined;
    });
    expect(worked.area).toBe('hip-flexor');
    expect(worked.left).toBeGreaterThan(15);
    expect(worked.right).toBeGreaterThan(5);
    const page = await loosen.openPage('options.html#history');
    await page.getByText('Most time this week: Hip flexors').waitFor();
    await page.close();
  });

  it('moves between days by keyboard and shows the chosen one', async () => {
    await deleteHistory(welcome);
    await overwriteStorage(welcome, storedHistory(150));
    const page = await loosen.openPage('options.html#history');
    const map = page.getByRole('listbox');
    await map.waitFor();
    await map.focus();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('listbox');
    await map.press('ArrowLeft');
    const chosen = page.locator('[role="option"][aria-selected="true"]');
    const lastWeek = daysFrom(localDate(Date.now(), Temporal.Now.timeZoneId()), -7);
    const { day } = Temporal.PlainDate.from(lastWeek);
    await expect
      .poll(() => chosen.getAttribute('aria-label'))
      .toMatch(new RegExp(String.raw`\b${day}\b`));
    await expect
      .poll(() => page.locator('#history-day-title').textContent())
      .toMatch(new RegExp(String.raw`\b${day}\b`));
    await map.press('End');
    await expect.poll(() => page.locator('#history-day-title').textContent()).toBe('Today');
    await page.close();
  });

  it('has a table for each chart', async () => {
    const page = await loosen.openPage('options.html#history');
    await page.getByRole('listbox').waitFor();
    const charts = await page.locator('figure.chart').count();
    // Before the working day starts, today has no chart.
    expect(charts).toBeGreaterThanOrEqual(5);
    for (const summary of await page.getByText('Show as table').all()) await summary.click();
    await expect.poll(() => page.locator('figure.chart table').count()).toBe(charts);
    await page.close();
  });
});

describe('a person’s data, in a real browser', () => {
  const everythingBut = async (...left: readonly string[]) => {
    const stored = Object.entries(await readStorage(welcome));
    const others = stored.filter(
      ([key]) =>
        !left.includes(key) && !/^(?:log|run|journal|copies|sync|months)|previous/.test(key),
    );
    return Object.fromEntries(others);
  };
  const notice = (page: Page) => page.locator('#bring [role="status"]');

  it('is exported, deleted and imported again', async () => {
    await deleteHistory(welcome);
    await overwriteStorage(welcome, storedHistory(60));
    await sendRequest(welcome, { kind: 'change-settings', parts: { goal: 7, theme: 'dark' } });
    await sendRequest(welcome, { kind: 'set-body', tag: 'knee-pain', applies: true });
    const before = await everythingBut();
    const page = await loosen.openPage('options.html#data');
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Export everything' }).click();
    const download = await saving;
    expect(download.suggestedFilename()).toMatch(/^loosen-\d{4}-\d\d-\d\d\.json$/);
    const text = await readFile(await download.path(), 'utf8');
    await page.getByRole('button', { name: 'Delete everything' }).click();
    await page.getByRole('button', { name: 'Delete for good' }).click();
    await page.getByText('Everything was deleted.').waitFor();
    const left = await everythingBut();
    expect(
      Object.keys(left).filter((key) => /^(?:history|events|own$|settings)/.test(key)),
    ).toEqual([]);
    await page.getByLabel('Choose a file').setInputFiles({
      name: 'loosen.json',
      mimeType: 'application/json',
      buffer: Buffer.from(text),
    });
    await page.getByText('Replace everything').click();
    await page.getByRole('button', { name: 'Import', exact: true }).click();
    await page.getByText('Imported.').waitFor();
    const after = await everythingBut();
    for (const key of Object.keys(before).filter((name) =>
      /^(?:history|events|settings)/.test(name),
    )) {
      expect(after[key], key).toEqual(before[key]);
    }
    expect(after['practice']).toMatchObject({ body: ['knee-pain'] });
    await notice(page).getByRole('button', { name: 'Undo' }).click();
    await page.getByText('Everything is back as it was.').waitFor();
    expect((await readStorage(welcome)).settings?.goal ?? 4).toBe(4);
    await page.close();
  });

  it('refuses a bad file and names its field', async () => {
    const page = await loosen.openPage('options.html#data');
    await page.getByLabel('Choose a file').waitFor();
    const before = await everythingBut();
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Export everything' }).click();
    const text = await readFile(await (await saving).path(), 'utf8');
    const bad = text.replace(/"goal":\d+/, '"goal":"four"');
    await page.getByLabel('Choose a file').setInputFiles({
      name: 'bad.json',
      mimeType: 'application/json',
      buffer: Buffer.from(bad),
    });
    await notice(page)
      .getByText(/settings\.goal: This must be .* Nothing was changed/)
      .waitFor();
    expect(await everythingBut()).toEqual(before);
    await page.close();
  });

  it('is exported as a table of days', async () => {
    await deleteHistory(welcome);
    await overwriteStorage(welcome, storedHistory(30));
    const page = await loosen.openPage('options.html#data');
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: /as a table/ }).click();
    const download = await saving;
    expect(download.suggestedFilename()).toMatch(/^loosen-days-.*\.csv$/);
    const lines = (await readFile(await download.path(), 'utf8')).trim().split('\r\n');
    expect(lines[0]).toMatch(/^date,goal,workingDay,breaks,/);
    expect(lines.length).toBeGreaterThan(5);
    await page.close();
  });
});

describe('the weekly review, in a real browser', () => {
  it('is a card on the first working day, whose suggestion can be undone', async () => {
    await deleteHistory(welcome);
    await overwriteStorage(welcome, storedLastWeek());
    await startWeekToday(welcome);
    const popup = await loosen.context.newPage();
    await popup.setViewportSize({ width: 384, height: 600 });
    await popup.goto(urlOf('popup.html'));
    const card = popup.locator('.weekly-review');
    await card.waitFor();
    const interval = async () => (await readStorage(welcome)).settings?.stretch.everyMinutes;
    const before = await interval();
    expect(await popup.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(
      600,
    );
    await card.getByRole('button', { name: 'Yes, change it' }).click();
    await card.getByRole('button', { name: 'Undo' }).waitFor();
    await until('The change', async () => ((await interval()) === before ? undefined : true));
    await card.getByRole('button', { name: 'Undo' }).click();
    await until('The interval', async () => ((await interval()) === before ? true : undefined));
    await card.getByRole('button', { name: 'Dismiss' }).click();
    await card.waitFor({ state: 'detached' });
    await popup.reload();
    await popup.locator('.routine-card').first().waitFor();
    expect(await popup.locator('#weekly-review').count()).toBe(0);
    await popup.close();
  });

  it('is not shown when it is turned off', async () => {
    await deleteHistory(welcome);
    await overwriteStorage(welcome, storedLastWeek());
    await sendRequest(welcome, { kind: 'change-settings', parts: { lookBack: false } });
    const popup = await loosen.openPage('popup.html');
    await popup.locator('.routine-card').first().waitFor();
    expect(await popup.locator('#weekly-review').count()).toBe(0);
    await popup.close();
  });
});
