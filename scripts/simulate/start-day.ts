import type { Random } from './random';

/** Time zones with clock changes at different times and by different steps, and some without. */
export const zones = [
  'Europe/Berlin',
  'America/New_York',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'America/St_Johns',
  'Africa/Cairo',
  'America/Santiago',
  'Pacific/Chatham',
  'Asia/Tokyo',
] as const;
const firstDay = Temporal.PlainDate.from('2026-01-01');
const tenYears = 3652;

/** Returns a local time on a date, in epoch ms. */
export function timeOn(day: Temporal.PlainDate, timeZone: string, plainTime: string): number {
  return day.toZonedDateTime({ timeZone, plainTime }).epochMilliseconds;
}

/** Returns a day within ten years; for half of the seeds, one just before a clock change. */
export function startDay(random: Random, zone: string): Temporal.PlainDate {
  const day = firstDay.add({ days: random.between(0, tenYears) });
  const change = random.chance(0.5)
    ? day.toZonedDateTime(zone).getTimeZoneTransition('next')
    : null;
  return change === null ? day : change.toPlainDate().subtract({ days: random.between(0, 2) });
}
