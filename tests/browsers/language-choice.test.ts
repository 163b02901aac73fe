import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LoosenBrowser } from '@/scripts/browsers/loosen-browser';
import { readStorage, remindAtAnyHour, setSitting } from '@/scripts/browsers/set-state';
import { until } from '@/scripts/browsers/until';

/** The part of the browser that is called in the worker. */
declare const chrome: {
  readonly action: {
    getTitle(of: object): Promise<string>;
    getPopup(of: object): Promise<string>;
  };
};

let loosen: LoosenBrowser;
let options: Page;

beforeAll(async () => {
  loosen = await LoosenBrowser.open();
  const welcome = await loosen.waitForPage('welcome.html');
  await remindAtAnyHour(welcome);
  await setSitting(welcome, { stretch: 20, posture: 20 });
  options = await loosen.openPage('options.html#look');
  // Two pages that load again at once have crashed Chromium 156.
  await welcome.close();
});

afterAll(() => loosen.close());

/** Chooses in the settings' list that has this value. */
const choose = (page: Page, value: string) =>
  page.locator(`select:has(option[value="${value}"])`).first().selectOption(value);

/** Waits until a page speaks a language. */
const speaks = (page: Page, language: string) =>
  page.waitForFunction((lang) => document.documentElement.lang === lang, language);

const title = () => loosen.worker.evaluate(() => chrome.action.getTitle({}));

async function openPopup(): Promise<Page> {
  const address = await loosen.worker.evaluate(() => chrome.action.getPopup({}));
  const popup = await loosen.openPage(new URL(address).pathname.slice(1) + new URL(address).search);
  await popup.locator('.routine-card').first().waitFor();
  return popup;
}

describe('the choice of the language', () => {
  it('changes the page at once, and keeps the focus where it was', async () => {
    await options.locator('select:has(option[value="de"])').focus();
    await choose(options, 'de');
    await speaks(options, 'de');
    await options.getByRole('link', { name: 'Einstellungen' }).waitFor();
    const focused = () =>
      options.evaluate(() => (document.activeElement as HTMLSelectElement).value);
    await expect.poll(focused).toBe('de');
  });

  it('changes a page without the focus a moment later', async () => {
    const other = await loosen.openPage('welcome.html');
    await speaks(other, 'de');
    // Playwright lets every page believe that it has the focus.
    const session = await loosen.context.newCDPSession(other);
    await session.send('Emulation.setFocusEmulationEnabled', { enabled: false });
    await options.bringToFront();
    expect(await other.evaluate(() => document.hasFocus())).toBe(false);
    await choose(options, 'en');
    await speaks(options, 'en');
    await speaks(other, 'en');
    await choose(options, 'de');
    await speaks(other, 'de');
    await other.close();
  });

  it('changes the title of the icon, and stores the worker’s texts', async () => {
    await expect.poll(title).toMatch(/^Loosen: nächste/);
    const { texts } = (await readStorage(options)) as unknown as {
      texts: { language: string; texts: Record<string, string> };
    };
    expect(texts.language).toBe('de');
    expect(texts.texts['skip']).not.toBe('Skip');
  });

  it('changes the popup that the icon opens', async () => {
    const popup = await openPopup();
    expect(await popup.evaluate(() => document.documentElement.lang)).toBe('de');
    expect(await popup.getByRole('button', { name: 'Einstellungen' }).count()).toBe(1);
    await popup.close();
  });

  it('turns pages around for Arabic', async () => {
    await choose(options, 'ar');
    await speaks(options, 'ar');
    expect(await options.evaluate(() => document.documentElement.dir)).toBe('rtl');
    await until('A popup from right to left', async () => {
      const address = await loosen.worker.evaluate(() => chrome.action.getPopup({}));
      return address.endsWith('/popup-rtl.html?language=ar') ? address : undefined;
    });
    const popup = await openPopup();
    expect(await popup.evaluate(() => document.documentElement.dir)).toBe('rtl');
    await popup.close();
  });

  it('returns to the language of the browser, and forgets the texts', async () => {
    await choose(options, 'browser');
    await speaks(options, 'en');
    await expect.poll(title).toMatch(/^Loosen: next /);
    expect(await readStorage(options)).not.toHaveProperty('texts');
    const address = await loosen.worker.evaluate(() => chrome.action.getPopup({}));
    expect(address).toMatch(/\/popup\.html$/);
  });
});

// In the last minutes of a day the next reminder is tomorrow, and its weekday is before its time.
describe('the clock of the region', () => {
  it('counts to 12 in an American browser, everywhere', async () => {
    await expect.poll(title).toMatch(/at (\w+ )?\d{1,2}:\d\d\u00a0[AP]M$/);
  });

  it('follows the choice of 24 hours everywhere, at once', async () => {
    await choose(options, '24-hour');
    await expect.poll(title).toMatch(/at (\w+ )?\d\d:\d\d$/);
  });
});
