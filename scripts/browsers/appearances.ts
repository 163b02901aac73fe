import type { Page } from 'playwright-core';

type MediaFeatures = Parameters<Page['emulateMedia']>[0];

/** System settings that change how every page looks, by name. */
const media = {
  light: { colorScheme: 'light', forcedColors: 'none', reducedMotion: 'no-preference' },
  dark: { colorScheme: 'dark', forcedColors: 'none', reducedMotion: 'no-preference' },
  'forced colours': { colorScheme: 'dark', forcedColors: 'active', reducedMotion: 'no-preference' },
  'reduced motion': { colorScheme: 'light', forcedColors: 'none', reducedMotion: 'reduce' },
} as const satisfies Record<string, MediaFeatures>;

type Media = keyof typeof media;

export function emulateMedia(page: Page, name: Media): Promise<void> {
  return page.emulateMedia(media[name]);
}

/**
 * Turns transitions off on an open page, so that a check never reads a colour halfway between two
 * appearances. Finishing the running animations is not enough: transitions of off-screen elements
 * start only when the elements are scrolled into view.
 */
export function disableTransitions(page: Page): Promise<void> {
  return page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('*, *::before, *::after { transition: none !important; }');
    document.adoptedStyleSheets.push(sheet);
  });
}

export interface Appearance {
  readonly media: Media;
  /** Magnification; 2 is 200 %. */
  readonly zoom?: number;
}

/** The appearances in which each page is checked in English. */
export const appearances = {
  light: { media: 'light' },
  dark: { media: 'dark' },
  'forced colours': { media: 'forced colours' },
  'reduced motion': { media: 'reduced motion' },
  'light at 200 %': { media: 'light', zoom: 2 },
} as const satisfies Record<string, Appearance>;

const viewport = { width: 1280, height: 800 };

/** Waits until charts have been drawn in another width. */
function nextFrames(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    for (let count = 0; count < 3; count += 1) await frame();
  });
}

/** Changes an open page to an appearance. Emulates zoom with a smaller viewport. */
export async function applyAppearance(page: Page, appearance: Appearance): Promise<void> {
  const { zoom = 1 } = appearance;
  await emulateMedia(page, appearance.media);
  await page.setViewportSize({ width: viewport.width / zoom, height: viewport.height / zoom });
  await nextFrames(page);
}
