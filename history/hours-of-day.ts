import type { HistoryEvent } from '@/history/history-event';
import { minuteMs } from '@/values/duration';

/** The offers in one hour of the day. */
export interface HourOfDay {
  /** The hour on the wall clock, from 0 to 23. */
  readonly hour: number;
  readonly offered: number;
  /** How many of them the person did. */
  readonly taken: number;
}

/** The events of a day, with the time zone for its hours. */
export interface ZonedEvents {
  readonly zone: string;
  readonly events: readonly HistoryEvent[];
}

/** A later answer belongs to no offer, because an offer is shown twice, for ten minutes each. */
const answeredWithinMs = 45 * minuteMs;

/** Adds one to the hour that a clock in `zone` shows at `at` (epoch ms). */
function count(hours: number[], at: number, zone: string): void {
  const { hour } = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
  hours[hour] = (hours[hour] ?? 0) + 1;
}

/**
 * Counts how often a reminder was offered and taken in each hour of the day, both in the hour of the
 * offer. An offer that was snoozed and then taken counts as taken.
 */
export function hoursOfDay(days: readonly ZonedEvents[], kind: string): HourOfDay[] {
  const offered = Array.from({ length: 24 }, () => 0);
  const taken = Array.from({ length: 24 }, () => 0);
  for (const { zone, events } of days) {
    let since: number | null = null;
    for (const event of events.filter((one) => 'kind' in one && one.kind === kind)) {
      if (event.what === 'offered') {
        // A repeated offer, after no answer or a snooze, is the same offer.
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

/** An observation about the hours of the day. */
export type HoursFinding =
  | { readonly finds: 'too-little' }
  | { readonly finds: 'even' }
  /** Most reminders were taken before, or after, noon. */
  | { readonly finds: 'before-noon' | 'after-noon' }
  /** In these hours the person takes less than half the share of other hours. */
  | { readonly finds: 'often-passed'; readonly from: number; readonly until: number };

/** Fewer offers than this are too few for an observation. */
const leastOffers = 20;
/** Fewer offers in one hour than this are too few to judge the hour. */
const leastInHour = 5;
/** The share that counts as "most". */
const most = 0.6;

/** Returns the most useful observation about the hours. */
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
