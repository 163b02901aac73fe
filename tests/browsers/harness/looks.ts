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
