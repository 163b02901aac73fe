import { applyRegion } from '@/locales/formats';
import { regionFor } from '@/locales/region';
import { type BrowserApi, systemMoment } from '@/platform/environment';
import type { Request } from '@/platform/messaging/parse-message';
import { sendRequest } from '@/platform/messaging/send-request';
import { openSettings } from '@/platform/page/open-page';
import { readPopupState } from '@/platform/storage/read-popup-state';
import type { Moment } from '@/values/moment';

/** Builds the browser access of the popup's question after ignored reminders. */
export function makeEaseHost(browser: BrowserApi) {
  return {
    now: systemMoment,
    read: async (moment: Moment) => {
      const stored = await readPopupState(browser, moment);
      // This script has its own formats, apart from those of the popup.
      applyRegion(regionFor(stored.settings, browser.i18n.getUILanguage()));
      return stored;
    },
    openHours: () => void openSettings(browser, 'hours').then(() => window.close()),
    send: (request: Request) => sendRequest(browser, request),
  };
}
