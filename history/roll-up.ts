import { combineTallies, type DayTally, tallyOfEvents } from '@/history/day-tally';
import { mergeEvents } from '@/history/history-event';
import type { Journal, JournalDay } from '@/history/journal';
import { type Month, type MonthOfEvents, onDate, tallyOn, withDay } from '@/history/month';
import { monthOf } from '@/values/local-date';

/** How long events are kept. Tallies are kept without limit. */
const keptMonths = 24;

/** A month with its events. */
export interface Shard {
  readonly month: Month;
  readonly events: MonthOfEvents;
}

/** Groups the days that are over on `today` by their month. */
export function finishedDays({ days }: Journal, today: string): Map<string, JournalDay[]> {
  return Map.groupBy(
    days.filter(({ date }) => date < today),
    ({ date }) => monthOf(date),
  );
}

/** Removes the days that are over on `today` from the journal. */
export function withoutFinishedDays(journal: Journal, today: string): Journal {
  return { ...journal, days: journal.days.filter(({ date }) => date >= today) };
}

/** Returns the first month whose events are still kept in `month`, both as `2026-11`. */
export function firstKeptMonth(month: string): string {
  return Temporal.PlainYearMonth.from(month).subtract({ months: keptMonths }).toString();
}

/**
 * Returns the part of a day's tally that its known events do not explain: the whole tally if its
 * events were not, or are no longer, kept.
 */
export function unexplainedTally(tally: DayTally, ofEvents: DayTally): DayTally {
  return combineTallies(tally, ofEvents, (one, other) => Math.max(0, one - other));
}

/**
 * Adds a day to its month. Adding it again, or a part of it, changes nothing: the tally is the sum of
 * all known events plus what they do not explain.
 */
export function rollUpDay(shard: Shard, { date, set, events }: JournalDay): Shard {
  const known = onDate(shard.events.days, date)?.events ?? [];
  const zone = onDate(shard.month.days, date)?.set?.zone ?? set.zone;
  const all = mergeEvents(known, events);
  const beyond = unexplainedTally(tallyOn(shard.month, date), tallyOfEvents(known, { date, zone }));
  const tally = combineTallies(
    tallyOfEvents(all, { date, zone }),
    beyond,
    (one, other) => one + other,
  );
  return {
    month: {
      version: 2,
      days: withDay(shard.month.days, { date, set: { ...set, zone }, tally }),
    },
    events: { version: 1, days: withDay(shard.events.days, { date, events: all }) },
  };
}
