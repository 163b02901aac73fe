import * as v from 'valibot';
import { type DayTally, tallyOfEvents } from '@/history/day-tally';
import { type HistoryEvent, historyEventSchema, mergeEvents } from '@/history/history-event';
import { type DaySettings, daySettingsSchema, onDate, withDay } from '@/history/month';
import { tallySchema } from '@/history/tally-schema';
import { calendarDate } from '@/values/schema-parts';

/** A day that was not put away yet: its events, and what they come to. */
export interface JournalDay {
  readonly date: string;
  readonly set: DaySettings;
  readonly events: readonly HistoryEvent[];
  readonly tally: DayTally;
}

/**
 * What happened lately and was not put into its month yet: as a rule today. Small, so that noting an
 * event writes no more than a day.
 */
export interface Journal {
  readonly version: 1;
  readonly days: readonly JournalDay[];
  /** The date on which the weekly look back was put away last. */
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

/** A journal in which nothing stands. */
export const emptyJournal: Journal = { version: 1, days: [] };

/** No honest day has more: it keeps a storm of events from filling the store. */
const mostEventsADay = 2000;

/** The journal with events noted on a local date. What was noted before is not noted again. */
export function noteDay(
  journal: Journal,
  date: string,
  set: DaySettings,
  events: readonly HistoryEvent[],
): Journal {
  if (events.length === 0) return journal;
  const known = onDate(journal.days, date);
  // The day keeps the zone that it began in, so that its hours stay in one order.
  const { zone } = known?.set ?? set;
  const all = mergeEvents(known?.events ?? [], events).slice(-mostEventsADay);
  const tally = tallyOfEvents(all, { date, zone });
  const day = { date, set: { ...set, zone }, events: all, tally };
  return { ...journal, days: withDay(journal.days, day) };
}
