import { type Region, regionFor } from '@/locales/region';
import { dayMs } from '@/values/duration';
import { languageFor } from '@/values/languages';
import { localDate } from '@/values/local-date';

/**
 * All formats of times, dates, numbers and lists. No other module makes any. They follow the region
 * that a page, or the worker, applied last.
 */

let applied: Region = { locale: 'en-GB', hour12: false, firstDay: 1, uiLanguage: 'en-GB' };

// By locale and options, because making a format takes 0.3 to 9 ms.
const dates = new Map<string, Intl.DateTimeFormat>();
const numbers = new Map<string, Intl.NumberFormat>();
const lists = new Map<string, Intl.ListFormat>();

/** Makes all formats follow a region. A page applies it before it renders. */
export function applyRegion(region: Region): void {
  applied = region;
}

/** The first day of the week in the region, from 1 for Monday to 7 for Sunday. */
export function firstDayOfWeek(): number {
  return applied.firstDay;
}

/** What the choices to follow the browser come to. */
export function browserRegion() {
  const { uiLanguage } = applied;
  const followed = { language: 'browser', clock: 'region', firstDay: 'region' } as const;
  const { hour12, firstDay } = regionFor(followed, uiLanguage);
  return { language: languageFor(uiLanguage), hour12, firstDay };
}

/** The days of a week in their order, each from 1 for Monday to 7 for Sunday. */
export function weekdays(): number[] {
  return Array.from({ length: 7 }, (_, index) => ((applied.firstDay + index - 1) % 7) + 1);
}

type Style = Readonly<Intl.DateTimeFormatOptions>;

// Each page and the worker get only the styles that they use.
const time: Style = { hour: 'numeric', minute: '2-digit' };
const dayAndMonth: Style = { day: 'numeric', month: 'long' };
const fullDate: Style = { ...dayAndMonth, year: 'numeric' };
const shortWeekday: Style = { weekday: 'short' };
const longWeekday: Style = { weekday: 'long' };

function dateFormat(style: Style, timeZone: string, hour12?: boolean): Intl.DateTimeFormat {
  const options = {
    ...style,
    // With two digits, as the fields for times show them: 09:05.
    ...(style.hour &&
      ((hour12 ?? applied.hour12)
        ? { hour12: true }
        : ({ hour: '2-digit', hourCycle: 'h23' } as const))),
    timeZone,
  };
  const key = JSON.stringify([applied.locale, options]);
  const made = dates.get(key) ?? new Intl.DateTimeFormat(applied.locale, options);
  dates.set(key, made);
  return made;
}

/** Formats with a time of day, which never breaks before `PM`. Browsers differ in that space. */
function formatTime(style: Style, zone: string, at: number, hour12?: boolean): string {
  return dateFormat(style, zone, hour12)
    .format(at)
    .replace(/(?<=\d)[ \u202f](?=\D+$)/, '\u00a0');
}

/** Formats what has no time zone, such as a date, as a moment of UTC. */
const inUtc = (style: Style, at: number) => dateFormat(style, 'UTC').format(at);

/** Formats the time of day of a point in time (epoch ms): `14:35`, `2:35 PM`. */
export function clockTime(at: number, zone: string): string {
  return formatTime(time, zone, at);
}

/**
 * Formats a time of day, with the weekday when it is not today (`Mon 09:00`) and with the date when
 * the weekday alone is ambiguous (`Mon 14 Dec, 09:00`).
 */
export function dayAndTime(at: number, now: number, zone: string): string {
  if (localDate(at, zone) === localDate(now, zone)) return clockTime(at, zone);
  const day: Style =
    Math.abs(at - now) < 6 * dayMs
      ? shortWeekday
      : { ...shortWeekday, ...dayAndMonth, month: 'short' };
  return formatTime({ ...day, ...time }, zone, at);
}

/** Formats a time on the wall, such as one of the working hours, from its form `09:00`. */
export function wallClockTime(wall: string): string {
  return formatTime(time, 'UTC', Date.parse(`1970-01-01T${wall}Z`));
}

/** Formats half past one in the afternoon, as an example of a clock. */
export function exampleTime(hour12: boolean): string {
  return formatTime(time, 'UTC', Date.UTC(1970, 0, 1, 13, 30), hour12);
}

/** Formats an hour of the day for a chart: `09:00`, `9 AM`. */
export function hourOfDay(hour: number): string {
  return hourAt(Date.UTC(1970, 0, 1, hour), 'UTC');
}

/** Formats the hour of a point in time (epoch ms) for a chart: `09:00`, `9 AM`. */
export function hourAt(at: number, zone: string): string {
  return formatTime(applied.hour12 ? { hour: 'numeric' } : time, zone, at);
}

/** Formats the weekday of a point in time (epoch ms): `Tuesday`. */
export function weekdayAt(at: number, zone: string): string {
  return dateFormat(longWeekday, zone).format(at);
}

/** The name of a weekday, from 1 for Monday to 7 for Sunday. */
export function weekdayName(day: number, style: 'long' | 'short' | 'narrow'): string {
  // 1 January 2024 was a Monday.
  return inUtc({ weekday: style }, Date.UTC(2024, 0, day));
}

/** The name of a month, from 1 for January to 12. */
export function monthName(month: number, style: 'long' | 'short'): string {
  return inUtc({ month: style }, Date.UTC(2024, month - 1));
}

const isSameYear = (date: string, today: string) => date.slice(0, 4) === today.slice(0, 4);

/** Formats a local date (`2026-11-03`): `3 November`, with the year if it is not today's. */
export function shortDate(date: string, today: string): string {
  return inUtc(isSameYear(date, today) ? dayAndMonth : fullDate, Date.parse(date));
}

/** Formats a local date with its year: `3 November 2026`. */
export function longDate(date: string): string {
  return inUtc(fullDate, Date.parse(date));
}

/** Formats a local date: `Tuesday 3 November`, with the year if it is not today's. */
export function weekdayAndDate(date: string, today: string): string {
  return inUtc(
    { ...longWeekday, ...(isSameYear(date, today) ? dayAndMonth : fullDate) },
    Date.parse(date),
  );
}

/** Formats local dates, the first and the last: `Mon, 23 November – Fri, 27 November 2026`. */
export function dateRange(from: string, to: string): string {
  return dateFormat({ ...shortWeekday, ...fullDate }, 'UTC')
    .formatRange(Date.parse(from), Date.parse(to))
    .replaceAll('\u2009', ' ');
}

/** Formats seconds like a clock: `0:45`, `2:05`. The same in every region. */
export function clockLength(seconds: number): string {
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}

function numberFormat(name: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${applied.locale} ${name}`;
  const made = numbers.get(key) ?? new Intl.NumberFormat(applied.locale, options);
  numbers.set(key, made);
  return made;
}

/** Formats a number: `2,539`. */
export function formatNumber(value: number): string {
  return numberFormat('number', {}).format(value);
}

/** Formats a percentage, from 40: `40%`. */
export function formatPercent(percent: number): string {
  return numberFormat('percent', { style: 'percent' }).format(percent / 100);
}

/** Formats a size in bytes, without a line break: `2.4 MB`, `312 kB`, `80 bytes`. */
export function formatBytes(bytes: number): string {
  const size = (unit: string, value: number, unitDisplay: 'long' | 'short', digits: number) =>
    numberFormat(unit, { style: 'unit', unit, unitDisplay, maximumFractionDigits: digits })
      .format(value)
      .replaceAll(' ', '\u00a0');
  if (bytes < 1000) return size('byte', bytes, 'long', 0);
  if (bytes < 999_500) return size('kilobyte', bytes / 1000, 'short', 0);
  return size('megabyte', bytes / 1_000_000, 'short', 1);
}

/** Joins a list: `a, b and c`, or `a, b, c` for things that are not a sentence. */
export function formatList(
  items: readonly string[],
  type: 'conjunction' | 'unit' = 'conjunction',
): string {
  const key = `${applied.locale} ${type}`;
  const made =
    lists.get(key) ??
    new Intl.ListFormat(applied.locale, { type, style: type === 'unit' ? 'short' : 'long' });
  lists.set(key, made);
  return made.format(items);
}

/** The name of a language in itself, as at the start of a line: `Deutsch`. */
export function ownNameOf(language: string): string {
  const name = new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language;
  const [first = '', ...rest] = name;
  return first.toLocaleUpperCase(language) + rest.join('');
}

/** Counts the words of a text, also in a language that writes no spaces between them. */
export function countWords(text: string): number {
  const parts = new Intl.Segmenter(applied.locale, { granularity: 'word' }).segment(text);
  return Array.from(parts).filter(({ isWordLike }) => isWordLike).length;
}
