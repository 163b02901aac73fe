import * as v from 'valibot';
import { type DayTally, tallyOfEvents } from '@/history/day-tally';
import { type HistoryEvent, historyEventSchema, mergeEvents } from '@/history/history-event';
import { type DaySettings, daySettingsSchema, onDate, withDay } from '@/history/month';
import { tallySchema } from '@/history/tally-schema';
import { calendarDate } from '@/values/schema-parts';

/** A day that is not in its month yet: its events and its settings. */
export interface JournalDay {
  readonly date: string;
  readonly set: DaySettings;
  readonly events: readonly HistoryEvent[];
  readonly tally: DayTally;
}

/**
 * The recent days that are not in their month yet, usually today alone. Small, so that recording an
 * event writes no more than a day.
 */
export interface Journal {
  readonly version: 1;
  readonly days: readonly JournalDay[];
  /** The date on which the weekly review was last dismissed. */
  readonly lookedBack?: string;
}

/** Reads the journal. */
export const journalSchema: v.GenericSchema<unknown, Journal> = v.object({
  version: v.literal(1),
  days: v.array(
    v.object({
      date: calendarDate,
      set: daySettingsSchema,
      events: v.array(historyEventSchema),
      tally: tallySchema,
    }),
  ),
  lookedBack: v.exactOptional(calendarDate),
});

/** A journal without days. */
export const emptyJournal: Journal = { version: 1, days: [] };

/** More than any real day has. Keeps a storm of events from filling the store. */
const mostEventsADay = 2000;

/** Adds events of a local date to the journal, each only once. */
export function noteDay(
  journal: Journal,
  date: string,
  set: DaySettings,
  events: readonly HistoryEvent[],
): Journal {
  if (events.length === 0) return journal;
  const known = onDate(journal.days, date);
  // A day keeps the zone in which it started, so that its hours stay sorted.
  const { zone } = known?.set ?? set;
  const all = mergeEvents(known?.events ?? [], events).slice(-mostEventsADay);
  const tally = tallyOfEvents(all, { date, zone });
  const day = { date, set: { ...set, zone }, events: all, tally };
  return { ...journal, days: withDay(journal.days, day) };
}
