import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LoosenBrowser } from '@/scripts/browsers/loosen-browser';
import {
  readStorage,
  remindAtAnyHour,
  type StoredState,
  sendRequest,
} from '@/scripts/browsers/set-state';
import { until } from '@/scripts/browsers/until';
import { defaultSettings } from '@/settings/default-settings';
import { tabTo, typeInto } from './harness/keyboard';

/** The focused elements that a page records. */
declare const reached: Set<Element>;

let loosen: LoosenBrowser;
let welcome: Page;

beforeAll(async () => {
  loosen = await LoosenBrowser.open();
  welcome = await loosen.waitForPage('welcome.html');
  await remindAtAnyHour(welcome);
});

afterAll(() => loosen.close());

/** Waits until `pick` finds something in the store, and returns it. */
const stored = <T>(what: string, pick: (now: StoredState) => T | undefined) =>
  until(what, async () => pick(await readStorage(welcome)));

/** Presses Tab through the whole page, and returns the controls that it never reached. */
async function unreached(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    const seen = new Set<Element>();
    Object.assign(globalThis, { reached: seen });
    document.addEventListener('focusin', ({ target }) => {
      if (target instanceof Element) seen.add(target);
    });
  });
  const left = () =>
    page.evaluate(() => {
      const controls = document.querySelectorAll<HTMLElement>(
        'a[href], button, input, select, textarea, summary',
      );
      return (
        [...controls]
          .filter((control) => !control.matches(':disabled') && control.checkVisibility())
          // Arrow keys move between the radio buttons of a group.
          .filter((control) => !control.matches('[type="radio"]:not(:checked)'))
          .filter((control) => !reached.has(control))
          .map((control) => control.outerHTML.slice(0, 120))
      );
    });
  const many = (await left()).length;
  // A time field has a stop for each part.
  for (let presses = 0; presses < 5 * many; presses += 10) {
    for (let press = 0; press < 10; press += 1) await page.keyboard.press('Tab');
    if ((await left()).length === 0) return [];
  }
  return left();
}

describe('Tab', () => {
  it.each([
    'options.html',
    'options.html#log',
    'options.html#routines',
    'options.html#about',
    'popup.html',
    'welcome.html',
  ])('reaches every control of %s', async (path) => {
    const page = await loosen.openPage(path);
    await page
      .getByRole('heading', { level: path.startsWith('options') ? 2 : 1 })
      .first()
      .waitFor();
    expect(await unreached(page)).toEqual([]);
    await page.close();
  });
});

describe('by keyboard', () => {
  it('hours are added to a day', async () => {
    await sendRequest(welcome, {
      kind: 'change-settings',
      parts: {
        hours: {
          ...defaultSettings.hours,
          week: [[{ from: '09:00', to: '12:00' }], [], [], [], [], [], []],
        },
      },
    });
    const page = await loosen.openPage('options.html');
    await tabTo(page.getByRole('button', { name: 'Add hours on Monday' }));
    await page.keyboard.press('Enter');
    await tabTo(page.getByLabel('Monday, range 2, From'));
    await page.keyboard.press('ArrowUp');
    const second = await stored('The hours', ({ settings }) => {
      const [, range] = settings?.hours.week[0] ?? [];
      return range?.from === '14:00' ? range : undefined;
    });
    expect(second).toEqual({ from: '14:00', to: '15:00' });
    await page.close();
    await remindAtAnyHour(welcome);
  });

  it('a reminder is created, deleted and restored', async () => {
    const page = await loosen.openPage('options.html#reminders');
    await tabTo(page.getByRole('button', { name: 'Add a reminder' }));
    await page.keyboard.press('Enter');
    await typeInto(page.getByLabel('Name', { exact: true }), 'Water');
    await page.keyboard.press('Tab');
    await page.keyboard.type('A glass of it.');
    await tabTo(page.getByRole('button', { name: 'Save', exact: true }));
    await page.keyboard.press('Enter');
    const made = await stored('The reminder', ({ settings }) => settings?.own[0]);
    expect(made).toMatchObject({ name: 'Water', message: 'A glass of it.', on: true });
    await tabTo(page.getByRole('button', { name: 'Delete “Water”' }));
    await page.keyboard.press('Enter');
    await stored('The deletion', ({ settings }) => settings?.own.length === 0 || undefined);
    // The focus is already on Undo.
    await page.getByRole('button', { name: 'Undo' }).waitFor();
    await page.keyboard.press('Enter');
    await stored('The reminder again', ({ settings }) => settings?.own[0]);
    await page.close();
  });

  it('the log opens from the settings at its top, with the focus there', async () => {
    const page = await loosen.openPage('options.html');
    await tabTo(page.getByRole('button', { name: 'Open Activity' }));
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Activity', exact: true }).waitFor();
    await until('The focus', async () =>
      (await page.evaluate(() => document.activeElement?.tagName)) === 'MAIN' ? true : undefined,
    );
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await expect.poll(() => page.title()).toBe('Loosen: Activity');
    await page.close();
  });

  it('leaving an unfinished reminder asks first', async () => {
    const page = await loosen.openPage('options.html#reminders');
    await tabTo(page.getByRole('button', { name: 'Add a reminder' }));
    await page.keyboard.press('Enter');
    await typeInto(page.getByLabel('Name', { exact: true }), 'Tea');
    const asked: string[] = [];
    page.once('dialog', (dialog) => {
      asked.push(dialog.message());
      void dialog.dismiss();
    });
    await page.getByRole('link', { name: 'Exercises' }).click();
    await until('The question', async () => (asked.length > 0 ? true : undefined));
    expect(asked).toEqual(['Leave without saving? You’ll lose your changes.']);
    expect(await page.getByLabel('Name', { exact: true }).inputValue()).toBe('Tea');
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.close();
  });

  it('a call starts and ends', async () => {
    const popup = await loosen.openPage('popup.html');
    await tabTo(popup.getByRole('switch', { name: /^In a call/ }));
    await popup.keyboard.press('Space');
    const call = await stored('The call', ({ run }) => run.call ?? undefined);
    expect(call.until - call.since).toBe(2 * 3_600_000);
    await popup.keyboard.press('Space');
    await stored('Its end', ({ run }) => run.call === null || undefined);
    await popup.close();
  });

  it('reminders pause until a date', async () => {
    const popup = await loosen.openPage('popup.html');
    const day = Temporal.Now.plainDateISO().add({ days: 3 });
    await tabTo(popup.getByRole('button', { name: 'Pause' }));
    await popup.keyboard.press('Enter');
    await tabTo(popup.getByRole('button', { name: 'Until a date' }));
    await popup.keyboard.press('Enter');
    await typeInto(popup.getByLabel('Pause until'), await typedDate(popup, day));
    await popup.keyboard.press('Enter');
    const { until: end } = await stored('The pause', ({ run }) => run.pause ?? undefined);
    const zone = Temporal.Now.timeZoneId();
    expect(
      Temporal.Instant.fromEpochMilliseconds(end).toZonedDateTimeISO(zone).toPlainDate(),
    ).toEqual(day);
    await tabTo(popup.getByRole('button', { name: 'Resume' }));
    await popup.keyboard.press('Enter');
    await stored('Its end', ({ run }) => run.pause === null || undefined);
    await popup.close();
  });

  it('a break is counted and undone', async () => {
    const popup = await loosen.openPage('popup.html');
    await tabTo(popup.getByRole('button', { name: 'I moved' }));
    await popup.keyboard.press('Enter');
    const taken = await stored('The break', ({ run }) => run.undo ?? undefined);
    expect(taken).toMatchObject({ what: 'moved', counted: true });
    await tabTo(popup.getByRole('button', { name: 'Undo' }));
    await popup.keyboard.press('Enter');
    await stored('The way back', ({ run }) => run.undo === null || undefined);
    await popup.close();
  });
});

/** A date as it is typed into this browser's field, in the order of its locale. */
function typedDate(page: Page, day: Temporal.PlainDate): Promise<string> {
  return page.evaluate(
    ({ year, month, date }) =>
      new Intl.DateTimeFormat(navigator.language, {
        year: 'numeric',
        month: '2-digit',
        day: '2-digit',
      })
        .formatToParts(new Date(year, month - 1, date))
        .filter(({ type }) => type !== 'literal')
        .map(({ value }) => value)
        .join(''),
    { year: day.year, month: day.month, date: day.day },
  );
}
