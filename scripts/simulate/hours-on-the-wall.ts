import type { Settings } from '@/settings/settings';

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

const clocks = new Map<string, Intl.DateTimeFormat>();

/** Made once for each zone: making one costs more than reading it a hundred times. */
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

/** What a clock and a calendar on the wall say. */
interface Reading {
  readonly date: string;
  /** 0 is Monday. */
  readonly weekday: number;
  readonly time: string;
}

/** Reads the clock by the formatter of the zone. */
function readClock(at: number, zone: string): Reading {
  const parts = clockIn(zone).formatToParts(at);
  const part = (type: string) => parts.find((found) => found.type === type)?.value ?? '';
  return {
    date: `${part('year')}-${part('month')}-${part('day')}`,
    weekday: weekdays.indexOf(part('weekday')),
    time: `${part('hour')}:${part('minute')}`,
  };
}

const dayMs = 86_400_000;

/** How far a zone's clock is ahead of UTC, in ms. */
function aheadMs(at: number, zone: string): number {
  const { date, time } = readClock(at, zone);
  const minute = 60_000;
  return Date.parse(`${date}T${time}:00Z`) - Math.floor(at / minute) * minute;
}

/** Days of UTC on which the zone's clock does not change, with how far ahead it is. */
const steadyDays = new Map<string, number | null>();
const mostSteadyDays = 1000;

/** How far ahead the clock is all through a day of UTC (days since 1970), in ms; null if it changes. */
function steadyAheadMs(day: number, zone: string): number | null {
  const key = `${zone} ${day}`;
  const known = steadyDays.get(key);
  if (known !== undefined) return known;
  const [first, last] = [aheadMs(day * dayMs, zone), aheadMs((day + 1) * dayMs, zone)];
  if (steadyDays.size >= mostSteadyDays) steadyDays.clear();
  const steady = first === last ? first : null;
  steadyDays.set(key, steady);
  return steady;
}

/** What clock and calendar in `zone` show. Formatting takes long, so it is done twice a day. */
export function onTheWall(at: number, zone: string): Reading {
  const steadyMs = steadyAheadMs(Math.floor(at / dayMs), zone);
  if (steadyMs === null) return readClock(at, zone);
  const shown = new Date(at + steadyMs);
  const text = shown.toISOString();
  return {
    date: text.slice(0, 10),
    weekday: (shown.getUTCDay() + 6) % 7,
    time: text.slice(11, 16),
  };
}

/** The day before a date, by the calendar alone. */
function dayBefore(date: string): string {
  return new Date(Date.parse(`${date}T12:00:00Z`) - dayMs).toISOString().slice(0, 10);
}

/**
 * Whether a person who looks at clock and calendar says that they are at work: told by comparing
 * what the wall shows, another way than the code's own.
 */
export function isAtWork(hours: Settings['hours'], at: number, zone: string): boolean {
  if (!hours.on && hours.daysOff.length === 0) return true;
  const { date, weekday, time } = onTheWall(at, zone);
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
