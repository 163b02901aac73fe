import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LoosenBrowser } from '@/scripts/browsers/loosen-browser';
import { sendRequest } from '@/scripts/browsers/set-state';
import { until } from '@/scripts/browsers/until';
import { type FrameLook, frameLooks, RecordingTab } from './harness/recorded-frames';

/** The browser API that is called inside a file of Loosen. */
declare const chrome: { readonly action: { getPopup(details: object): Promise<string> } };

/** Each page is opened as often in each look. */
const openings = 5;
/** The colour of the tab before a page, whose last frame is recorded with the page. */
const before = '#ff00ff';
/**
 * Now and then a tab that was just resized shows nothing before it shows the page. Neither Loosen nor
 * the browser has a background of this colour.
 */
const nothing = '#000000';
const backgrounds = { light: '#faf7f2', dark: '#1b1f27' } as const;

/** A stored look, which differs from that of the system and the browser in theme or direction. */
const looks = [
  { theme: 'dark', system: 'light', language: 'ar', direction: 'rtl' },
  { theme: 'light', system: 'dark', language: 'en', direction: 'ltr' },
] as const;
type Look = (typeof looks)[number];

const pages = [
  { name: 'the popup', path: 'popup', ready: '.routine-card', size: { width: 384, height: 600 } },
  {
    name: 'the guide',
    path: 'guide.html?routine=hips-and-hamstrings-3min',
    ready: '.stage svg',
    size: { width: 480, height: 720 },
  },
  {
    name: 'the options page',
    path: 'options.html',
    ready: '#my-body',
    size: { width: 640, height: 480 },
  },
  {
    name: 'the welcome page',
    path: 'welcome.html',
    ready: '.rhythm',
    size: { width: 640, height: 480 },
  },
] as const;

let loosen: LoosenBrowser;
/** A file of Loosen that no script draws, so that it follows no settings. */
let file: Page;
let tab: RecordingTab;

beforeAll(async () => {
  loosen = await LoosenBrowser.open();
  await loosen.waitForPage('welcome.html');
  file = await loosen.openPage('policy.json');
  tab = await RecordingTab.open(loosen.context);
});

afterAll(() => loosen.close());

const addressOf = (path: string) => new URL(path, file.url()).href;
const popupAddress = () => file.evaluate(() => chrome.action.getPopup({}));

/** Opens a page and lists what is wrong with its frames. */
async function faultsOf(url: string, ready: string, { theme, direction }: Look): Promise<string[]> {
  const { frames, directions } = await tab.record(url, ready);
  const looked = await frameLooks(file, frames);
  const isOfPage = ({ background }: FrameLook) => background !== before && background !== nothing;
  const first = looked.findIndex(isOfPage);
  const shown = first === -1 ? [] : looked.slice(first);
  const isRight = (dir: string) => (dir === '' ? 'ltr' : dir) === direction;
  return [
    ...(shown.length === 0 ? ['no frame was recorded'] : []),
    ...shown.flatMap(({ background, mirrored }, index) => [
      ...(background === backgrounds[theme] ? [] : [`frame ${index} is ${background}`]),
      ...(mirrored ? [`frame ${index} is mirrored`] : []),
    ]),
    ...(directions.every(isRight) ? [] : [`the directions are ${directions.join()}`]),
  ];
}

/**
 * Shows a page that does not move. The last frames of a page that moves, such as the guide, would be
 * recorded with the next page.
 */
async function clear(): Promise<void> {
  await tab.page.goto(file.url());
  await tab.page.evaluate((colour) => {
    document.documentElement.style.background = colour;
  }, before);
}

/** Stores a look, and waits until worker and pages have it. */
async function store({ theme, language, direction, system }: Look): Promise<void> {
  // A page would load itself again while the next one is opened.
  await clear();
  await tab.page.emulateMedia({ colorScheme: system });
  await sendRequest(file, { kind: 'change-settings', parts: { theme, language } });
  await until(`A popup that is ${theme}`, async () => {
    const popup = await popupAddress();
    return (popup.includes(theme) && popup.includes('rtl') === (direction === 'rtl')) || undefined;
  });
  await until(`A stored look that is ${theme}`, () =>
    file.evaluate((name) => localStorage.getItem('look')?.includes(name) || undefined, theme),
  );
}

describe.each(looks)('with $theme on $system in $language', (look) => {
  beforeAll(() => store(look));

  it.each(pages)('$name has its look from the first frame', async ({ path, ready, size }) => {
    const url = path === 'popup' ? await popupAddress() : addressOf(path);
    await clear();
    await tab.resize(size);
    const faults: string[][] = [];
    for (let opening = 0; opening < openings; opening += 1) {
      faults.push(await faultsOf(url, ready, look));
    }
    expect(faults).toEqual(faults.map(() => []));
  });
});

describe('the record', () => {
  const [arabic, english] = looks;

  it('shows the wrong theme of a popup whose HTML has none', async () => {
    await store(arabic);
    const faults = await faultsOf(addressOf('popup.html?language=ar'), '.routine-card', arabic);
    expect(faults.join()).toContain(`is ${backgrounds.light}`);
  });

  it('shows the wrong direction', async () => {
    const last: string[] = [];
    for (const look of [english, arabic]) {
      await store(look);
      const { frames } = await tab.record(await popupAddress(), '.routine-card');
      last.push(...frames.slice(-1));
    }
    const shown = await frameLooks(file, last);
    expect(shown.map(({ mirrored }) => mirrored)).toEqual([true, false]);
  });
});
