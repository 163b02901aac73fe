import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { HistoryEvent } from '@/history/history-event';
import { applyRegion } from '@/locales/formats';
import { regionFor } from '@/locales/region';
import { defaultSettings } from '@/settings/default-settings';
import { britain } from '@/tests/locales/britain';
import { daysWith, openHistory, part, tableRows, today, workdays } from './open-history';

afterEach(() => {
  cleanup();
  applyRegion(britain);
  vi.restoreAllMocks();
});

/** Gives every element this width, in px. */
function inWidth(width: number) {
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(width);
}

const textsOf = (name: string) =>
  [...part(name).getByRole('img').querySelectorAll('text')].map(({ textContent }) => textContent);

describe('this week', () => {
  it('has a number on each day that is known, and says which are days off', () => {
    openHistory({ days: daysWith({ '2026-11-23': 5, '2026-11-24': 0, [today]: 2 }) });
    expect(textsOf('This week')).toEqual([
      '5',
      'Mon',
      '0',
      'Tue',
      'Wed',
      '2',
      'Thu',
      'Fri',
      'off',
      'Sat',
      'off',
      'Sun',
    ]);
    expect(part('This week').getByText('This week so far: 7 breaks on 2 days')).toBeTruthy();
  });

  it('starts on the first day of the region', () => {
    applyRegion(regionFor(defaultSettings, 'en-US'));
    openHistory({ days: daysWith({ '2026-11-22': 4, [today]: 2 }) });
    expect(textsOf('This week')).toEqual([
      '4',
      'Sun',
      'Mon',
      'Tue',
      'Wed',
      '2',
      'Thu',
      'Fri',
      'off',
      'Sat',
    ]);
    expect(part('This week').getByText('This week so far: 6 breaks on 2 days')).toBeTruthy();
    expect(document.querySelector('.history-summary')?.textContent).toMatch(/^This week: 1 of/);
  });

  it('ticks the days on which the goal was reached, and no other', () => {
    openHistory({ days: daysWith({ '2026-11-23': 5, '2026-11-24': 3, [today]: 4 }) });
    expect(part('This week').getByRole('img').querySelectorAll('.bar-tick')).toHaveLength(2);
    expect(tableRows('This week').map(([name, breaks]) => [name, breaks])).toEqual([
      ['Monday 23 November', '5'],
      ['Tuesday 24 November', '3'],
      ['Yesterday', '0'],
      ['Today', '4'],
    ]);
  });
});

describe('twelve weeks', () => {
  const days = daysWith({
    ...workdays('2026-10-01', '2026-11-25', 4),
    '2026-11-24': 3,
    [today]: 1,
  });
  const list = () => part('Twelve weeks').getByRole('listbox');
  const chosen = () => within(list()).getByRole('option', { selected: true });
  const press = (key: string) => fireEvent.keyDown(list(), { key });
  const readOut = () => part('Twelve weeks').getByRole('status').textContent;

  it('is one tab stop, which starts on today', () => {
    openHistory({ days });
    // SVG ignores `tabIndex`.
    expect(list().getAttribute('tabindex')).toBe('0');
    expect(chosen().getAttribute('aria-label')).toMatch(/^Today: 1 of 4 breaks/);
    expect(list().getAttribute('aria-activedescendant')).toBe(chosen().id);
    // Eleven whole weeks, and this one up to today.
    expect(within(list()).getAllByRole('option')).toHaveLength(81);
  });

  it('is in weeks from the first day of the region on', () => {
    applyRegion(regionFor(defaultSettings, 'ar-EG'));
    openHistory({ days });
    // Eleven weeks from a Saturday, and this one, of which Thursday is the sixth day.
    expect(within(list()).getAllByRole('option')).toHaveLength(83);
    const names = [...list().querySelectorAll('.axis')].map(({ textContent }) => textContent);
    expect(names.slice(-7).at(0)).toBe('السبت');
    press('Home');
    expect(readOut()).toMatch(/5 سبتمبر/);
  });

  it('moves by day and by week, announces the day, and shows it', () => {
    openHistory({ days });
    press('ArrowUp');
    press('ArrowUp');
    expect(readOut()).toBe('Tuesday 24 November: 3 of 4 breaks, 6\u00A0h 40\u00A0min sitting');
    expect(part('Tuesday 24 November').getByText(/^3 of 4 breaks/)).toBeTruthy();
    press('ArrowLeft');
    expect(readOut()).toMatch(/^Tuesday 17 November/);
    press('ArrowRight');
    press('ArrowDown');
    expect(readOut()).toMatch(/^Yesterday/);
  });

  it('stops at both ends', () => {
    openHistory({ days });
    press('ArrowRight');
    press('ArrowDown');
    expect(readOut()).toMatch(/^Today/);
    press('Home');
    press('ArrowUp');
    expect(readOut()).toBe('Monday 7 September: nothing recorded');
    press('End');
    expect(readOut()).toMatch(/^Today/);
  });

  it('ignores other keys', () => {
    openHistory({ days });
    expect(press('Tab')).toBe(true);
    expect(press('ArrowUp')).toBe(false);
  });

  it('selects a day by click, and says that it is a day off', () => {
    openHistory({ days });
    const sunday = within(list()).getByRole('option', { name: /^Sunday 22 November/ });
    fireEvent.click(sunday);
    expect(readOut()).toBe('Sunday 22 November: day off');
    expect(chosen()).toBe(sunday);
  });

  it('has a tick on the days with the goal reached, and no other', () => {
    openHistory({ days });
    const ticked = [...list().querySelectorAll('[role="option"]')].filter((day) =>
      day.querySelector('.day-tick'),
    );
    expect(ticked).toHaveLength(39);
    expect(part('Twelve weeks').getByText(/^On goal on 39 of 41 days at your desk/)).toBeTruthy();
  });

  it('shows weeks as rows on a narrow page, and turns the arrow keys with them', () => {
    inWidth(240);
    openHistory({ days });
    expect(within(list()).getAllByRole('option')).toHaveLength(81);
    expect(Number(list().getAttribute('width'))).toBeLessThanOrEqual(240);
    press('ArrowLeft');
    expect(readOut()).toMatch(/^Yesterday/);
    press('ArrowUp');
    expect(readOut()).toMatch(/^Wednesday 18 November/);
  });

  it.each([240, 320, 400, 640])('has days large enough for a finger at %i px', (width) => {
    inWidth(width);
    openHistory({ days });
    const rooms = [...list().querySelectorAll('.day-room')];
    for (const room of rooms) {
      expect(Number(room.getAttribute('width'))).toBeGreaterThanOrEqual(24);
      expect(Number(room.getAttribute('height'))).toBeGreaterThanOrEqual(24);
    }
  });
});

describe('a year', () => {
  const days = daysWith({
    ...workdays('2026-10-01', '2026-10-09', 4),
    '2026-10-07': 1,
    [today]: 5,
    '2024-02-29': 4,
  });

  it('shows, for each month, the days at the desk and the days that met the goal', () => {
    openHistory({ days });
    expect(textsOf('Year')).toEqual(expect.arrayContaining(['6/7', '1/1']));
    expect(tableRows('Year')[9]).toEqual(['October', '6', '7', '25']);
    expect(part('Year').getByText('2026: on goal on 7 of 8 days at your desk')).toBeTruthy();
  });

  it('keeps its numbers on a narrow page', () => {
    inWidth(240);
    openHistory({ days });
    expect(textsOf('Year')).toEqual(expect.arrayContaining(['Jan', '6/7', '1/1']));
  });

  it('can be changed', () => {
    const { asked, update } = openHistory({ days });
    const select = part('Year').getByRole<HTMLSelectElement>('combobox', { name: 'Year' });
    expect([...select.options].map(({ value }) => value)).toEqual(['2026', '2024']);
    fireEvent.change(select, { target: { value: '2024' } });
    expect(asked).toEqual([['year', 2024]]);
    update({ year: 2024 });
    expect(tableRows('Year')[1]).toEqual(['February', '1', '1', '4']);
  });
});

describe('the muscles', () => {
  it('are given in minutes, with the recommended range, its source and a disclaimer', () => {
    openHistory({
      days: daysWith({
        '2026-11-23': { worked: { 'hip-flexor': 150, core: 30 } },
        [today]: { worked: { 'hip-flexor': 60, hamstring: 700 } },
        // Not of this week.
        '2026-11-20': { worked: { glute: 300 } },
      }),
    });
    expect(tableRows('Muscles this week')).toEqual([
      ['Hip flexors', '3.5\u00A0min', 'within the range'],
      ['Hamstrings', '11.5\u00A0min', 'past the point where gains level off'],
      ['Low back', '–', 'none yet'],
      ['Buttocks', '–', 'none yet'],
      ['Core', '30\u00A0s', 'less than one session'],
      ['Neck and shoulders', '–', 'none yet'],
    ]);
    const muscles = part('Muscles this week');
    expect(muscles.getByText(/rough range, not a promise.*per side/)).toBeTruthy();
    expect(muscles.getByText(/ACSM and Mayo Clinic.*Ingram 2025/)).toBeTruthy();
  });

  it('fit the scale for any amount of work', () => {
    openHistory({ days: daysWith({ [today]: { worked: { core: 4000 } } }) });
    const picture = part('Muscles this week').getByRole('img');
    const bar = picture.querySelector('.dose-bar');
    const end = Number(bar?.getAttribute('x')) + Number(bar?.getAttribute('width'));
    expect(end).toBeLessThanOrEqual(Number(picture.getAttribute('width')));
  });
});

describe('the hours of the day', () => {
  const dates = Object.keys(workdays('2026-10-26', '2026-11-25', 1));
  const offers = (date: string): HistoryEvent[] =>
    ['09', '10', '15'].flatMap((hour) => {
      const when = Date.parse(`${date}T${hour}:10:00+01:00`);
      const offered: HistoryEvent = { what: 'offered', at: when, kind: 'stretch' };
      return hour === '15' && date < '2026-11-10'
        ? [offered]
        : [offered, { what: 'taken', at: when + 60_000, kind: 'stretch' } as const];
    });

  it('say one useful finding, with the reminders shown and taken', () => {
    openHistory({
      days: daysWith(workdays('2026-10-26', '2026-11-25', 1)),
      events: Object.fromEntries(dates.map((date) => [date, offers(date)])),
    });
    const hours = part('Hours of the day');
    expect(hours.getByRole('img', { name: 'You take most breaks before noon.' })).toBeTruthy();
    expect(tableRows('Hours of the day').filter(([, offered]) => offered !== '0')).toEqual([
      ['09:00', '23', '23'],
      ['10:00', '23', '23'],
      ['15:00', '23', '12'],
    ]);
    expect(textsOf('Hours of the day')).toEqual(expect.arrayContaining(['23/23', '12/23']));
  });

  it('claim nothing from a few reminders', () => {
    openHistory({ days: daysWith(workdays('2026-11-20', today, 1)) });
    expect(screen.getByText(/After a few more reminders/)).toBeTruthy();
  });
});
