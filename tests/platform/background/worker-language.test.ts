import { version } from 'words:worker-version';
import { afterEach, describe, expect, it } from 'vitest';
import { applyRegion } from '@/locales/formats';
import { workerTextsKey } from '@/platform/storage/worker-texts';
import type { World } from '@/scripts/simulate/world';
import type { Settings } from '@/settings/settings';
import { britain } from '@/tests/locales/britain';
import { changeSettings, minute, monday, titlesShown, withoutTypingWait } from './installed-world';

/** Stores the worker's texts as a page does, and says so. */
async function storeTexts(
  world: World,
  texts: Record<string, string>,
  { language = 'de', of = version } = {},
): Promise<void> {
  await changeSettings(world, { language: language as Settings['language'] });
  world.browser.local.set({ [workerTextsKey]: { version: of, language, texts } });
  await world.sendRequest({ kind: 'speak' });
}

afterEach(() => applyRegion(britain));

const german = { stretchTitle: 'Zeit zum Lockern', titleDueStretch: 'Loosen: Dehnung bereit' };

describe.each(['chromium', 'firefox'] as const)('the language of the worker in %s', (dialect) => {
  it('is the one of the texts that a page stored, in notifications and on the icon', async () => {
    const world = await withoutTypingWait(dialect);
    await storeTexts(world, german);
    await world.advanceTo(monday + 45 * minute);
    expect(titlesShown(world)).toEqual(['Zeit zum Lockern']);
    expect(world.browser.title).toBe('Loosen: Dehnung bereit');
  });

  it('falls back to the language of the browser for each text that is missing', async () => {
    const world = await withoutTypingWait(dialect);
    await storeTexts(world, { stretchTitle: 'Zeit zum Lockern' });
    await world.advanceTo(monday + 45 * minute);
    expect(titlesShown(world)).toEqual(['Zeit zum Lockern']);
    expect(world.browser.title).toBe('Loosen: your stretch is ready');
  });

  it('changes the menu and the title at once', async () => {
    const world = await withoutTypingWait(dialect);
    await storeTexts(world, { menuMoved: 'Ich habe mich bewegt', titleNextStretch: 'Dann: $1' });
    expect(world.browser.menu.get('menuMoved')).toBe('Ich habe mich bewegt');
    expect(world.browser.title).toBe('Dann: 09:45');
  });

  it('leaves times to the region of the browser and to the chosen clock, at once', async () => {
    const world = await withoutTypingWait(dialect);
    expect(world.browser.title).toBe('Loosen: next stretch at 09:45');
    await changeSettings(world, { clock: '12-hour' });
    expect(world.browser.title).toBe('Loosen: next stretch at 9:45\u00a0am');
    await changeSettings(world, { language: 'de' });
    expect(world.browser.title).toBe('Loosen: next stretch at 9:45\u00a0AM');
    await changeSettings(world, { language: 'browser', clock: 'region' });
    expect(world.browser.title).toBe('Loosen: next stretch at 09:45');
  });

  it('ignores texts of a release whose texts had other parameters', async () => {
    const world = await withoutTypingWait(dialect);
    await storeTexts(world, german, { of: 'older' });
    await world.advanceTo(monday + 45 * minute);
    expect(titlesShown(world)).toEqual(['Time to loosen up']);
  });

  it('ignores texts of a language that is no longer chosen', async () => {
    const world = await withoutTypingWait(dialect);
    await storeTexts(world, german);
    await changeSettings(world, { language: 'browser' });
    await world.advanceTo(monday + 45 * minute);
    expect(titlesShown(world)).toEqual(['Time to loosen up']);
  });

  it('ignores damaged texts', async () => {
    const world = await withoutTypingWait(dialect);
    await changeSettings(world, { language: 'de' });
    world.browser.local.set({
      [workerTextsKey]: { version, language: 'de', texts: { stretchTitle: 7 } },
    });
    await world.advanceTo(monday + 45 * minute);
    expect(titlesShown(world)).toEqual(['Time to loosen up']);
  });
});

describe('the popup that the browser opens', () => {
  it('has the theme and the direction in its HTML, and the language in its address', async () => {
    const world = await withoutTypingWait();
    expect(world.browser.popup).toBe('/popup.html');
    await changeSettings(world, { theme: 'dark' });
    expect(world.browser.popup).toBe('/popup-dark.html');
    await changeSettings(world, { language: 'ar' });
    expect(world.browser.popup).toBe('/popup-rtl-dark.html?language=ar');
  });

  it('is chosen again after the browser was closed', async () => {
    const world = await withoutTypingWait();
    await changeSettings(world, { theme: 'light', language: 'de' });
    await world.close(world.time + minute, true);
    expect(world.browser.popup).toBe('/popup-light.html?language=de');
  });
});
