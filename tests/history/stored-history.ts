import { localDate, monthOf } from '@/history/local-date';
import { historyItems } from '@/platform/everything';
import { syntheticHistory } from './synthetic-history';

/**
 * A history of so many days up to now, lived by a made-up person, as it lies in the store. Today is
 * lived up to now.
 */
export function storedHistory(days: number, seed = 7): Record<string, unknown> {
  const zone = Temporal.Now.timeZoneId();
  const until = Date.now();
  const today = localDate(until, zone);
  return historyItems(syntheticHistory({ today, until, days, zone, seed }), monthOf(today));
}
