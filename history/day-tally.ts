import * as v from 'valibot';

const count = v.pipe(
  v.number(),
  v.check((value) => Number.isInteger(value) && value >= 0, 'This must be a whole number.'),
);

/** What one day came to. */
const counts = {
  /** Routines done and times the person said that they moved. */
  breaks: count,
  /** Times away from the desk that were long enough to be a break. */
  naturalBreaks: count,
  postureChecks: count,
  skipped: count,
  ignored: count,
};

/** What one day came to; every field is a count. */
export type DayTally = { readonly [deed in keyof typeof counts]: number };

/** Something that was done, as far as a day's tally is concerned. */
export type Deed = keyof DayTally;

/** One month of tallies, each with its local date (`2026-11-23`). */
export const monthSchema = v.object({
  version: v.literal(1),
  days: v.array(v.object({ date: v.string(), ...counts })),
});

/** One month of tallies; see `monthSchema`. */
export type Month = v.InferOutput<typeof monthSchema>;

const emptyTally: DayTally = {
  breaks: 0,
  naturalBreaks: 0,
  postureChecks: 0,
  skipped: 0,
  ignored: 0,
};

/** A month in which nothing was done yet. */
export const emptyMonth: Month = { version: 1, days: [] };

/** The local date of a point in time (epoch ms), as `2026-11-23`. */
export function localDate(at: number, zone: string): string {
  return Temporal.Instant.fromEpochMilliseconds(at)
    .toZonedDateTimeISO(zone)
    .toPlainDate()
    .toString();
}

/** The name of the month that a local date belongs to, as `2026-11`. */
export function monthOf(date: string): string {
  return date.slice(0, 7);
}

/** What `date` came to so far. */
export function tallyOf(month: Month, date: string): DayTally {
  return month.days.find((day) => day.date === date) ?? emptyTally;
}

/** The month with `by` (1, or -1 for what was undone) added to one count of `date`. */
export function addDeed(month: Month, date: string, deed: Deed, by: 1 | -1): Month {
  const tally = tallyOf(month, date);
  const changed = { ...tally, date, [deed]: Math.max(0, tally[deed] + by) };
  const others = month.days.filter((day) => day.date !== date);
  return { ...month, days: [...others, changed] };
}
