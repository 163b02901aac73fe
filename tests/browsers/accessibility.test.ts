import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { appearances, applyAppearance, disableTransitions } from '@/scripts/browsers/appearances';
import { LoosenBrowser } from '@/scripts/browsers/loosen-browser';
import { remindAtAnyHour } from '@/scripts/browsers/set-state';
import { accessibilityFaults } from './harness/axe';
import { everyView, openView, type View } from './harness/every-view';
import { focusFaults } from './harness/focus-faults';
import { layoutFaults } from './harness/layout-faults';
import { treeFaults } from './harness/tree-faults';

type Appearance = keyof typeof appearances;

/** Appearances with the same elements as another one, in other colours, places or sizes. */
const restyled: readonly Appearance[] = ['dark', 'forced colours', 'light at 200 %'];

/** Appearances in which the keyboard focus is checked. */
const focused: readonly Appearance[] = ['light', 'dark', 'forced colours'];

/**
 * The appearances that each browser checks. The pages of an extension share a process, so one
 * browser would use one processor.
 */
const shares: readonly (readonly Appearance[])[] = [
  ['light', 'forced colours'],
  ['dark', 'reduced motion', 'light at 200 %'],
];

/** A browser, and its page that stays open. */
interface Open {
  readonly loosen: LoosenBrowser;
  readonly welcome: Page;
  readonly share: readonly Appearance[];
}

let browsers: readonly Open[] = [];

beforeAll(async () => {
  browsers = await Promise.all(
    shares.map(async (share) => {
      const loosen = await LoosenBrowser.open();
      const welcome = await loosen.waitForPage('welcome.html');
      await remindAtAnyHour(welcome);
      return { loosen, welcome, share };
    }),
  );
});

afterAll(() => Promise.all(browsers.map(({ loosen }) => loosen.close())));

/** Lists the faults of an open view in one appearance. */
async function faultsIn(page: Page, name: Appearance): Promise<string[]> {
  await applyAppearance(page, appearances[name]);
  const found = [
    ...(await accessibilityFaults(page, restyled.includes(name) ? 'style' : 'all')),
    ...(await layoutFaults(page)),
    ...(name === 'light' ? await treeFaults(page) : []),
    ...(focused.includes(name) ? await focusFaults(page) : []),
  ];
  return found.map((fault) => `${name}: ${fault}`);
}

/** Opens a view and lists its faults in the browser's share of the appearances. */
async function faultsOf({ loosen, welcome, share }: Open, view: View): Promise<string[]> {
  await view.before?.(welcome);
  const page = await loosen.context.newPage();
  try {
    await openView(page, new URL(view.path, welcome.url()).href, view);
    await disableTransitions(page);
    const faults: string[] = [];
    for (const name of share) faults.push(...(await faultsIn(page, name)));
    return faults;
  } finally {
    await page.close({ runBeforeUnload: false });
  }
}

describe('every appearance, a screen reader and the keyboard find no faults in', () => {
  // The views build on each other, so each browser opens them in their order.
  it.each(everyView)('$name', async (view) => {
    const faults = (await Promise.all(browsers.map((open) => faultsOf(open, view)))).flat();
    expect(faults, faults.join('\n')).toEqual([]);
  });
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
    const [{ loosen }] = browsers as readonly [Open];
    const page = await loosen.openPage('options.html#privacy');
    await page.waitForSelector('#privacy-check');
    await page.evaluate(plant);
    const found = await accessibilityFaults(page);
    expect(found.map((line) => line.split(':')[0])).toEqual(expect.arrayContaining([rule]));
    await page.close();
  });
});
