import type { Page } from 'playwright-core';

/** The ways a person may have set their system, each of which every page must suit. */
const looks = {
  light: { colorScheme: 'light', forcedColors: 'none', reducedMotion: 'no-preference' },
  dark: { colorScheme: 'dark', forcedColors: 'none', reducedMotion: 'no-preference' },
  'forced colours': { colorScheme: 'dark', forcedColors: 'active', reducedMotion: 'no-preference' },
  'reduced motion': { colorScheme: 'light', forcedColors: 'none', reducedMotion: 'reduce' },
} as const satisfies Record<string, Parameters<Page['emulateMedia']>[0]>;

export type Look = keyof typeof looks;

export function emulateLook(page: Page, look: Look): Promise<void> {
  return page.emulateMedia(looks[look]);
}

/**
 * Lets colours change at once on a page that is open, since those on their way to another look are
 * nobody's to judge. What is out of sight would set out only when it is looked at, so that ending
 * what moves would not do.
 */
export function changeAtOnce(page: Page): Promise<void> {
  return page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('*, *::before, *::after { transition: none !important; }');
    document.adoptedStyleSheets.push(sheet);
  });
}

/** A way to look at a page: how the system is set, which way words run, and how large they are. */
export interface Way {
  readonly look: Look;
  readonly direction?: 'rtl';
  /** How many times larger everything is. */
  readonly zoom?: number;
}

/** Every way that each page is looked at. */
export const everyWay = {
  light: { look: 'light' },
  dark: { look: 'dark' },
  'forced colours': { look: 'forced colours' },
  'reduced motion': { look: 'reduced motion' },
  'right to left': { look: 'light', direction: 'rtl' },
  'right to left at 200 %': { look: 'light', direction: 'rtl', zoom: 2 },
  'light at 200 %': { look: 'light', zoom: 2 },
  'dark at 200 %': { look: 'dark', zoom: 2 },
} as const satisfies Record<string, Way>;

const usualSize = { width: 1280, height: 800 };

/** Looks at a page that is open in one of the ways. Zoom leaves a page so much less room. */
export async function lookAt(page: Page, way: Way): Promise<void> {
  const { look, direction, zoom = 1 } = way;
  await emulateLook(page, look);
  await page.evaluate((dir) => {
    document.documentElement.dir = dir;
  }, direction ?? '');
  await page.setViewportSize({ width: usualSize.width / zoom, height: usualSize.height / zoom });
}
