import type { DayTally } from '@/history/day-tally';
import type { Journal } from '@/history/journal';
import type { Month } from '@/history/month';

/** The breaks of one day. */
export type BreaksOfDay = Pick<DayTally, 'breaks' | 'naturalBreaks'>;

/**
 * Counts the breaks of a date that is not over: those in the journal, and those in its month. The
 * month has some if the date was over and started again, after travel to the west or an update.
 */
export function breaksOn(journal: Journal, month: Month, date: string): BreaksOfDay {
  const known = [...journal.days, ...month.days].filter((day) => day.date === date);
  const sum = (counter: keyof BreaksOfDay) =>
    known.reduce((total, { tally }) => total + tally[counter], 0);
  return { breaks: sum('breaks'), naturalBreaks: sum('naturalBreaks') };
}
