import { type HoursRange, limits, type Settings } from '@/settings/settings';
import { dayMs, hourMs } from '@/values/duration';
import type { Moment } from '@/values/moment';

type Hours = Settings['hours'];

/** A whole day, for someone without hours who has days off all the same. */
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
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDate();
}

/** The days off that `day` belongs to, if any. */
function offDays({ daysOff }: Hours, day: Temporal.PlainDate) {
  const date = day.toString();
  return daysOff.find(({ from, to }) => from <= date && date <= to);
}

/** The ranges that begin on a weekday (1 is Monday). */
function rangesOf({ on, week }: Hours, dayOfWeek: number): readonly HoursRange[] {
  return on ? (week[dayOfWeek - 1] ?? []) : allDay;
}

/** The earliest time from `moment` on that lies in one of `ranges`, which begin on `day`, or null. */
function earliestIn(
  ranges: readonly HoursRange[],
  day: Temporal.PlainDate,
  { at, zone }: Moment,
): number | null {
  const times = ranges.flatMap((range) => {
    const start = timeOn(day, range.from, zone);
    const end = timeOn(endsNextDay(range) ? day.add({ days: 1 }) : day, range.to, zone);
    // Of a range that begins in an hour that the clocks skip, nothing may be left.
    return at < end && start < end ? [Math.max(at, start)] : [];
  });
  return times.length === 0 ? null : Math.min(...times);
}

/** Someone who works one day a week may have as many of those days off as there can be days off. */
const longestSearch = 7 * (limits.daysOff + 1);

/**
 * When reminders may next be shown, in epoch ms: `moment.at` itself inside working hours (or
 * without any), else the start of the next range; null when no weekday has hours.
 */
export function nextWorkingTime(hours: Hours, moment: Moment): number | null {
  if (!hours.on && hours.daysOff.length === 0) return moment.at;
  if (hours.on && hours.week.every((ranges) => ranges.length === 0)) return null;
  const today = dateOf(moment);
  const yesterday = today.subtract({ days: 1 });
  // Yesterday's range may still run over midnight, into a day off too.
  const late = offDays(hours, yesterday)
    ? null
    : earliestIn(rangesOf(hours, yesterday.dayOfWeek).filter(endsNextDay), yesterday, moment);
  if (late !== null) return late;
  let day = today;
  for (let step = 0; step < longestSearch; step += 1) {
    const off = offDays(hours, day);
    const found = off ? null : earliestIn(rangesOf(hours, day.dayOfWeek), day, moment);
    if (found !== null) return found;
    day = (off ? Temporal.PlainDate.from(off.to) : day).add({ days: 1 });
  }
  return null;
}

/** Whether `moment` lies on a day off, as a calendar shows it. */
export function isDayOff(hours: Hours, moment: Moment): boolean {
  return hours.daysOff.length > 0 && offDays(hours, dateOf(moment)) !== undefined;
}

const usualMorning = '09:00';

/** When work begins on a date (epoch ms): by its weekday, else as on the earliest other one. */
export function startOfWork(hours: Hours, day: Temporal.PlainDate, zone: string): number {
  const starts = (ranges: readonly HoursRange[]) => ranges.map(({ from }) => from).toSorted();
  const [own] = starts(hours.week[day.dayOfWeek - 1] ?? []);
  const [other] = starts(hours.week.flat());
  return timeOn(day, own ?? other ?? usualMorning, zone);
}

/** Before this hour people still call it night, and the coming morning tomorrow. */
const nightEndsMs = 4 * hourMs;

/** The day that the person calls today: before four in the morning it is still yesterday. */
export function currentDate({ at, zone }: Moment): Temporal.PlainDate {
  return dateOf({ at: at - nightEndsMs, zone });
}

/** Over a long weekend; nobody asks what was missed in a holiday. */
const longestLookBackMs = 5 * dayMs;

/**
 * The latest of `times` (`12:30`) up to `moment` and later than `after` (epoch ms) that lies in
 * working hours, else the next one to come; null when none comes within a week and a day.
 */
export function fixedTimeAt(
  times: readonly string[],
  hours: Hours,
  after: number,
  moment: Moment,
): number | null {
  const today = dateOf(moment);
  const since = dateOf({ at: Math.max(after, moment.at - longestLookBackMs), zone: moment.zone });
  let past: number | null = null;
  for (let ahead = -since.until(today).days; ahead <= 8; ahead += 1) {
    const day = today.add({ days: ahead });
    const onDay = times
      .map((time) => timeOn(day, time, moment.zone))
      .filter((at) => at > after && nextWorkingTime(hours, { at, zone: moment.zone }) === at)
      .toSorted((a, b) => a - b);
    past = onDay.findLast((at) => at <= moment.at) ?? past;
    const next = onDay.find((at) => at > moment.at);
    if (ahead >= 0 && (past !== null || next !== undefined)) return past ?? next ?? null;
  }
  return past;
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

/** Whether the day of a moment is the first day of work in its week, which begins on Monday. */
export function isFirstWorkday(hours: Hours, moment: Moment): boolean {
  let day = dateOf(moment);
  const works = worksOn(hours, day);
  while (day.dayOfWeek > 1) {
    day = day.subtract({ days: 1 });
    if (worksOn(hours, day)) return false;
  }
  return works;
}
