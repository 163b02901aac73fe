import { combineTallies, type DayTally, tallyOfEvents } from '@/history/day-tally';
import { mergeEvents } from '@/history/history-event';
import type { Journal, JournalDay } from '@/history/journal';
import { type Month, type MonthOfEvents, onDate, tallyOn, withDay } from '@/history/month';
import { monthOf } from '@/values/local-date';

/** Events are kept for this long; what the days came to is kept for ever. */
const keptMonths = 24;

/** A month with its events. */
export interface Shard {
  readonly month: Month;
  readonly events: MonthOfEvents;
}

/** The days that are over on `today`, by the month that they are to be put into. */
export function daysOver({ days }: Journal, today: string): Map<string, JournalDay[]> {
  return Map.groupBy(
    days.filter(({ date }) => date < today),
    ({ date }) => monthOf(date),
  );
}

/** The journal without the days that are over on `today`. */
export function withoutDaysOver(journal: Journal, today: string): Journal {
  return { ...journal, days: journal.days.filter(({ date }) => date >= today) };
}

/** The first month whose events are still kept in `month`, both as `2026-11`. */
export function firstKeptMonth(month: string): string {
  return Temporal.PlainYearMonth.from(month).subtract({ months: keptMonths }).toString();
}

/**
 * What a day came to beyond its known events: days from before events were kept, and days whose
 * events are no longer kept, have nothing else.
 */
export function beyondEvents(tally: DayTally, ofEvents: DayTally): DayTally {
  return combineTallies(tally, ofEvents, (one, other) => Math.max(0, one - other));
}

/**
 * The shard with a day put into it. Putting it in again, or a part of it, changes nothing: the
 * tally is what all known events come to, and what the day had beyond them.
 */
export function rollUpDay(shard: Shard, { date, set, events }: JournalDay): Shard {
  const known = onDate(shard.events.days, date)?.events ?? [];
  const zone = onDate(shard.month.days, date)?.set?.zone ?? set.zone;
  const all = mergeEvents(known, events);
  const beyond = beyondEvents(tallyOn(shard.month, date), tallyOfEvents(known, { date, zone }));
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
