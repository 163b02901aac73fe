/** The Monday of the week that a local date lies in; weeks begin on Monday, as in ISO 8601. */
export function mondayOf(date: string): string {
  const day = Temporal.PlainDate.from(date);
  return day.subtract({ days: day.dayOfWeek - 1 }).toString();
}

/** A local date so many days later, or earlier. */
export function daysFrom(date: string, days: number): string {
  return Temporal.PlainDate.from(date).add({ days }).toString();
}

/** The local dates from `first` on, one after the other. */
export function datesFrom(first: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => daysFrom(first, index));
}

/** The days of the week of a date up to that date, for what is told of "this week". */
export function weekUpTo(date: string): string[] {
  const monday = mondayOf(date);
  return datesFrom(monday, Temporal.PlainDate.from(date).dayOfWeek);
}
