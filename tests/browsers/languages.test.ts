import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { popupAddress } from '@/platform/popup-address';
import {
  appearances,
  applyAppearance,
  disableTransitions,
  emulateMedia,
} from '@/scripts/browsers/appearances';
import { LoosenBrowser } from '@/scripts/browsers/loosen-browser';
import { remindAtAnyHour, sendRequest } from '@/scripts/browsers/set-state';
import { until } from '@/scripts/browsers/until';
import { directionOf } from '@/values/languages';
import { accessibilityFaults } from './harness/axe';
import { everyView, openView, type View } from './harness/every-view';
import { known } from './harness/known-words';
import { layoutFaults } from './harness/layout-faults';
import { builds, type Spoken } from './harness/spoken';
import { wordFaults } from './harness/word-faults';

/** The browser API that a page of Loosen has. */
declare const chrome: {
  readonly storage: {
    readonly local: {
      get(key: 'texts'): Promise<{ readonly texts?: { readonly language: string } }>;
    };
  };
};

/** A browser with one of the builds. */
interface Open {
  readonly loosen: LoosenBrowser;
  /** A page of the extension that shows no settings, so that none reloads it. */
  readonly control: Page;
  /** Shows the views, one after the other: a tab for each would start a process for each. */
  readonly page: Page;
  /** In the order in which the next view is opened. */
  languages: readonly Spoken[];
}

let browsers: readonly Open[] = [];

beforeAll(async () => {
  browsers = await Promise.all(
    builds.map(async ({ extension, languages }) => {
      const loosen = await LoosenBrowser.open({ extension });
      const welcome = await loosen.waitForPage('welcome.html');
      const control = await loosen.openPage('manifest.json');
      await remindAtAnyHour(control);
      await welcome.close();
      const page = await loosen.context.newPage();
      page.setDefaultTimeout(10_000);
      // Leaves pages with unsaved work.
      page.on('dialog', (dialog) => void dialog.accept());
      return { loosen, control, page, languages };
    }),
  );
});

afterAll(() => Promise.all(browsers.map(({ loosen }) => loosen.close())));

/** The guide has a window of its own. */
const sizes = {
  popup: { width: 384, height: 600 },
  guide: { width: 480, height: 744 },
  tab: { width: 1280, height: 800 },
};

function kindOf({ path }: View): keyof typeof sizes {
  if (path.startsWith('popup')) return 'popup';
  return path.startsWith('guide') ? 'guide' : 'tab';
}

/** Makes Loosen speak a language, so that the next page speaks it from its start. */
async function speak(control: Page, { language }: Spoken): Promise<void> {
  await sendRequest(control, { kind: 'change-settings', parts: { language } });
  await control.evaluate((chosen) => localStorage.setItem('look', `${chosen} `), language);
}

/**
 * Whether the worker's texts, with the names of routines, are in the language of the pages. English
 * needs none, as it is the browser's language.
 */
function areTextsKept(control: Page, { language }: Spoken): Promise<boolean> {
  return control.evaluate(async (wanted) => {
    const { texts } = await chrome.storage.local.get('texts');
    return wanted === 'en' || texts?.language === wanted;
  }, language);
}

/** The address of a view; the popup has one for each language. */
function addressOf(view: View, { language }: Spoken): string {
  if (view.path !== 'popup.html') return view.path;
  return popupAddress({ language, theme: 'system' }, 'en');
}

/** Compares the language and direction that a page says it has with those of its texts. */
function rootFaults(page: Page, { language }: Spoken): Promise<string[]> {
  return page.evaluate(
    ([lang, dir]) => {
      const { documentElement: root } = document;
      return root.lang === lang && root.dir === dir ? [] : [`speaks ${root.lang}, ${root.dir}`];
    },
    [language, directionOf(language)] as const,
  );
}

/** Opens a view in a language and checks it. */
async function faultsIn({ control, page }: Open, view: View, spoken: Spoken): Promise<string[]> {
  const { name, isPseudo } = spoken;
  const faults: string[] = [];
  const add = (where: string, found: readonly string[]) =>
    faults.push(...found.map((fault) => `${name}, ${where}: ${fault}`));
  try {
    // A view that is open would load again in the language.
    await page.goto(control.url(), { waitUntil: 'commit' });
    await speak(control, spoken);
    await emulateMedia(page, 'light');
    await page.setViewportSize(sizes[kindOf(view)]);
    const { href } = new URL(addressOf(view, spoken), control.url());
    if (kindOf(view) === 'popup' && !(await areTextsKept(control, spoken))) {
      // The first popup in a language keeps the names of routines for the next one.
      await page.goto(href);
      await until(
        'The names of routines',
        async () => (await areTextsKept(control, spoken)) || undefined,
      );
    }
    await openView(page, href, view, spoken);
    await disableTransitions(page);
    add('page', await rootFaults(page, spoken));
    add('words', await wordFaults(page, known(spoken)));
    add('light', await layoutFaults(page));
    await emulateMedia(page, 'dark');
    add('dark', await layoutFaults(page));
    // Pseudo-locales have the same elements as English, which has all rules in another test.
    if (!isPseudo) {
      const rules = name === 'ar' ? 'language and style' : 'language';
      add('axe', await accessibilityFaults(page, rules));
    }
    if (name === 'ar' || name === 'en-XA') {
      await applyAppearance(page, appearances['light at 200 %']);
      add('at 200 %', await layoutFaults(page));
    }
  } catch (error) {
    add('error', [String(error)]);
  }
  return faults;
}

describe('every language has no faults in', () => {
  // The views build on each other, so each is prepared once, and then opened in every language.
  it.each(everyView)('$name', async (view) => {
    const faults = await Promise.all(
      browsers.map(async (open) => {
        await view.before?.(open.control);
        const found: string[] = [];
        for (const spoken of open.languages) found.push(...(await faultsIn(open, view, spoken)));
        // The next view begins with the language that is spoken now: a change takes a while.
        open.languages = open.languages.toReversed();
        return found;
      }),
    );
    expect(faults.flat(), faults.flat().join('\n')).toEqual([]);
  });
});
