import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityFaults } from './harness/axe';
import { emulateLook, looks } from './harness/looks';
import { LoosenBrowser } from './harness/loosen-browser';
import { intend, remindAtAnyHour, setSitting } from './harness/set-state';

let loosen: LoosenBrowser;
let welcome: Page;

beforeAll(async () => {
  loosen = await LoosenBrowser.open();
  welcome = await loosen.pageOpenedAt('welcome.html');
});

afterAll(() => loosen.close());

/** Each page, and each state of it that shows something else. */
const views: readonly {
  readonly name: string;
  readonly path: string;
  readonly ready: string;
  readonly before?: () => Promise<void>;
  readonly act?: (page: Page) => Promise<void>;
}[] = [
  { name: 'welcome', path: 'welcome.html', ready: '.rhythm' },
  {
    name: 'welcome after the test',
    path: 'welcome.html',
    ready: '.rhythm',
    act: async (page) => {
      await page.getByRole('button', { name: 'Show me one' }).click();
      await page.getByRole('button', { name: 'No' }).click();
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
    name: 'popup, a stretch is due',
    path: 'popup.html',
    ready: '.due',
    before: async () => {
      await remindAtAnyHour(welcome);
      await setSitting(welcome, { stretch: 45 });
    },
  },
  {
    name: 'popup after a skip',
    path: 'popup.html',
    ready: '.notice',
    before: () => intend(welcome, { kind: 'skip' }),
  },
  { name: 'settings', path: 'options.html', ready: '#my-body' },
  { name: 'exercises', path: 'options.html#exercises', ready: '.exercise-card' },
  { name: 'own routines', path: 'options.html#routines', ready: '#own-title' },
  { name: 'about', path: 'options.html#about', ready: '#sources' },
  { name: 'guide, a walk', path: 'guide.html?routine=none', ready: '.stage' },
  { name: 'guide, one exercise', path: 'guide.html?exercise=wall-angel', ready: '.stage' },
  { name: 'guide', path: 'guide.html?routine=hips-and-hamstrings-3min', ready: '.stage' },
  {
    name: 'guide, everything unfolded',
    path: 'guide.html?routine=hamstrings-seated-2min',
    ready: '.stage',
    act: async (page) => {
      for (const summary of await page.locator('summary').all()) await summary.click();
    },
  },
  {
    name: 'guide, done',
    path: 'guide.html?routine=hip-flexors-seated-1min',
    ready: '.stage',
    act: (page) => page.getByRole('button', { name: 'Next' }).click(),
  },
  { name: 'guide of a posture check', path: 'guide.html?posture=3', ready: '.posture' },
  { name: 'guide of nothing', path: 'guide.html?routine=none', ready: 'h1' },
];

describe.each(views)('$name', ({ path, ready, before, act }) => {
  it.each(Object.keys(looks) as (keyof typeof looks)[])(
    'has nothing for axe to find in %s',
    async (look) => {
      await before?.();
      const page = await loosen.context.newPage();
      await emulateLook(page, look);
      await page.goto(new URL(path, welcome.url()).href);
      await page.waitForSelector(ready);
      await act?.(page);
      expect(await accessibilityFaults(page)).toEqual([]);
      await page.close();
    },
  );
});
