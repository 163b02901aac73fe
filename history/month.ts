import * as v from 'valibot';
import { type DayTally, emptyTally } from '@/history/day-tally';
import { type HistoryEvent, historyEventSchema } from '@/history/history-event';
import { tallySchema } from '@/history/tally-schema';
import { calendarDate, numberBetween, textBetween, wholeNumber } from '@/values/schema-parts';
import { checked } from '@/values/with-problem';

const zoneSchema = v.pipe(textBetween(1, 64), checked(isZone, { code: 'not-a-zone' }));

/**
 * Zones that are known to exist. Only a cache: no result depends on it. Each stored day has a zone,
 * and a look-up takes about 2 µs. More zones than `mostKnownZones` are looked up each time.
 */
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

/** The settings of a day, as they were at its last event. */
export const daySettingsSchema = v.object({
  zone: zoneSchema,
  /** The goal, in breaks. */
  goal: wholeNumber(1, 20),
  /** Whether it was a working day by the working hours. */
  works: v.boolean(),
  /** The interval of the stretch, in minutes. */
  stretchMinutes: v.exactOptional(numberBetween(1, 1440)),
});
/** The settings of a day; see `daySettingsSchema`. */
export type DaySettings = v.InferOutput<typeof daySettingsSchema>;

/** A day with its tally, kept without limit. `set` is null for days before November 2026. */
export const daySchema = v.object({
  date: calendarDate,
  set: v.nullable(daySettingsSchema),
  tally: tallySchema,
});
/** A day with its tally; see `daySchema`. */
export interface Day {
  readonly date: string;
  readonly set: DaySettings | null;
  readonly tally: DayTally;
}

/** One month of days, sorted by date. */
export interface Month {
  readonly version: 2;
  readonly days: readonly Day[];
}
/** Reads one month of days. */
export const monthSchema: v.GenericSchema<unknown, Month> = v.object({
  version: v.literal(2),
  days: v.array(daySchema),
});

/** A month without days. */
export const emptyMonth: Month = { version: 2, days: [] };

/** Reads the events of a day. */
export const eventsOfDaySchema = v.object({
  date: calendarDate,
  events: v.array(historyEventSchema),
});
/** The events of a day, sorted by time. */
export interface EventsOfDay {
  readonly date: string;
  readonly events: readonly HistoryEvent[];
}

/** The events of one month, by day. */
export interface MonthOfEvents {
  readonly version: 1;
  readonly days: readonly EventsOfDay[];
}
/** Reads the events of one month. */
export const monthOfEventsSchema: v.GenericSchema<unknown, MonthOfEvents> = v.object({
  version: v.literal(1),
  days: v.array(eventsOfDaySchema),
});

/** A month without events. */
export const noEvents: MonthOfEvents = { version: 1, days: [] };

/** Finds the day of a date. */
export function onDate<T extends { readonly date: string }>(
  days: readonly T[],
  date: string,
): T | undefined {
  return days.find((day) => day.date === date);
}

/** Inserts `day` by date, in place of the day of the same date. */
export function withDay<T extends { readonly date: string }>(days: readonly T[], day: T): T[] {
  return [...days.filter(({ date }) => date !== day.date), day].toSorted((one, other) =>
    one.date < other.date ? -1 : 1,
  );
}

/** Returns the tally of a date in its month. */
export function tallyOn({ days }: Month, date: string): DayTally {
  return onDate(days, date)?.tally ?? emptyTally;
}
