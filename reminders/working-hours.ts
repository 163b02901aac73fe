import type { Moment } from '@/reminders/moment';
import type { Settings } from '@/reminders/settings';

type Hours = Settings['hours'];

/**
 * Wall-clock start of the range that begins on `day`, and its end, both in epoch ms. Local times
 * that a clock change skips or repeats are resolved as `Temporal` does by default, so a day on
 * which the clocks change needs no special case.
 */
function rangeOn(day: Temporal.PlainDate, hours: Hours, zone: string) {
  const at = (date: Temporal.PlainDate, minute: number) =>
    date.toZonedDateTime({
      timeZone: zone,
      plainTime: Temporal.PlainTime.from({ hour: Math.floor(minute / 60), minute: minute % 60 }),
    }).epochMilliseconds;
  const overMidnight = hours.to <= hours.from;
  return {
    from: at(day, hours.from),
    to: at(overMidnight ? day.add({ days: 1 }) : day, hours.to),
  };
}

/** The local calendar date of a moment. */
function dateOf({ at, zone }: Moment): Temporal.PlainDate {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDate();
}

/**
 * When reminders may next be shown, in epoch ms: `moment.at` itself inside working hours (or
 * without any), else the start of the next range; null when no weekday is a working day.
 */
export function nextWorkingTime(hours: Hours, moment: Moment): number | null {
  if (!hours.on) return moment.at;
  const yesterday = dateOf(moment).subtract({ days: 1 });
  // Yesterday's range may still run over midnight; within 8 more days each weekday has come.
  for (let ahead = 0; ahead <= 9; ahead += 1) {
    const day = yesterday.add({ days: ahead });
    if (!hours.days.includes(day.dayOfWeek)) continue;
    const range = rangeOn(day, hours, moment.zone);
    if (moment.at < range.to) return Math.max(moment.at, range.from);
  }
  return null;
}

/** Before this hour people still call it night, and the coming morning tomorrow. */
const nightEndsMs = 4 * 3_600_000;

/** Tomorrow at the time that working hours begin (epoch ms), whatever weekday it is. */
export function tomorrowMorning(hours: Hours, { at, zone }: Moment): number {
  const today = dateOf({ at: at - nightEndsMs, zone });
  return rangeOn(today.add({ days: 1 }), hours, zone).from;
}
