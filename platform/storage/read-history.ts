import { byDate } from '@/history/goals';
import type { HistoryEvent } from '@/history/history-event';
import type { Day } from '@/history/month';
import { firstReadDay } from '@/history/week';
import type { BrowserApi } from '@/platform/environment';
import { eventsKey, monthKey, monthsKey, storeKeys } from '@/platform/storage/store-keys';
import { historyIn } from '@/platform/storage/user-data';
import { localDate, monthOf } from '@/values/local-date';
import type { Moment } from '@/values/moment';

/** The history that the history page shows. */
export interface FoundHistory {
  /** The days of the last twelve weeks, and of the requested year, by date. */
  readonly days: ReadonlyMap<string, Day>;
  /** The events of the last twelve weeks, by date. */
  readonly events: ReadonlyMap<string, readonly HistoryEvent[]>;
  /** The years with stored days and this year, oldest first. */
  readonly years: readonly number[];
}

/** Returns the names of the months between two months, both included, as `2026-11`. */
function monthsBetween(from: string, to: string): string[] {
  const names: string[] = [];
  for (let month = Temporal.PlainYearMonth.from(from); month.toString() <= to; ) {
    names.push(month.toString());
    month = month.add({ months: 1 });
  }
  return names;
}

function yearsIn(months: unknown, thisYear: number): number[] {
  const listed: unknown = typeof months === 'object' && months && Reflect.get(months, 'months');
  const names = Array.isArray(listed) ? listed.map(String) : [];
  const years = names.map((name) => Number(name.slice(0, 4)));
  return [...new Set([...years, thisYear])].toSorted((one, other) => one - other);
}

/**
 * Reads the last weeks and one year, so that the cost does not grow with the age of the history.
 * Throws the browser's error when storage cannot be read.
 */
export async function readHistory(
  browser: BrowserApi,
  { at, zone }: Moment,
  year: number,
): Promise<FoundHistory> {
  const today = localDate(at, zone);
  const first = firstReadDay(today);
  const lately = monthsBetween(monthOf(first), monthOf(today));
  const ofYear = monthsBetween(`${year}-01`, `${year}-12`);
  const names = [...new Set([...lately, ...ofYear])];
  const raw = await browser.storage.local.get([
    monthsKey,
    storeKeys.journal,
    ...names.map(monthKey),
    ...lately.map(eventsKey),
  ]);
  const { days, events } = historyIn(raw, names);
  return {
    days: byDate(days),
    events: new Map(
      events.filter(({ date }) => date >= first).map((day) => [day.date, day.events]),
    ),
    years: yearsIn(raw[monthsKey], Number(today.slice(0, 4))),
  };
}
