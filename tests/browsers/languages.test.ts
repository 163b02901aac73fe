import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { popupAddress } from '@/platform/popup-address';
import { disableTransitions, emulateMedia } from '@/scripts/browsers/appearances';
import { LoosenBrowser } from '@/scripts/browsers/loosen-browser';
import { remindAtAnyHour, sendRequest } from '@/scripts/browsers/set-state';
import { directionOf } from '@/values/languages';
import { accessibilityFaults } from './harness/axe';
import { everyView, openView, type View } from './harness/every-view';
import { allowedWords, englishTexts } from './harness/known-words';
import { layoutFaults } from './harness/layout-faults';
import { builds, type Spoken } from './harness/spoken';
import { wordFaults } from './harness/word-faults';

/** A browser with one of the builds. */
interface Open {
  readonly loosen: LoosenBrowser;
  /** A page of the extension that shows no settings, so that none reloads it. */
  readonly control: Page;
  readonly languages: readonly Spoken[];
}

let browsers: readonly Open[];

beforeAll(async () => {
  browsers = await Promise.all(
    builds.map(async ({ extension, languages }) => {
      const loosen = await LoosenBrowser.open({ extension });
      const welcome = await loosen.waitForPage('welcome.html');
      const control = await loosen.openPage('manifest.json');
      await remindAtAnyHour(control);
      await welcome.close();
      return { loosen, control, languages };
    }),
  );
});

afterAll(() => Promise.all(browsers.map(({ loosen }) => loosen.close())));

type Kind = 'popup' | 'guide' | 'tab';

/** The guide has a window of its own. */
const sizes = {
  popup: { width: 384, height: 600 },
  guide: { width: 480, height: 744 },
  tab: { width: 1280, height: 800 },
};

/** Half of a small window, and what a tab has at 200 %. */
const zoomed = { width: 640, height: 400 };

function kindOf({ path }: View): Kind {
  if (path.startsWith('popup')) return 'popup';
  return path.startsWith('guide') ? 'guide' : 'tab';
}

/** Makes Loosen speak a language, so that the next page speaks it from its start. */
async function speak(control: Page, { language }: Spoken): Promise<void> {
  await sendRequest(control, { kind: 'change-settings', parts: { language } });
  await control.evaluate((chosen) => localStorage.setItem('look', `${chosen} `), language);
}

/** The address of a view; the popup has one for each language. */
function addressOf(view: View, { language }: Spoken): string {
  if (view.path !== 'popup.html') return view.path;
  return popupAddress({ language, theme: 'system' }, 'en');
}

/** Compares language, direction and, of a popup, the size of the content with what they must be. */
function pageFaults(page: Page, { language }: Spoken, fitsPopup: boolean): Promise<string[]> {
  return page.evaluate(
    ([lang, dir, fits]) => {
      const { documentElement: root } = document;
      const { scrollWidth, scrollHeight } = root;
      const faults: string[] = [];
      if (root.lang !== lang || root.dir !== dir) faults.push(`speaks ${root.lang}, ${root.dir}`);
      if (fits && (scrollWidth > 384 || scrollHeight > 600)) {
        faults.push(`the popup needs ${scrollWidth} by ${scrollHeight} px`);
      }
      return faults;
    },
    [language, directionOf(language), fitsPopup] as const,
  );
}

/** Opens a view in a language and checks it. */
async function faultsIn({ loosen, control }: Open, view: View, spoken: Spoken): Promise<string[]> {
  await speak(control, spoken);
  const kind = kindOf(view);
  const page = await loosen.context.newPage();
  page.setDefaultTimeout(10_000);
  try {
    await page.setViewportSize(sizes[kind]);
    await openView(page, new URL(addressOf(view, spoken), control.url()).href, view, spoken);
    await disableTransitions(page);
    const faults = [
      ...(await pageFaults(page, spoken, kind === 'popup' && view.scrolls !== true)),
      ...(await wordFaults(page, { words: allowedWords(spoken), english: englishTexts(spoken) })),
      ...(await layoutFaults(page)),
    ];
    // English has all rules in the test of accessibility.
    if (spoken.name !== 'en') faults.push(...(await accessibilityFaults(page, 'language')));
    await emulateMedia(page, 'dark');
    faults.push(...(await layoutFaults(page)).map((fault) => `dark: ${fault}`));
    if (spoken.name === 'ar') faults.push(...(await accessibilityFaults(page, 'style')));
    if (kind !== 'popup') {
      await page.setViewportSize(zoomed);
      faults.push(...(await layoutFaults(page)).map((fault) => `at 200 %: ${fault}`));
    }
    return faults.map((fault) => `${spoken.name}: ${fault}`);
  } catch (error) {
    return [`${spoken.name}: ${String(error)}`];
  } finally {
    await page.close({ runBeforeUnload: false });
  }
}

describe('every language has no faults in', () => {
  // The views build on each other, so each is prepared once, and then opened in every language.
  it.each(everyView)('$name', async (view) => {
    const faults = await Promise.all(
      browsers.map(async (open) => {
        await view.before?.(open.control);
        const found: string[] = [];
        for (const spoken of open.languages) found.push(...(await faultsIn(open, view, spoken)));
        return found;
      }),
    );
    expect(faults.flat(), faults.flat().join('\n')).toEqual([]);
  });
});
