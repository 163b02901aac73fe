import * as v from 'valibot';
import { type DayTally, emptyTally } from '@/history/day-tally';
import { type HistoryEvent, historyEventSchema } from '@/history/history-event';
import { tallySchema } from '@/history/tally-schema';
import { calendarDate, numberBetween, textBetween, wholeNumber } from '@/values/schema-parts';
import { checked } from '@/values/with-problem';

const zoneSchema = v.pipe(textBetween(1, 64), checked(isZone, { code: 'not-a-zone' }));

/** Zones that were looked up already; a store that names more than these is looked up each time. */
const knownZones = new Set<string>();
const mostKnownZones = 16;

function isZone(value: string): boolean {
  if (knownZones.has(value)) return true;
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(value);
  } catch {
    return false;
  }
  if (knownZones.size < mostKnownZones) knownZones.add(value);
  return true;
}

/** What holds for a day, as it was set when something last happened on it. */
export const daySettingsSchema = v.object({
  zone: zoneSchema,
  /** Breaks that were aimed at. */
  goal: wholeNumber(1, 20),
  /** It was a working day by the hours that were set. */
  works: v.boolean(),
  /** Minutes of sitting after which a stretch was offered. */
  stretchMinutes: v.exactOptional(numberBetween(1, 1440)),
});
/** What holds for a day; see `daySettingsSchema`. */
export type DaySettings = v.InferOutput<typeof daySettingsSchema>;

/** A day that is kept for ever: what it came to. `set` is unknown for days before November 2026. */
export const daySchema = v.object({
  date: calendarDate,
  set: v.nullable(daySettingsSchema),
  tally: tallySchema,
});
/** A day that is kept for ever; see `daySchema`. */
export interface Day {
  readonly date: string;
  readonly set: DaySettings | null;
  readonly tally: DayTally;
}

/** One month of days, in the order of their dates. */
export interface Month {
  readonly version: 2;
  readonly days: readonly Day[];
}
/** Reads one month of days. */
export const monthSchema: v.GenericSchema<unknown, Month> = v.object({
  version: v.literal(2),
  days: v.array(daySchema),
});

/** A month in which nothing was done yet. */
export const emptyMonth: Month = { version: 2, days: [] };

/** Reads the events of a day. */
export const eventsOfDaySchema = v.object({
  date: calendarDate,
  events: v.array(historyEventSchema),
});
/** The events of a day, in the order of their times. */
export interface EventsOfDay {
  readonly date: string;
  readonly events: readonly HistoryEvent[];
}

/** The events of one month, by days. */
export interface MonthOfEvents {
  readonly version: 1;
  readonly days: readonly EventsOfDay[];
}
/** Reads the events of one month. */
export const monthOfEventsSchema: v.GenericSchema<unknown, MonthOfEvents> = v.object({
  version: v.literal(1),
  days: v.array(eventsOfDaySchema),
});

/** A month of which no events are kept. */
export const noEvents: MonthOfEvents = { version: 1, days: [] };

/** What is known of one date. */
export function onDate<T extends { readonly date: string }>(
  days: readonly T[],
  date: string,
): T | undefined {
  return days.find((day) => day.date === date);
}

/** The days with `day` in its place by date, instead of the one that had its date. */
export function withDay<T extends { readonly date: string }>(days: readonly T[], day: T): T[] {
  return [...days.filter(({ date }) => date !== day.date), day].toSorted((one, other) =>
    one.date < other.date ? -1 : 1,
  );
}

/** What a date came to by its month. */
export function tallyOn({ days }: Month, date: string): DayTally {
  return onDate(days, date)?.tally ?? emptyTally;
}
