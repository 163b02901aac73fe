/**
 * Returns the first date of the week of a local date. `firstDay` is the day that weeks start with,
 * from 1 for Monday to 7 for Sunday.
 */
export function weekStart(date: string, firstDay: number): string {
  const day = Temporal.PlainDate.from(date);
  return day.subtract({ days: (day.dayOfWeek - firstDay + 7) % 7 }).toString();
}

/** Returns the local date a number of days later, or earlier if negative. */
export function daysFrom(date: string, days: number): string {
  return Temporal.PlainDate.from(date).add({ days }).toString();
}

/** Lists consecutive local dates from `first` on. */
export function datesFrom(first: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => daysFrom(first, index));
}

/** The number of weeks that the history shows by day. */
export const shownWeeks = 12;

/** Returns the first date of the first week that the history shows by day. */
export function firstShownDay(today: string, firstDay: number): string {
  return daysFrom(weekStart(today, firstDay), -7 * (shownWeeks - 1));
}

/**
 * Returns the first date that the history reads and counts a streak from. It is twelve whole weeks
 * ago, so no streak changes with the day that weeks start with.
 */
export function firstReadDay(today: string): string {
  return daysFrom(today, 1 - 7 * shownWeeks);
}

/** Returns the known days of the week of a date, up to that date. */
export function weekUpTo(date: string, firstDay: number): string[] {
  const first = weekStart(date, firstDay);
  return datesFrom(first, Temporal.PlainDate.from(first).until(date).days + 1);
}
