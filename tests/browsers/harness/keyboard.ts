import type { Locator, Page } from 'playwright-core';
import { until } from '@/scripts/browsers/until';

/** More stops than any page has. */
const patience = 400;

const hasFocus = (control: Locator) =>
  control.evaluate((element) => element === document.activeElement);

/** Presses Tab until a control has the focus. */
export async function tabTo(control: Locator): Promise<void> {
  const page = control.page();
  await control.waitFor();
  for (let presses = 0; presses < patience; presses += 1) {
    if (await hasFocus(control)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never came to ${String(control)}.`);
}

/** Whether a control comes to have the focus by itself. */
export function focusOn(control: Locator): Promise<true> {
  return until(`The focus on ${String(control)}`, async () =>
    (await control.count()) === 1 && (await hasFocus(control)) ? true : undefined,
  );
}

/** Types into a field that takes the focus by itself, once it has it. */
export async function typeInto(field: Locator, text: string): Promise<void> {
  await focusOn(field);
  await field.page().keyboard.type(text);
}

/** Goes to a control by Tab alone and presses a key on it. */
export async function pressOn(control: Locator, key = 'Enter'): Promise<void> {
  await tabTo(control);
  await control.page().keyboard.press(key);
}

/** Presses Enter on a control that closes its page, so that nobody is left to take the key up. */
export async function pressToLeave(control: Locator): Promise<void> {
  const page = control.page();
  await tabTo(control);
  await Promise.allSettled([page.waitForEvent('close'), page.keyboard.press('Enter')]);
  if (!page.isClosed()) throw new Error('The page is still there.');
}

/** Whether the focus is on something, and not fallen to the page. */
export function isFocusKept(page: Page): Promise<boolean> {
  return page.evaluate(() => document.activeElement !== document.body);
}

/** Where the focus comes to as Tab is pressed, until it leaves the page. */
async function stops(page: Page, key: 'Tab' | 'Shift+Tab'): Promise<number[]> {
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    getSelection()?.removeAllRanges();
  });
  const found: number[] = [];
  for (let presses = 0; presses < patience; presses += 1) {
    await page.keyboard.press(key);
    // Among what can have the focus, since a figure that moves comes and goes in parts.
    const at = await page.evaluate(() => {
      const focusable = 'a[href], button, input, select, textarea, summary, [tabindex]';
      return [...document.querySelectorAll(focusable)].findIndex(
        (element) => element === document.activeElement,
      );
    });
    if (at === -1 || (found.length > 0 && at === found[0])) return found;
    // A time or a date has a stop for each of its parts.
    if (found.at(-1) !== at) found.push(at);
  }
  throw new Error(`${key} never left the page.`);
}

/** Where Tab and Shift+Tab stop, each by its place in the order in which the page is read. */
export async function tabStops(page: Page): Promise<{ there: number[]; back: number[] }> {
  const there = await stops(page, 'Tab');
  return { there, back: await stops(page, 'Shift+Tab') };
}
