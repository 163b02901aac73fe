import { render } from 'preact';
import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { WeeklyReviewCard } from '@/components/history/weekly-review-card';
import { suggestedSettings, weeklyReviewBasis } from '@/components/history/weekly-review-settings';
import { daysFrom } from '@/history/week';
import { stretchesIn, weeklyReview } from '@/history/weekly-review';
import { systemMoment } from '@/platform/environment';
import { sendRequest } from '@/platform/messaging/send-request';
import { readPopupState } from '@/platform/storage/read-popup-state';
import { readWeek } from '@/platform/storage/read-week';
import { localDate } from '@/values/local-date';

/** Shows the look back in its place in the popup, which loads this once a week, after it was drawn. */
async function show(place: HTMLElement) {
  const moment = systemMoment();
  const today = localDate(moment.at, moment.zone);
  const { settings, locks } = await readPopupState(browser, moment);
  const basis = weeklyReviewBasis(today, settings, locks);
  const { monday } = basis;
  const { days, events } = await readWeek(browser, monday, daysFrom(monday, 6));
  const lookBack = weeklyReview(days, stretchesIn(events), basis);
  if (lookBack === null) return;
  const style = document.createElement('link');
  style.rel = 'stylesheet';
  style.href = '/assets/weekly-review.css';
  document.head.append(style);
  render(
    <WeeklyReviewCard
      lookBack={lookBack}
      onSuggestion={(suggestion, apply) => {
        const parts = suggestedSettings(suggestion, apply, settings);
        void sendRequest(browser, { kind: 'change-settings', parts });
      }}
      onDismiss={() => void sendRequest(browser, { kind: 'look-back-seen', date: today })}
    />,
    place,
  );
}

export default defineUnlistedScript(() => {
  const place = document.getElementById('look-back');
  if (place !== null) void show(place);
});
