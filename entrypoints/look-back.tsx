import { render } from 'preact';
import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { LookBackCard } from '@/components/look-back-card';
import { localDate } from '@/history/local-date';
import { lookBackOn, stretchesIn } from '@/history/look-back';
import { daysFrom } from '@/history/week';
import { systemMoment } from '@/platform/environment';
import { glimpse } from '@/platform/glimpse';
import { glimpseHistory } from '@/platform/glimpse-history';
import { intend } from '@/platform/intend';
import { lookBackBasis, suggestedSettings } from '@/platform/look-back';

/** Shows the look back in its place in the popup, which loads this once a week, after it was drawn. */
async function show(place: HTMLElement) {
  const moment = systemMoment();
  const today = localDate(moment.at, moment.zone);
  const { settings, locks } = await glimpse(browser, moment);
  const basis = lookBackBasis(today, settings, locks);
  const { monday } = basis;
  const { days, events } = await glimpseHistory(browser, monday, daysFrom(monday, 6));
  const lookBack = lookBackOn(days, stretchesIn(events), basis);
  if (lookBack === null) return;
  const style = document.createElement('link');
  style.rel = 'stylesheet';
  style.href = '/look-back.css';
  document.head.append(style);
  render(
    <LookBackCard
      lookBack={lookBack}
      onSuggestion={(suggestion, apply) => {
        const parts = suggestedSettings(suggestion, apply, settings);
        void intend(browser, { kind: 'change-settings', parts });
      }}
      onDismiss={() => void intend(browser, { kind: 'look-back-seen', date: today })}
    />,
    place,
  );
}

export default defineUnlistedScript(() => {
  const place = document.getElementById('look-back');
  if (place !== null) void show(place);
});
