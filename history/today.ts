import type { DayTally } from '@/history/day-tally';
import type { Journal } from '@/history/journal';
import type { Month } from '@/history/month';

/** The breaks of one day. */
export type BreaksOfDay = Pick<DayTally, 'breaks' | 'naturalBreaks'>;

/**
 * The breaks of a date that is not over: what the journal knows, and what its month knew before (of
 * a day that was put away and came again with a journey west, or with an update).
 */
export function breaksOn(journal: Journal, month: Month, date: string): BreaksOfDay {
  const known = [...journal.days, ...month.days].filter((day) => day.date === date);
  const sum = (deed: keyof BreaksOfDay) =>
    known.reduce((total, { tally }) => total + tally[deed], 0);
  return { breaks: sum('breaks'), naturalBreaks: sum('naturalBreaks') };
}
