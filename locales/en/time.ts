import { dayMs } from '@/values/duration';
import { plainDateOf } from '@/values/local-date';

const language = 'en-GB';

const styles = {
  time: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  shortDay: { weekday: 'short' },
  longDay: { weekday: 'long' },
  date: { weekday: 'short', day: 'numeric', month: 'short' },
} as const;

/** Cached, because creating a format takes longer than using it a hundred times. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatAt(at: number, zone: string, style: keyof typeof styles): string {
  const key = `${style} ${zone}`;
  const format =
    formats.get(key) ?? new Intl.DateTimeFormat(language, { ...styles[style], timeZone: zone });
  formats.set(key, format);
  return format.format(at);
}

/** Formats the time of day of a point in time (epoch ms): `14:35`. */
function clockTime(at: number, zone: string): string {
  return formatAt(at, zone, 'time');
}

/**
 * Formats a time of day, with the weekday when it is not today (`Mon 09:00`) and with the date when
 * the weekday alone is ambiguous (`Mon 14 Dec 09:00`).
 */
export function dayAndTime(at: number, now: number, zone: string): string {
  const day = (time: number) => formatAt(time, zone, 'shortDay');
  const awayMs = Math.abs(at - now);
  if (awayMs < dayMs && day(at) === day(now)) return clockTime(at, zone);
  return `${formatAt(at, zone, awayMs < 6 * dayMs ? 'shortDay' : 'date')} ${clockTime(at, zone)}`;
}

/** Formats how long ago a day is, to follow `not`: `since Tuesday`, `for a week`. */
export function sinceDay(at: number, now: number, zone: string): string {
  const { days } = plainDateOf(at, zone).until(plainDateOf(now, zone));
  if (days <= 0) return 'since earlier today';
  if (days === 1) return 'since yesterday';
  if (days < 7) {
    return `since ${formatAt(at, zone, 'longDay')}`;
  }
  const weeks = Math.floor(days / 7);
  return weeks === 1 ? 'for a week' : `for ${weeks} weeks`;
}

/** Formats minutes without a line break: `1 min`, `24 min`. */
export function minutes(count: number): string {
  return `${count}\u00A0min`;
}

function formatDate(date: string, style: Intl.DateTimeFormatOptions): string {
  return Temporal.PlainDate.from(date).toLocaleString(language, style);
}

/** Formats a local date: `3 November`, with the year if it is not today's. */
export function shortDate(date: string, today: string): string {
  const sameYear = date.slice(0, 4) === today.slice(0, 4);
  return formatDate(date, {
    day: 'numeric',
    month: 'long',
    ...(!sameYear && { year: 'numeric' }),
  });
}

/** Formats a local date as a heading: `Today`, `Yesterday` or `Tuesday 24 November`. */
export function dayName(date: string, today: string): string {
  const ago = Temporal.PlainDate.from(date).until(today).days;
  if (ago === 0) return 'Today';
  if (ago === 1) return 'Yesterday';
  return `${formatDate(date, { weekday: 'long' })} ${shortDate(date, today)}`;
}

/** Formats minutes: `45 min`, `5 h 10 min`. */
export function hoursAndMinutes(whole: number): string {
  if (whole < 60) return minutes(whole);
  const hours = `${Math.floor(whole / 60)}\u00A0h`;
  return whole % 60 === 0 ? hours : `${hours} ${minutes(whole % 60)}`;
}

/** Formats the length of a routine: `3 min`, or `30 s` below a minute. */
export function routineLength(minuteCount: number): string {
  return minuteCount < 1 ? `${minuteCount * 60}\u00A0s` : minutes(minuteCount);
}

/** The names of the weekdays, starting with Monday. */
export const weekdays = [
  { long: 'Monday', short: 'Mo' },
  { long: 'Tuesday', short: 'Tu' },
  { long: 'Wednesday', short: 'We' },
  { long: 'Thursday', short: 'Th' },
  { long: 'Friday', short: 'Fr' },
  { long: 'Saturday', short: 'Sa' },
  { long: 'Sunday', short: 'Su' },
] as const;

/** Formats seconds like a clock: `0:45`, `2:05`. */
export function clockLength(seconds: number): string {
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}
