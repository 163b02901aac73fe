import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { appearances, applyAppearance, disableTransitions } from '@/scripts/browsers/appearances';
import { LoosenBrowser } from '@/scripts/browsers/loosen-browser';
import { remindAtAnyHour } from '@/scripts/browsers/set-state';
import { accessibilityFaults } from './harness/axe';
import { everyView, openView } from './harness/every-view';
import { focusFaults } from './harness/focus-faults';
import { layoutFaults } from './harness/layout-faults';
import { treeFaults } from './harness/tree-faults';

let loosen: LoosenBrowser;
let welcome: Page;

beforeAll(async () => {
  loosen = await LoosenBrowser.open();
  welcome = await loosen.waitForPage('welcome.html');
  await remindAtAnyHour(welcome);
});

afterAll(() => loosen.close());

/** Appearances with the same elements as another one, in other colours or places. */
const restyled = new Set(['dark', 'forced colours']);

describe.each(everyView)('$name', (view) => {
  let page: Page;

  beforeAll(async () => {
    await view.before?.(welcome);
    page = await loosen.context.newPage();
    await openView(page, new URL(view.path, welcome.url()).href, view);
    await disableTransitions(page);
  });

  afterAll(() => page.close({ runBeforeUnload: false }));

  it.each(Object.entries(appearances))('has no faults in %s', async (name, appearance) => {
    await applyAppearance(page, appearance);
    expect(await accessibilityFaults(page, restyled.has(name) ? 'style' : 'all')).toEqual([]);
    expect(await layoutFaults(page)).toEqual([]);
  });

  it('can be used with a screen reader', async () => {
    await applyAppearance(page, appearances.light);
    expect(await treeFaults(page)).toEqual([]);
  });

  it.each(['light', 'dark', 'forced colours'] as const)(
    'shows the keyboard focus in %s',
    async (name) => {
      await applyAppearance(page, appearances[name]);
      expect(await focusFaults(page)).toEqual([]);
    },
  );
});

describe('a fault planted in a page', () => {
  const plants: Readonly<Record<string, () => void>> = {
    'html-has-lang': () => document.documentElement.removeAttribute('lang'),
    'landmark-no-duplicate-main': () => document.body.append(document.createElement('main')),
    'heading-order': () => {
      const heading = document.createElement('h6');
      heading.textContent = 'Far below';
      document.querySelector('main')?.append(heading);
    },
    'color-contrast': () => {
      const words = document.createElement('p');
      words.textContent = 'Hardly there';
      words.style.color = '#cccccc';
      document.querySelector('main')?.append(words);
    },
    'target-size': () => {
      for (const name of ['One', 'Other']) {
        const small = document.createElement('button');
        small.ariaLabel = name;
        small.style.cssText = 'inline-size: 10px; block-size: 10px; padding: 0; border: 0';
        document.querySelector('main')?.append(small);
      }
    },
  };

  it.each(Object.entries(plants))('is found by the rule %s', async (rule, plant) => {
    const page = await loosen.openPage('options.html#privacy');
    await page.waitForSelector('#privacy-check');
    await page.evaluate(plant);
    const found = await accessibilityFaults(page);
    expect(found.map((line) => line.split(':')[0])).toEqual(expect.arrayContaining([rule]));
    await page.close();
  });
});
