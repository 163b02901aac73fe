import { describe, expect, it } from 'vitest';
import {
  currentDate,
  fixedTimeAt,
  isDayOff,
  isFirstWorkday,
  isWorkday,
  nextWorkweek,
  startOfWork,
} from '@/reminders/working-hours';
import { defaultSettings } from '@/settings/default-settings';
import type { Settings } from '@/settings/settings';

const zone = 'Europe/Berlin';
const usual = defaultSettings.hours;
const on = (iso: string) => ({ at: Date.parse(iso), zone });
/** Hours on some days only, Monday first. */
const daily = (...days: readonly (readonly [string, string][])[]): Settings['hours'] => ({
  ...usual,
  week: Array.from({ length: 7 }, (_, index) =>
    (days[index] ?? []).map(([from, to]) => ({ from, to })),
  ),
});
const off = (from: string, to = from): Settings['hours'] => ({ ...usual, daysOff: [{ from, to }] });

describe('a workday', () => {
  it('has working hours and is no day off', () => {
    expect(isWorkday(usual, '2026-11-23')).toBe(true);
    expect(isWorkday(usual, '2026-11-28')).toBe(false);
    expect(isWorkday(off('2026-11-23'), '2026-11-23')).toBe(false);
    expect(isWorkday(off('2026-11-23'), '2026-11-24')).toBe(true);
  });

  it('is Monday to Friday when working hours are off', () => {
    const free = { ...usual, on: false };
    expect(isWorkday(free, '2026-11-23')).toBe(true);
    expect(isWorkday(free, '2026-11-27')).toBe(true);
    expect(isWorkday(free, '2026-11-28')).toBe(false);
    expect(isWorkday({ ...free, daysOff: off('2026-11-23').daysOff }, '2026-11-23')).toBe(false);
  });
});

describe('the first workday of a week', () => {
  const first = (hours: Settings['hours'], date: string, firstDay = 1) =>
    isFirstWorkday(hours, on(`${date}T10:00:00+01:00`), firstDay);

  it('is Monday by default', () => {
    expect(first(usual, '2026-11-23')).toBe(true);
    expect(first(usual, '2026-11-24')).toBe(false);
    expect(first(usual, '2026-11-28')).toBe(false);
  });

  it('is later when the week starts with days off or days without hours', () => {
    const holiday = off('2026-11-23', '2026-11-24');
    expect(first(holiday, '2026-11-23')).toBe(false);
    expect(first(holiday, '2026-11-25')).toBe(true);
    const thursdays = daily([], [], [], [['09:00', '17:00']]);
    expect(first(thursdays, '2026-11-26')).toBe(true);
    expect(first(thursdays, '2026-11-27')).toBe(false);
  });

  it('is Sunday, or the next, where weeks start on Sunday', () => {
    const sundays = daily([['09:00', '17:00']], [], [], [], [], [], [['09:00', '17:00']]);
    expect(first(sundays, '2026-11-29', 7)).toBe(true);
    expect(first(sundays, '2026-11-30', 7)).toBe(false);
    expect(first(sundays, '2026-11-30', 1)).toBe(true);
    expect(first(usual, '2026-11-29', 7)).toBe(false);
    expect(first(usual, '2026-11-30', 7)).toBe(true);
  });
});

describe('the next week of work', () => {
  /** On Wednesday, 25 November. */
  const next = (hours: Settings['hours'], firstDay: number, time = '2026-11-25T10:00:00+01:00') =>
    nextWorkweek(hours, on(time), firstDay);

  it('starts with the first workday from the first day of the week on', () => {
    expect(next(usual, 1)).toBe('2026-11-30');
    // Sunday is the first day, but Monday the first that is worked on.
    expect(next(usual, 7)).toBe('2026-11-30');
    const fromSunday = daily([['09:00', '17:00']], [], [], [], [], [], [['09:00', '17:00']]);
    expect(next(fromSunday, 7)).toBe('2026-11-29');
    expect(next(fromSunday, 1)).toBe('2026-11-30');
    expect(next(off('2026-11-30'), 1)).toBe('2026-12-01');
  });

  it('is never today, and starts with its first day when nothing of it is worked on', () => {
    expect(next(usual, 1, '2026-11-30T10:00:00+01:00')).toBe('2026-12-07');
    expect(next(usual, 1, '2026-11-29T10:00:00+01:00')).toBe('2026-11-30');
    // At two in the morning it is still Sunday.
    expect(next(usual, 1, '2026-11-30T02:00:00+01:00')).toBe('2026-11-30');
    expect(next(off('2026-11-30', '2026-12-31'), 1)).toBe('2026-11-30');
    expect(next(daily(), 6)).toBe('2026-11-28');
  });
});

describe('a day off', () => {
  it('lasts from midnight to midnight', () => {
    const holiday = off('2026-11-24', '2026-11-25');
    expect(isDayOff(holiday, on('2026-11-23T23:59:59+01:00'))).toBe(false);
    expect(isDayOff(holiday, on('2026-11-24T00:00:00+01:00'))).toBe(true);
    expect(isDayOff(holiday, on('2026-11-25T23:59:59+01:00'))).toBe(true);
    expect(isDayOff(usual, on('2026-11-24T00:00:00+01:00'))).toBe(false);
  });
});

describe('the start of work on a day', () => {
  const morning = (hours: Settings['hours'], date: string) =>
    new Date(startOfWork(hours, Temporal.PlainDate.from(date), zone)).toISOString().slice(11, 16);

  it('is the earliest range of that weekday', () => {
    const split = daily(
      [
        ['13:00', '17:00'],
        ['08:00', '12:00'],
      ],
      [['10:00', '18:00']],
    );
    expect(morning(split, '2026-11-23')).toBe('07:00');
    expect(morning(split, '2026-11-24')).toBe('09:00');
  });

  it('is the earliest of the week on a day without hours, and 09:00 without any', () => {
    const some = daily([['10:00', '18:00']], [['07:30', '12:00']]);
    expect(morning(some, '2026-11-25')).toBe('06:30');
    expect(morning(daily(), '2026-11-25')).toBe('08:00');
  });
});

describe('the current day', () => {
  it('ends at four in the morning', () => {
    expect(currentDate(on('2026-11-24T03:59:00+01:00')).toString()).toBe('2026-11-23');
    expect(currentDate(on('2026-11-24T04:00:00+01:00')).toString()).toBe('2026-11-24');
  });
});

describe('a fixed time of day', () => {
  const free = { ...usual, on: false };
  const monday = (time: string) => Date.parse(`2026-11-23T${time}:00+01:00`);
  const found = (times: readonly string[], now: string, after = 0, hours = free) => {
    const at = fixedTimeAt(times, hours, after, { at: monday(now), zone });
    return at === null ? null : new Date(at).toISOString().slice(0, 16);
  };

  it('is the latest past one, else the next, in whatever order they are listed', () => {
    const times = ['15:00', '10:00', '12:00'];
    expect(found(times, '13:00', monday('08:00'))).toBe('2026-11-23T11:00');
    expect(found(times, '12:00', monday('08:00'))).toBe('2026-11-23T11:00');
    expect(found(times, '08:30', monday('08:00'))).toBe('2026-11-23T09:00');
    expect(found(times, '12:30', monday('12:00'))).toBe('2026-11-23T14:00');
    expect(found(times, '16:00', monday('15:00'))).toBe('2026-11-24T09:00');
  });

  it('is found for five days after it has passed', () => {
    const mondays = daily([['09:00', '17:00']]);
    const at = (date: string, after: string) =>
      fixedTimeAt(
        ['10:00'],
        mondays,
        Date.parse(`${after}T00:00:00+01:00`),
        on(`${date}T12:00:00+01:00`),
      );
    const ten = (date: string) => Date.parse(`${date}T10:00:00+01:00`);
    expect(at('2026-11-28', '2026-11-20')).toBe(ten('2026-11-23'));
    expect(at('2026-11-29', '2026-11-20')).toBe(ten('2026-11-30'));
  });

  it('is found up to eight days ahead', () => {
    const twoWeeks = {
      ...daily([['09:00', '17:00']]),
      daysOff: [{ from: '2026-11-24', to: '2026-11-30' }],
    };
    expect(found(['10:00'], '12:00', monday('11:00'), daily([['09:00', '17:00']]))).toBe(
      '2026-11-30T09:00',
    );
    expect(found(['10:00'], '12:00', monday('11:00'), twoWeeks)).toBeNull();
    expect(found([], '12:00')).toBeNull();
    const tuesdays = daily([], [['09:00', '17:00']]);
    const from = off('2026-11-24').daysOff;
    expect(found(['10:00'], '12:00', 0, { ...tuesdays, daysOff: from })).toBe('2026-12-01T09:00');
  });
});
