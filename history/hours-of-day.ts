import type { HistoryEvent } from '@/history/history-event';
import { minuteMs } from '@/values/duration';

/** What was offered in one hour of the day, and what came of it. */
export interface HourOfDay {
  /** The hour on the clock on the wall, from 0 to 23. */
  readonly hour: number;
  readonly offered: number;
  /** How many of these were answered by doing it. */
  readonly taken: number;
}

/** A day's events with the zone that its hours are told in. */
export interface ZonedEvents {
  readonly zone: string;
  readonly events: readonly HistoryEvent[];
}

/** An answer that comes later than this belongs to no offer: it stood for ten minutes, twice. */
const answeredWithinMs = 45 * minuteMs;

/** Adds one to the hour that a clock in `zone` shows at `at`. */
function count(hours: number[], at: number, zone: string): void {
  const { hour } = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
  hours[hour] = (hours[hour] ?? 0) + 1;
}

/**
 * How often a reminder of a kind was offered in each hour of the day and how often it was taken, in
 * the hour of the offer. An offer that was put off and then taken was taken.
 */
export function hoursOfDay(days: readonly ZonedEvents[], kind: string): HourOfDay[] {
  const offered = Array.from({ length: 24 }, () => 0);
  const taken = Array.from({ length: 24 }, () => 0);
  for (const { zone, events } of days) {
    let since: number | null = null;
    for (const event of events.filter((one) => 'kind' in one && one.kind === kind)) {
      if (event.what === 'offered') {
        // Offered again because nobody answered, or after a snooze: still the same one.
        if (since !== null && event.at - since < answeredWithinMs) continue;
        since = event.at;
        count(offered, since, zone);
      } else if (event.what === 'taken' && since !== null) {
        count(taken, since, zone);
        since = null;
      } else if (event.what === 'skipped' || event.what === 'withdrawn') {
        since = null;
      }
    }
  }
  return offered.map((many, hour) => ({ hour, offered: many, taken: taken[hour] ?? 0 }));
}

/** What the hours of the day tell, in one sentence's worth. */
export type HoursFinding =
  | { readonly finds: 'too-little' }
  | { readonly finds: 'even' }
  /** Most of what was taken was taken before noon, or after it. */
  | { readonly finds: 'before-noon' | 'after-noon' }
  /** Of what is offered in these hours, less than half as much is taken as elsewhere. */
  | { readonly finds: 'often-passed'; readonly from: number; readonly until: number };

/** Fewer offers than this tell nothing about a person. */
const leastOffers = 20;
/** Fewer offers in one hour than this tell nothing about the hour. */
const leastInHour = 5;
/** So much of what was taken makes "most". */
const most = 0.6;

/** The one thing about the hours that is most useful to know. */
export function findingOf(hours: readonly HourOfDay[]): HoursFinding {
  const offered = hours.reduce((sum, hour) => sum + hour.offered, 0);
  const taken = hours.reduce((sum, hour) => sum + hour.taken, 0);
  if (offered < leastOffers || taken === 0) return { finds: 'too-little' };
  const usual = taken / offered;
  const [worst] = hours
    .filter((hour) => hour.offered >= leastInHour && hour.taken / hour.offered < usual / 2)
    .toSorted((one, other) => one.taken / one.offered - other.taken / other.offered);
  if (worst !== undefined) {
    return { finds: 'often-passed', from: worst.hour, until: worst.hour + 1 };
  }
  const early = hours.filter(({ hour }) => hour < 12).reduce((sum, hour) => sum + hour.taken, 0);
  if (early / taken >= most) return { finds: 'before-noon' };
  return { finds: early / taken <= 1 - most ? 'after-noon' : 'even' };
}
