import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LoosenBrowser } from '@/scripts/browsers/loosen-browser';
import { readStorage } from '@/scripts/browsers/set-state';
import { until } from '@/scripts/browsers/until';
import { focusOn, isFocusKept, pressOn, tabStops, tabTo } from './harness/keyboard';

let loosen: LoosenBrowser;
let welcome: Page;

beforeAll(async () => {
  loosen = await LoosenBrowser.open();
  welcome = await loosen.waitForPage('welcome.html');
});

afterAll(() => loosen.close());

describe('the settings by keyboard', () => {
  it('can be searched, and Escape shows all of them again', async () => {
    const page = await loosen.openPage('options.html');
    const search = page.getByRole('searchbox');
    await tabTo(search);
    await page.keyboard.type('eyes');
    const hours = page.getByRole('heading', { name: 'Working hours', exact: true });
    await hours.waitFor({ state: 'hidden' });
    await page.keyboard.press('Escape');
    await hours.waitFor();
    expect(await search.inputValue()).toBe('');
    expect(await focusOn(search)).toBe(true);
    await page.close();
  });

  it('change an interval, reset it and undo the reset', async () => {
    const page = await loosen.openPage('options.html');
    const interval = page.getByLabel('Sitting time before a stretch');
    const minutes = (wanted: number) =>
      until(`${wanted} minutes`, async () =>
        (await readStorage(welcome)).settings?.stretch.everyMinutes === wanted ? true : undefined,
      );
    await tabTo(interval);
    await page.keyboard.press('ArrowRight');
    await minutes(50);
    await pressOn(page.getByRole('button', { name: 'Reset to defaults: Reminders' }));
    await minutes(45);
    await pressOn(page.getByRole('button', { name: 'Undo' }));
    await minutes(50);
    await expect.poll(() => isFocusKept(page)).toBe(true);
    await page.close();
  });

  it('lead to another view and keep the focus', async () => {
    const page = await loosen.openPage('options.html');
    const way = page.getByRole('link', { name: 'Your data' });
    await pressOn(way);
    await page.getByRole('heading', { name: 'Import', exact: true }).waitFor();
    expect(await focusOn(way)).toBe(true);
    await page.close();
  });
});

describe('the data page by keyboard', () => {
  it('asks before deleting; Escape and the first answer say no', async () => {
    const page = await loosen.openPage('options.html#data');
    const opener = page.getByRole('button', { name: 'Delete everything' });
    const before = await readStorage(welcome);
    for (const no of ['Escape', 'Enter']) {
      await pressOn(opener);
      expect(await focusOn(page.getByRole('button', { name: 'No, keep it' }))).toBe(true);
      await page.keyboard.press(no);
      expect(await focusOn(opener)).toBe(true);
    }
    expect(await readStorage(welcome)).toEqual(before);
    await page.close();
  });

  it('opens a file, shows what would change, and cancels', async () => {
    const page = await loosen.openPage('options.html#data');
    const saving = page.waitForEvent('download');
    await pressOn(page.getByRole('button', { name: 'Export everything' }));
    const file = await (await saving).path();
    const choosing = page.waitForEvent('filechooser');
    await pressOn(page.getByLabel('Choose a file'));
    await (await choosing).setFiles(file);
    expect(await focusOn(page.getByRole('heading', { name: /would change/ }))).toBe(true);
    await tabTo(page.getByRole('radio', { name: /^Add/ }));
    await page.keyboard.press('ArrowDown');
    await pressOn(page.getByRole('button', { name: 'Cancel' }));
    expect(await focusOn(page.getByLabel('Choose a file'))).toBe(true);
    await page.close();
  });
});

describe('Tab', () => {
  it.each([
    ['popup.html', '.routine-card'],
    ['welcome.html', '.rhythm'],
    ['options.html', '#my-body'],
    ['options.html#data', '#end'],
    ['options.html#exercises', '.exercise-card'],
    ['guide.html?routine=hips-and-hamstrings-3min&waits', '.guide-foot'],
    ['guide.html?posture=3', '.posture'],
  ])('moves through %s in reading order, forwards and backwards', async (path, ready) => {
    const page = await loosen.openPage(path);
    await page.waitForSelector(ready);
    const { there, back } = await tabStops(page);
    expect(there.length).toBeGreaterThan(1);
    expect(there).toEqual(there.toSorted((one, other) => one - other));
    expect(back.toReversed()).toEqual(there);
    await page.close();
  });
});
