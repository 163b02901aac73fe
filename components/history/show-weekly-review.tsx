import { render } from 'preact';
import { WeeklyReviewCard } from '@/components/history/weekly-review-card';
import { suggestedSettings, weeklyReviewBasis } from '@/components/history/weekly-review-settings';
import type { RequestHost } from '@/components/ui/use-requests';
import type { HistoryEvent } from '@/history/history-event';
import type { HistoryRequest } from '@/history/history-request';
import type { Day } from '@/history/month';
import { daysFrom } from '@/history/week';
import { countStretches, weeklyReview } from '@/history/weekly-review';
import { firstDayOfWeek } from '@/locales/formats';
import type { Intent } from '@/reminders/event';
import type { Settings } from '@/settings/settings';
import { localDate } from '@/values/local-date';
import type { Moment } from '@/values/moment';

/** Connects the weekly review in the popup to the browser. */
export interface WeeklyReviewHost extends RequestHost<Intent | HistoryRequest> {
  readonly now: () => Moment;
  readonly readSettings: (
    moment: Moment,
  ) => Promise<{ readonly settings: Settings; readonly locks: readonly string[] }>;
  /** Reads the days from one date to another, both included, and the events of each. */
  readonly readWeek: (
    from: string,
    to: string,
  ) => Promise<{
    readonly days: ReadonlyMap<string, Day>;
    readonly events: readonly (readonly HistoryEvent[])[];
  }>;
}

/**
 * Shows the review of last week in its place in the popup, or nothing when nothing is known of that
 * week. Loads its stylesheet only then, and calls `onShown` when the card has its look.
 */
export async function showWeeklyReview(
  document: Document,
  host: WeeklyReviewHost,
  onShown: () => void = () => undefined,
): Promise<void> {
  const place = document.getElementById('weekly-review');
  if (place === null) return;
  const moment = host.now();
  const today = localDate(moment.at, moment.zone);
  const { settings, locks } = await host.readSettings(moment);
  const basis = weeklyReviewBasis(today, settings, locks, firstDayOfWeek());
  const { days, events } = await host.readWeek(basis.first, daysFrom(basis.first, 6));
  const review = weeklyReview(days, countStretches(events), basis);
  if (review === null) return;
  const style = document.createElement('link');
  style.rel = 'stylesheet';
  style.href = '/assets/weekly-review.css';
  style.addEventListener('load', onShown);
  document.head.append(style);
  render(
    <WeeklyReviewCard
      review={review}
      onSuggestion={(suggestion, apply) => {
        const parts = suggestedSettings(suggestion, apply, settings);
        void host.send({ kind: 'change-settings', parts });
      }}
      onDismiss={() => void host.send({ kind: 'weekly-review-seen', date: today })}
    />,
    place,
  );
}
