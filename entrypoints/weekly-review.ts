import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { showWeeklyReview } from '@/components/history/show-weekly-review';
import { fitFigures } from '@/components/popup/fit-figures';
import { loadWords } from '@/platform/page/load-words';
import { makeWeeklyReviewHost } from '@/platform/page/make-weekly-review-host';

async function start(): Promise<void> {
  // A script cannot wait for its words while it loads.
  await loadWords('weekly-review');
  await showWeeklyReview(document, makeWeeklyReviewHost(browser), fitFigures);
}

export default defineUnlistedScript(() => {
  void start();
});
