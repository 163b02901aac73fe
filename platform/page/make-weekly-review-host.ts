import { applyRegion } from '@/locales/formats';
import { regionFor } from '@/locales/region';
import { type BrowserApi, systemMoment } from '@/platform/environment';
import type { Request } from '@/platform/messaging/parse-message';
import { sendRequest } from '@/platform/messaging/send-request';
import { readPopupState } from '@/platform/storage/read-popup-state';
import { readWeek } from '@/platform/storage/read-week';
import type { Moment } from '@/values/moment';

/** Builds the browser access of the popup's weekly review. */
export function makeWeeklyReviewHost(browser: BrowserApi) {
  return {
    now: systemMoment,
    readSettings: async (moment: Moment) => {
      const stored = await readPopupState(browser, moment);
      // This script has its own formats, apart from those of the popup.
      applyRegion(regionFor(stored.settings, browser.i18n.getUILanguage()));
      return stored;
    },
    readWeek: (from: string, to: string) => readWeek(browser, from, to),
    send: (request: Request) => sendRequest(browser, request),
  };
}
