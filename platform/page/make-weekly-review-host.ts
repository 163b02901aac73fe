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
    readSettings: (moment: Moment) => readPopupState(browser, moment),
    readWeek: (from: string, to: string) => readWeek(browser, from, to),
    send: (request: Request) => sendRequest(browser, request),
  };
}
