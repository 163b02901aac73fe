import { byDate } from '@/history/goals';
import type { HistoryEvent } from '@/history/history-event';
import type { Day } from '@/history/month';
import { daysFrom, mondayOf } from '@/history/week';
import type { BrowserApi } from '@/platform/environment';
import { eventsKey, monthKey, monthsKey, storeKeys } from '@/platform/storage/store-keys';
import { historyIn } from '@/platform/storage/user-data';
import { localDate, monthOf } from '@/values/local-date';
import type { Moment } from '@/values/moment';

/** What the history page tells of. */
export interface FoundHistory {
  /** The days of the last twelve weeks, and of the year that was asked for, by date. */
  readonly days: ReadonlyMap<string, Day>;
  /** The events of the last twelve weeks, by date. */
  readonly events: ReadonlyMap<string, readonly HistoryEvent[]>;
  /** The years of which there are days, oldest first; this year is always among them. */
  readonly years: readonly number[];
}

/** Weeks that are shown day by day. */
const shownWeeks = 12;

/** The names of the months from one to another, both included, as `2026-11`. */
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
 * Reads what the history page tells of: as much for ten years as for one, since only the last
 * weeks and one year are read. Throws what the browser throws.
 */
export async function readHistory(
  browser: BrowserApi,
  { at, zone }: Moment,
  year: number,
): Promise<FoundHistory> {
  const today = localDate(at, zone);
  const first = daysFrom(mondayOf(today), -7 * (shownWeeks - 1));
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
