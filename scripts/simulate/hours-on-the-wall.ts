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

const minuteMs = 60_000;

/** What was read last: laws ask for the same minute again and again. */
let last: { readonly minute: number; readonly zone: string; readonly reading: Reading } | null =
  null;

/** What clock and calendar in `zone` show. */
export function onTheWall(at: number, zone: string): Reading {
  const minute = Math.floor(at / minuteMs);
  if (last?.minute === minute && last.zone === zone) return last.reading;
  const parts = clockIn(zone).formatToParts(at);
  const part = (type: string) => parts.find((found) => found.type === type)?.value ?? '';
  const reading = {
    date: `${part('year')}-${part('month')}-${part('day')}`,
    weekday: weekdays.indexOf(part('weekday')),
    time: `${part('hour')}:${part('minute')}`,
  };
  last = { minute, zone, reading };
  return reading;
}

const dayMs = 86_400_000;

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
  const yesterday = isOff(dayBefore(date)) ? [] : (hours.week[(weekday + 6) % 7] ?? []);
  return (
    today.some(({ from, to }) => time >= from && (time < to || to <= from)) ||
    yesterday.some(({ from, to }) => to <= from && time < to)
  );
}
