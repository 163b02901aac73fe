import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { showWeeklyReview } from '@/components/history/show-weekly-review';
import { makeWeeklyReviewHost } from '@/platform/page/make-weekly-review-host';

export default defineUnlistedScript(() => {
  void showWeeklyReview(document, makeWeeklyReviewHost(browser));
});
