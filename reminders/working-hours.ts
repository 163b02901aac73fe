import { mostDaysOff } from '@/settings/limits';
import type { HoursRange, Settings } from '@/settings/settings';
import { dayMs, hourMs } from '@/values/duration';
import { plainDateOf } from '@/values/local-date';
import type { Moment } from '@/values/moment';

type Hours = Settings['hours'];

/** A whole day, for when working hours are off but days off exist. */
const allDay: readonly HoursRange[] = [{ from: '00:00', to: '00:00' }];

/** The point in time (epoch ms) at which a local clock shows `time` on `day`. */
function timeOn(day: Temporal.PlainDate, time: string, timeZone: string): number {
  // Times that a clock change skips or repeats are resolved as `Temporal` does by default, so such
  // a day needs no special case.
  return day.toZonedDateTime({ timeZone, plainTime: time }).epochMilliseconds;
}

/** Whether a range runs over midnight. */
function endsNextDay({ from, to }: HoursRange): boolean {
  return to <= from;
}

/** The local calendar date of a moment. */
export function dateOf({ at, zone }: Moment): Temporal.PlainDate {
  return plainDateOf(at, zone);
}

/** The days off that `day` belongs to, if any. */
function offDays({ daysOff }: Hours, day: Temporal.PlainDate) {
  const date = day.toString();
  return daysOff.find(({ from, to }) => from <= date && date <= to);
}

/** The ranges that start on a weekday (1 is Monday). */
function rangesOf({ on, week }: Hours, dayOfWeek: number): readonly HoursRange[] {
  return on ? (week[dayOfWeek - 1] ?? []) : allDay;
}

/** A range of working hours in epoch ms; `until` is past the end. */
interface Span {
  readonly from: number;
  readonly until: number;
}

/** The first of `ranges`, which start on `day`, that is not over at `moment`; null if all are. */
function firstOpen(
  ranges: readonly HoursRange[],
  day: Temporal.PlainDate,
  { at, zone }: Moment,
): Span | null {
  let first: Span | null = null;
  for (const range of ranges) {
    const from = timeOn(day, range.from, zone);
    const until = timeOn(endsNextDay(range) ? day.add({ days: 1 }) : day, range.to, zone);
    // A range may be empty when it starts in an hour that the clocks skip.
    if (at < until && from < until && (first === null || from < first.from))
      first = { from, until };
  }
  return first;
}

/** A person who works one day a week may take that day off in as many weeks as days off exist. */
const longestSearch = 7 * (mostDaysOff + 1);

/** Returns the working hours at `moment`, else the next ones; null when no weekday has hours. */
function nextSpan(hours: Hours, moment: Moment): Span | null {
  const today = dateOf(moment);
  const yesterday = today.subtract({ days: 1 });
  // Yesterday's range may still run over midnight, into a day off too.
  const late = offDays(hours, yesterday)
    ? null
    : firstOpen(rangesOf(hours, yesterday.dayOfWeek).filter(endsNextDay), yesterday, moment);
  if (late !== null) return late;
  let day = today;
  for (let step = 0; step < longestSearch; step += 1) {
    const off = offDays(hours, day);
    const found = off ? null : firstOpen(rangesOf(hours, day.dayOfWeek), day, moment);
    if (found !== null) return found;
    day = (off ? Temporal.PlainDate.from(off.to) : day).add({ days: 1 });
  }
  return null;
}

/**
 * The last result of `nextSpan` by hours. Only a cache: no result depends on it. One event asks for
 * the same minute ten times, and a search takes about 8 µs, the cache 0.1 µs.
 */
const lastSpans = new WeakMap<Hours, Span & { readonly zone: string; readonly since: number }>();

/**
 * When reminders may next be shown, in epoch ms: `moment.at` itself inside working hours (or
 * without any), else the start of the next range; null when no weekday has hours.
 */
export function nextWorkingTime(hours: Hours, moment: Moment): number | null {
  const { at, zone } = moment;
  if (!hours.on && hours.daysOff.length === 0) return at;
  if (hours.on && hours.week.every((ranges) => ranges.length === 0)) return null;
  const last = lastSpans.get(hours);
  if (last?.zone === zone && last.since <= at && at < last.until) return Math.max(at, last.from);
  const span = nextSpan(hours, moment);
  if (span === null) return null;
  // From `at` on no range starts before `span.from`.
  lastSpans.set(hours, { ...span, zone, since: at });
  return Math.max(at, span.from);
}

/** Whether the calendar day of `moment` is a day off. */
export function isDayOff(hours: Hours, moment: Moment): boolean {
  return hours.daysOff.length > 0 && offDays(hours, dateOf(moment)) !== undefined;
}

const usualMorning = '09:00';

/** When work starts on a date (epoch ms): by its weekday, else as on the earliest other one. */
export function startOfWork(hours: Hours, day: Temporal.PlainDate, zone: string): number {
  const starts = (ranges: readonly HoursRange[]) => ranges.map(({ from }) => from).toSorted();
  const [own] = starts(hours.week[day.dayOfWeek - 1] ?? []);
  const [other] = starts(hours.week.flat());
  return timeOn(day, own ?? other ?? usualMorning, zone);
}

/** Until this hour people call the coming morning tomorrow. */
const nightEndsMs = 4 * hourMs;

/** The day that the person calls today: before four in the morning it is still yesterday. */
export function currentDate({ at, zone }: Moment): Temporal.PlainDate {
  return dateOf({ at: at - nightEndsMs, zone });
}

/** Covers a long weekend, but not a holiday. */
const longestMissedMs = 5 * dayMs;

/**
 * The latest of `times` (`12:30`) up to `moment` and later than `after` (epoch ms) that is in
 * working hours, else the next one; null when there is none within a week and a day.
 */
export function fixedTimeAt(
  times: readonly string[],
  hours: Hours,
  after: number,
  moment: Moment,
): number | null {
  const { at: now, zone } = moment;
  const today = dateOf(moment);
  const since = dateOf({ at: Math.max(after, now - longestMissedMs), zone });
  const isOpen = (at: number) => at > after && nextWorkingTime(hours, { at, zone }) === at;
  const timesOn = (day: Temporal.PlainDate) =>
    times.map((time) => timeOn(day, time, zone)).toSorted((a, b) => a - b);
  const ofToday = timesOn(today);
  const daysBack = since.until(today).days;
  for (let back = 0; back <= daysBack; back += 1) {
    const onDay = back === 0 ? ofToday : timesOn(today.subtract({ days: back }));
    const past = onDay.findLast((at) => at <= now && isOpen(at));
    if (past !== undefined) return past;
  }
  for (let ahead = 0; ahead <= 8; ahead += 1) {
    const onDay = ahead === 0 ? ofToday : timesOn(today.add({ days: ahead }));
    const next = onDay.find((at) => at > now && isOpen(at));
    if (next !== undefined) return next;
  }
  return null;
}

/** Monday to Friday, for someone without hours of their own. */
const lastWorkday = 5;

function worksOn(hours: Hours, day: Temporal.PlainDate): boolean {
  const { dayOfWeek } = day;
  if (offDays(hours, day)) return false;
  return hours.on ? rangesOf(hours, dayOfWeek).length > 0 : dayOfWeek <= lastWorkday;
}

/** Whether a date is a day of work by the hours that are set, and no day off. */
export function isWorkday(hours: Hours, date: string): boolean {
  return worksOn(hours, Temporal.PlainDate.from(date));
}

/**
 * Whether the day of a moment is the first workday of its week. `firstDay` is the day that weeks
 * start with, from 1 for Monday to 7 for Sunday.
 */
export function isFirstWorkday(hours: Hours, moment: Moment, firstDay: number): boolean {
  let day = dateOf(moment);
  const works = worksOn(hours, day);
  while (day.dayOfWeek !== firstDay) {
    day = day.subtract({ days: 1 });
    if (worksOn(hours, day)) return false;
  }
  return works;
}

/** The first workday of next week; the first day of that week when it has none. */
export function nextWorkweek(hours: Hours, moment: Moment, firstDay: number): string {
  const today = currentDate(moment);
  const first = today.add({ days: ((firstDay - today.dayOfWeek + 6) % 7) + 1 });
  const week = Array.from({ length: 7 }, (_, index) => first.add({ days: index }));
  return (week.find((day) => worksOn(hours, day)) ?? first).toString();
}
