import { applyRegion, regionFor } from '@/locales/formats';
import type { BrowserApi } from '@/platform/environment';
import { keepWorkerTexts } from '@/platform/page/keep-worker-texts';
import { browserLanguage, pageLanguage } from '@/platform/page/page-language';
import { isPopup, keepLook, readLook } from '@/platform/page/page-look';
import { popupAddress, spokenLanguage } from '@/platform/popup-address';
import type { Settings } from '@/settings/settings';
import { languageFor } from '@/values/languages';

/** The event before a page changes its language. A page with unsaved work cancels it. */
const languageEvent = 'loosen-language';

/** Loads the page again in another language, unless the page has work that would be lost. */
function reload(settings: Settings): void {
  if (isPopup()) return location.replace(popupAddress(settings, browserLanguage));
  // Without storage the look cannot be kept, and the page would load again and again.
  if (languageFor(readLook().language ?? browserLanguage) === pageLanguage) return;
  const isFree = document.dispatchEvent(new Event(languageEvent, { cancelable: true }));
  if (isFree) location.reload();
}

/**
 * Makes the page follow the settings that it does not show by rendering: formats and language, and
 * the look and the texts that other pages and the worker read.
 */
export function followSettings(browser: BrowserApi, settings: Settings): void {
  applyRegion(regionFor(settings, browserLanguage));
  keepLook(settings);
  void keepWorkerTexts(browser, settings);
  if (spokenLanguage(settings, browserLanguage) !== pageLanguage) reload(settings);
}
