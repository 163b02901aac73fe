import * as v from 'valibot';
import { emptyMonth, monthOfEventsSchema, noEvents } from '@/history/month';
import { finishedDays, firstKeptMonth, rollUpDay, withoutFinishedDays } from '@/history/roll-up';
import type { BrowserApi } from '@/platform/environment';
import {
  type BrokenCopy,
  type ExtraWrites,
  previousOf,
  readDocument,
  type Stored,
} from '@/platform/storage/store';
import { eventsKey, monthKey, monthsKey } from '@/platform/storage/store-keys';
import { anyMonth } from '@/platform/storage/versioned-schemas';
import { localDate, monthOf } from '@/values/local-date';
import type { Moment } from '@/values/moment';

const monthsSchema = v.object({
  version: v.literal(1),
  /** Every month with stored days, as `2026-11`, the oldest first. */
  months: v.array(v.string()),
  /** The first month whose events are kept. */
  eventsFrom: v.string(),
});

/** Reads the list of months. A store of an older version has none, so its keys are searched once. */
async function readMonths(browser: BrowserApi, raw: Record<string, unknown>) {
  const parsed = v.safeParse(monthsSchema, raw[monthsKey]);
  if (parsed.success) return parsed.output;
  const all = Object.keys(await browser.storage.local.get(null));
  const months = all.filter((key) => /^history\.\d{4}-\d\d$/.test(key)).map((key) => key.slice(8));
  return { version: 1 as const, months: months.toSorted(), eventsFrom: '' };
}

/**
 * Moves the days of the journal that are over into their months, and drops events that are too old.
 * Returns what to write, in one call: if it is interrupted, the next event does it again, and doing
 * it twice changes nothing. Returns null when no day is over.
 */
export async function rollUpJournal(
  browser: BrowserApi,
  stored: Stored,
  { at, zone }: Moment,
): Promise<{ readonly next: Stored; readonly extraWrites: ExtraWrites } | null> {
  const today = localDate(at, zone);
  const over = finishedDays(stored.journal, today);
  if (over.size === 0) return null;
  const thisMonth = monthOf(today);
  const names = [...over.keys()];
  const raw = await browser.storage.local.get([
    monthsKey,
    ...names.flatMap((name) => [monthKey(name), previousOf(monthKey(name)), eventsKey(name)]),
  ]);
  const listed = await readMonths(browser, raw);
  const items: Record<string, unknown> = {};
  const broken: BrokenCopy[] = [];
  let { month } = stored;
  for (const [name, days] of over) {
    const [ofDays, ofEvents] = [monthKey(name), eventsKey(name)];
    const read =
      name === thisMonth ? { value: month } : readDocument(raw, ofDays, anyMonth, emptyMonth);
    const events = readDocument(raw, ofEvents, monthOfEventsSchema, noEvents);
    for (const [key, { brokenRaw }] of [
      [ofDays, { brokenRaw: undefined, ...read }],
      [ofEvents, { brokenRaw: undefined, ...events }],
    ] as const) {
      if (brokenRaw !== undefined) broken.push({ at, key, raw: brokenRaw });
    }
    const shard = days.reduce(rollUpDay, { month: read.value, events: events.value });
    items[ofEvents] = shard.events;
    if (name === thisMonth) month = shard.month;
    else items[ofDays] = shard.month;
  }
  const eventsFrom = firstKeptMonth(thisMonth);
  const months = [...new Set([...listed.months, ...names, thisMonth])].toSorted();
  items[monthsKey] = { version: 1, months, eventsFrom };
  const expiredKeys = months
    .filter((name) => name >= listed.eventsFrom && name < eventsFrom)
    .map(eventsKey);
  // A month that is over no longer changes, and needs no previous copy.
  const past = names.filter((name) => name !== thisMonth);
  expiredKeys.push(...past.map((name) => previousOf(monthKey(name))));
  const journal = withoutFinishedDays(stored.journal, today);
  return { next: { ...stored, journal, month }, extraWrites: { items, expiredKeys, broken } };
}
