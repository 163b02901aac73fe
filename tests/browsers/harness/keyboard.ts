import type { Locator, Page } from 'playwright-core';
import { until } from '@/scripts/browsers/until';

/** More Tab stops than any page has. */
const mostStops = 400;

const hasFocus = (control: Locator) =>
  control.evaluate((element) => element === document.activeElement);

/** Presses Tab until a control has the focus. */
export async function tabTo(control: Locator): Promise<void> {
  const page = control.page();
  await control.waitFor();
  for (let presses = 0; presses < mostStops; presses += 1) {
    if (await hasFocus(control)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reached ${String(control)}.`);
}

/** Waits until a control has the focus. */
export function focusOn(control: Locator): Promise<true> {
  return until(`The focus on ${String(control)}`, async () =>
    (await control.count()) === 1 && (await hasFocus(control)) ? true : undefined,
  );
}

/** Types into a field once it has focused itself. */
export async function typeInto(field: Locator, text: string): Promise<void> {
  await focusOn(field);
  await field.page().keyboard.type(text);
}

/** Moves to a control with Tab and presses a key on it. */
export async function pressOn(control: Locator, key = 'Enter'): Promise<void> {
  await tabTo(control);
  await control.page().keyboard.press(key);
}

/** Presses Enter on a control that closes its page. Throws if the page stays. */
export async function pressToLeave(control: Locator): Promise<void> {
  const page = control.page();
  await tabTo(control);
  await Promise.allSettled([page.waitForEvent('close'), page.keyboard.press('Enter')]);
  if (!page.isClosed()) throw new Error('The page is still open.');
}

/** Whether an element has the focus, and not the page. */
export function isFocusKept(page: Page): Promise<boolean> {
  return page.evaluate(() => document.activeElement !== document.body);
}

/** The focused positions as Tab is pressed, until it leaves the page. */
async function stops(page: Page, key: 'Tab' | 'Shift+Tab'): Promise<number[]> {
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    getSelection()?.removeAllRanges();
  });
  const found: number[] = [];
  for (let presses = 0; presses < mostStops; presses += 1) {
    await page.keyboard.press(key);
    // Only focusable elements count, since parts of a moving figure come and go.
    const at = await page.evaluate(() => {
      const focusable = 'a[href], button, input, select, textarea, summary, [tabindex]';
      return [...document.querySelectorAll(focusable)].findIndex(
        (element) => element === document.activeElement,
      );
    });
    if (at === -1 || (found.length > 0 && at === found[0])) return found;
    // A time or date field has a stop for each part.
    if (found.at(-1) !== at) found.push(at);
  }
  throw new Error(`${key} never left the page.`);
}

/** Where Tab and Shift+Tab stop, as positions in reading order. */
export async function tabStops(page: Page): Promise<{ there: number[]; back: number[] }> {
  const there = await stops(page, 'Tab');
  return { there, back: await stops(page, 'Shift+Tab') };
}
