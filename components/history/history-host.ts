import type { HistoryEvent } from '@/history/history-event';
import type { Day } from '@/history/month';
import type { Moment } from '@/values/moment';

/** The stored history of the last twelve weeks and of one year. */
export interface StoredHistory {
  /** The days of the last twelve weeks and of the year, by date. */
  readonly days: ReadonlyMap<string, Day>;
  /** The events of the last twelve weeks, by date. */
  readonly events: ReadonlyMap<string, readonly HistoryEvent[]>;
  /** The years that have days, and this year, oldest first. */
  readonly years: readonly number[];
}

/** Connects the history view to the browser. */
export interface HistoryHost {
  readonly readHistory: (moment: Moment, year: number) => Promise<StoredHistory>;
}
