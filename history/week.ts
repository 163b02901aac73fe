/** Returns the Monday of the week of a local date. Weeks start on Monday, as in ISO 8601. */
export function mondayOf(date: string): string {
  const day = Temporal.PlainDate.from(date);
  return day.subtract({ days: day.dayOfWeek - 1 }).toString();
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

/** Returns the Monday of the first week that the history shows by day. */
export function firstShownDay(today: string): string {
  return daysFrom(mondayOf(today), -7 * (shownWeeks - 1));
}

/** Returns the known days of the week of a date, up to that date. */
export function weekUpTo(date: string): string[] {
  const monday = mondayOf(date);
  return datesFrom(monday, Temporal.PlainDate.from(date).dayOfWeek);
}
