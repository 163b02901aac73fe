import type { Journal } from '@/history/journal';
import { monthOf } from '@/history/local-date';
import type { Day, Month } from '@/history/month';
import type { BrowserApi } from '@/platform/environment';
import { isOfVersion, monthKey, storeKeys } from '@/platform/store-keys';

const isMonth = (raw: unknown): raw is Month => isOfVersion(raw, 2);
const isJournal = (raw: unknown): raw is Journal => isOfVersion(raw, 1);

/**
 * What the days from one date to another came to, without the schemas, as `glimpse` reads: the
 * worker wrote them. Throws what the browser throws when storage cannot be read.
 */
export async function glimpseHistory(
  browser: BrowserApi,
  from: string,
  to: string,
): Promise<ReadonlyMap<string, Day>> {
  const keys = [...new Set([from, to].map((date) => monthKey(monthOf(date))))];
  const raw = await browser.storage.local.get([storeKeys.journal, ...keys]);
  const months = keys.map((key) => raw[key]).filter(isMonth);
  // A day that was not put away yet stands in the journal alone.
  const journal = raw[storeKeys.journal];
  const late = isJournal(journal) ? journal.days : [];
  const days = [...late, ...months.flatMap((month) => month.days)];
  return new Map(
    days.filter(({ date }) => from <= date && date <= to).map((day) => [day.date, day]),
  );
}
