import type { Settings } from '@/settings/settings';
import { dayMs } from '@/values/duration';

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

const clocks = new Map<string, Intl.DateTimeFormat>();

/** Caches one formatter per zone: creating one costs more than a hundred uses. */
function clockIn(timeZone: string): Intl.DateTimeFormat {
  const known = clocks.get(timeZone);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat('en-CA', {
    weekday: 'short',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone,
  });
  clocks.set(timeZone, made);
  return made;
}

/** Date and time as a wall clock shows them. */
interface Reading {
  readonly date: string;
  /** 0 is Monday. */
  readonly weekday: number;
  readonly time: string;
}

/** Formats a time (epoch ms) in a zone. */
function readClock(at: number, zone: string): Reading {
  const parts = clockIn(zone).formatToParts(at);
  const part = (type: string) => parts.find((found) => found.type === type)?.value ?? '';
  return {
    date: `${part('year')}-${part('month')}-${part('day')}`,
    weekday: weekdays.indexOf(part('weekday')),
    time: `${part('hour')}:${part('minute')}`,
  };
}

/** Returns how far a zone is ahead of UTC, in ms. */
function offsetMs(at: number, zone: string): number {
  const { date, time } = readClock(at, zone);
  const minute = 60_000;
  return Date.parse(`${date}T${time}:00Z`) - Math.floor(at / minute) * minute;
}

/** The offset of each zone on days of UTC without a clock change, in ms; null on the others. */
const fixedOffsetDays = new Map<string, number | null>();
const mostFixedOffsetDays = 1000;

/** Returns the offset of a zone for a whole day of UTC (days since 1970), in ms; null if it changes. */
function fixedOffsetMs(day: number, zone: string): number | null {
  const key = `${zone} ${day}`;
  const known = fixedOffsetDays.get(key);
  if (known !== undefined) return known;
  const [first, last] = [offsetMs(day * dayMs, zone), offsetMs((day + 1) * dayMs, zone)];
  if (fixedOffsetDays.size >= mostFixedOffsetDays) fixedOffsetDays.clear();
  const offset = first === last ? first : null;
  fixedOffsetDays.set(key, offset);
  return offset;
}

/** Returns the local date and time in `zone`. Formatting is slow, so it runs twice per day. */
export function localTime(at: number, zone: string): Reading {
  const fixedMs = fixedOffsetMs(Math.floor(at / dayMs), zone);
  if (fixedMs === null) return readClock(at, zone);
  const shown = new Date(at + fixedMs);
  const text = shown.toISOString();
  return {
    date: text.slice(0, 10),
    weekday: (shown.getUTCDay() + 6) % 7,
    time: text.slice(11, 16),
  };
}

/** Returns the day before a date. */
function dayBefore(date: string): string {
  return new Date(Date.parse(`${date}T12:00:00Z`) - dayMs).toISOString().slice(0, 10);
}

/**
 * Whether a time is within working hours. Compares local dates and times as text, independently of
 * the product's own algorithm.
 */
export function isAtWork(hours: Settings['hours'], at: number, zone: string): boolean {
  if (!hours.on && hours.daysOff.length === 0) return true;
  const { date, weekday, time } = localTime(at, zone);
  const isOff = (day: string) => hours.daysOff.some(({ from, to }) => from <= day && day <= to);
  if (!hours.on) return !isOff(date);
  const today = isOff(date) ? [] : (hours.week[weekday] ?? []);
  const late = hours.week[(weekday + 6) % 7] ?? [];
  const yesterday = late.length === 0 || isOff(dayBefore(date)) ? [] : late;
  return (
    today.some(({ from, to }) => time >= from && (time < to || to <= from)) ||
    yesterday.some(({ from, to }) => to <= from && time < to)
  );
}
