import type { HistoryEvent } from '@/history/history-event';
import type { Journal } from '@/history/journal';
import type { Day, Month, MonthOfEvents } from '@/history/month';
import type { BrowserApi } from '@/platform/environment';
import { eventsKey, isOfVersion, monthKey, storeKeys } from '@/platform/storage/store-keys';
import { monthOf } from '@/values/local-date';

const isMonthOfEvents = (raw: unknown): raw is MonthOfEvents => isOfVersion(raw, 1);
const isMonth = (raw: unknown): raw is Month => isOfVersion(raw, 2);
const isJournal = (raw: unknown): raw is Journal => isOfVersion(raw, 1);

/** The stored days of a range, by date, and the events of each. */
interface StoredDays {
  readonly days: ReadonlyMap<string, Day>;
  readonly events: readonly (readonly HistoryEvent[])[];
}

/**
 * Reads the days between two dates, both included, without their schemas, like `readPopupState`.
 * Throws the browser's error when storage cannot be read.
 */
export async function readWeek(browser: BrowserApi, from: string, to: string): Promise<StoredDays> {
  const names = [...new Set([from, to].map(monthOf))];
  const raw = await browser.storage.local.get([
    storeKeys.journal,
    ...names.flatMap((name) => [monthKey(name), eventsKey(name)]),
  ]);
  const journal = raw[storeKeys.journal];
  // The journal has the days that are not in their month yet.
  const recent = isJournal(journal) ? journal.days : [];
  const isWithin = ({ date }: { readonly date: string }) => from <= date && date <= to;
  const months = names.map((name) => raw[monthKey(name)]).filter(isMonth);
  const ofEvents = names.map((name) => raw[eventsKey(name)]).filter(isMonthOfEvents);
  const days = [...recent, ...months.flatMap((month) => month.days)].filter(isWithin);
  const events = [...recent, ...ofEvents.flatMap((month) => month.days)].filter(isWithin);
  return {
    days: new Map(days.map((day) => [day.date, day])),
    events: events.map((day) => day.events),
  };
}
