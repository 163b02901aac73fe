import { afterEach, describe, expect, it } from 'vitest';
import * as formats from '@/locales/formats';
import { regionFor } from '@/locales/region';

const followed = { language: 'browser', clock: 'region', firstDay: 'region' } as const;

/** Formats as in a browser of this language. */
const inBrowser = (uiLanguage: string, chosen = {}) =>
  formats.applyRegion(regionFor({ ...followed, ...chosen }, uiLanguage));

/** A Monday, in Berlin at 13:30. */
const monday = Date.UTC(2026, 10, 23, 12, 30);
const zone = 'Europe/Berlin';
const hour = 3_600_000;

afterEach(() => inBrowser('en-GB'));

describe('the formats', () => {
  it.each([
    [
      'en-US',
      {
        time: '1:30\u00a0PM',
        weekdayTime: 'Tue 1:30\u00a0PM',
        dateTime: 'Mon, Nov 30, 1:30\u00a0PM',
        wall: '9:00\u00a0AM',
        hour: '9\u00a0AM',
        date: 'November 3',
        longDate: 'November 3, 2026',
        weekdayAndDate: 'Tuesday, November 3',
        range: 'Tue, November 3 – Fri, November 6, 2026',
        weekday: 'Mon',
        month: 'Nov',
        number: '2,539.5',
        percent: '40%',
        bytes: '2.4\u00a0MB',
        list: 'a, b, and c',
        firstDay: 7,
      },
    ],
    [
      'en-GB',
      {
        time: '13:30',
        weekdayTime: 'Tue 13:30',
        dateTime: 'Mon 30 Nov, 13:30',
        wall: '09:00',
        hour: '09:00',
        date: '3 November',
        longDate: '3 November 2026',
        weekdayAndDate: 'Tuesday 3 November',
        range: 'Tue, 3 November – Fri, 6 November 2026',
        weekday: 'Mon',
        month: 'Nov',
        number: '2,539.5',
        percent: '40%',
        bytes: '2.4\u00a0MB',
        list: 'a, b and c',
        firstDay: 1,
      },
    ],
    [
      'de',
      {
        time: '13:30',
        weekdayTime: 'Di., 13:30',
        dateTime: 'Mo., 30. Nov., 13:30',
        wall: '09:00',
        hour: '09:00',
        date: '3. November',
        longDate: '3. November 2026',
        weekdayAndDate: 'Dienstag, 3. November',
        range: 'Di., 3. – Fr., 6. November 2026',
        weekday: 'Mo',
        month: 'Nov',
        number: '2.539,5',
        percent: '40\u00a0%',
        bytes: '2,4\u00a0MB',
        list: 'a, b und c',
        firstDay: 1,
      },
    ],
    [
      'ar-EG',
      {
        time: '1:30\u00a0م',
        weekdayTime: 'الثلاثاء 1:30\u00a0م',
        dateTime: 'الاثنين، 30 نوفمبر، 1:30\u00a0م',
        wall: '9:00\u00a0ص',
        hour: '9\u00a0ص',
        date: '3 نوفمبر',
        longDate: '3 نوفمبر 2026',
        weekdayAndDate: 'الثلاثاء، 3 نوفمبر',
        range: 'الثلاثاء، 3 – الجمعة، 6 نوفمبر، 2026',
        weekday: 'الاثنين',
        month: 'نوفمبر',
        number: '2,539.5',
        percent: '40\u200e%\u200e',
        bytes: '2.4\u00a0م.ب',
        list: 'a وb وc',
        firstDay: 6,
      },
    ],
  ])('are those of %s', (uiLanguage, expected) => {
    inBrowser(uiLanguage);
    expect({
      time: formats.clockTime(monday, zone),
      weekdayTime: formats.dayAndTime(monday + 24 * hour, monday, zone),
      dateTime: formats.dayAndTime(monday + 7 * 24 * hour, monday, zone),
      wall: formats.wallClockTime('09:00'),
      hour: formats.hourOfDay(9),
      date: formats.shortDate('2026-11-03', '2026-11-23'),
      longDate: formats.longDate('2026-11-03'),
      weekdayAndDate: formats.weekdayAndDate('2026-11-03', '2026-11-23'),
      range: formats.dateRange('2026-11-03', '2026-11-06'),
      weekday: formats.weekdayName(1, 'short'),
      month: formats.monthName(11, 'short'),
      number: formats.formatNumber(2539.5),
      percent: formats.formatPercent(40),
      bytes: formats.formatBytes(2_430_000),
      list: formats.formatList(['a', 'b', 'c']),
      firstDay: formats.firstDayOfWeek(),
    }).toEqual(expected);
  });

  it('of a time have no day today, its weekday within six days, and else its date', () => {
    const at = (days: number) => formats.dayAndTime(monday + days * 24 * hour, monday, zone);
    expect(at(0)).toBe('13:30');
    expect(at(1)).toBe('Tue 13:30');
    expect(at(5)).toBe('Sat 13:30');
    // Next Monday needs its date.
    expect(at(7)).toBe('Mon 30 Nov, 13:30');
    expect(formats.dayAndTime(monday - 14 * hour, monday, zone)).toBe('Sun 23:30');
  });

  it('of a date have the year when it is not the one of today', () => {
    expect(formats.shortDate('2025-11-03', '2026-11-23')).toBe('3 November 2025');
    expect(formats.weekdayAndDate('2025-11-03', '2026-11-23')).toBe('Monday, 3 November 2025');
    expect(formats.dateRange('2026-12-24', '2026-12-24')).toBe('Thu, 24 December 2026');
    expect(formats.dateRange('2026-12-24', '2027-01-01')).toBe(
      'Thu, 24 December 2026 – Fri, 1 January 2027',
    );
  });

  it('name each weekday, month and hour', () => {
    const weekdays = [1, 2, 3, 4, 5, 6, 7].map((day) => formats.weekdayName(day, 'long'));
    expect(weekdays[0]).toBe('Monday');
    expect(weekdays[6]).toBe('Sunday');
    expect(new Set(weekdays).size).toBe(7);
    expect([1, 12].map((month) => formats.monthName(month, 'long'))).toEqual([
      'January',
      'December',
    ]);
    expect(formats.weekdayAt(monday, zone)).toBe('Monday');
    expect(formats.hourOfDay(0)).toBe('00:00');
    inBrowser('en-US');
    expect([0, 12].map(formats.hourOfDay)).toEqual(['12\u00a0AM', '12\u00a0PM']);
    expect(formats.hourAt(Date.UTC(2026, 10, 23, 12), zone)).toBe('1\u00a0PM');
    expect([1, 7].map((day) => formats.weekdayName(day, 'narrow'))).toEqual(['M', 'S']);
  });

  it('of seconds look like a clock', () => {
    expect([0, 45, 59.6, 125].map(formats.clockLength)).toEqual(['0:00', '0:45', '1:00', '2:05']);
  });

  it('of bytes use the unit that fits', () => {
    const sizes = [0, 1, 999, 1000, 312_400, 999_499, 999_500, 12_000_000];
    expect(sizes.map(formats.formatBytes)).toEqual(
      ['0 bytes', '1 byte', '999 bytes', '1 kB', '312 kB', '999 kB', '1 MB', '12 MB'].map((size) =>
        size.replace(' ', '\u00a0'),
      ),
    );
  });

  it('of a list join one and two, and things without a sentence', () => {
    expect(formats.formatList([])).toBe('');
    expect(formats.formatList(['a'])).toBe('a');
    expect(formats.formatList(['a', 'b'])).toBe('a and b');
    expect(formats.formatList(['a', 'b', 'c'], 'unit')).toBe('a, b, c');
  });

  it('name each language in itself', () => {
    expect(['en', 'de', 'ar'].map(formats.ownNameOf)).toEqual(['English', 'Deutsch', 'العربية']);
    expect(formats.ownNameOf('pt-BR')).toBe('Português (Brasil)');
  });
});
