import { applyRegion } from '@/locales/formats';
import { regionFor } from '@/locales/region';
import type { BrowserApi } from '@/platform/environment';
import { keepWorkerTexts } from '@/platform/page/keep-worker-texts';
import { browserLanguage, pageLanguage } from '@/platform/page/page-language';
import { isAtPopup, keepLook, readLook } from '@/platform/page/page-look';
import { popupAddress, spokenLanguage } from '@/platform/popup-address';
import type { Settings } from '@/settings/settings';
import { languageFor } from '@/values/languages';

/** The event before a page changes its language. A page with unsaved work cancels it. */
const languageEvent = 'loosen-language';

/** The key in `sessionStorage` of the focused element's id, while the page loads again. */
const focusKey = 'focus';

/** How long a page without the focus waits before it loads again, in ms. */
const turnMs = 1000;

/** Whether this page waits for its turn to load again. */
let isWaiting = false;

/**
 * Loads the page again in the stored language, unless it already speaks it or has work that would be
 * lost. Returns whether it does.
 */
function loadAgain(): boolean {
  isWaiting = false;
  // Without storage the look cannot be kept, and the page would load again and again.
  if (languageFor(readLook().language ?? browserLanguage) === pageLanguage) return false;
  if (!document.dispatchEvent(new Event(languageEvent, { cancelable: true }))) return false;
  sessionStorage.setItem(focusKey, document.activeElement?.id ?? '');
  location.reload();
  return true;
}

/**
 * Loads the page again a second after it is seen. Chromium 156 has crashed when two pages of an
 * extension loaded again at the same moment, so only the one with the focus does at once.
 */
function loadAgainInTurn(): void {
  if (isWaiting) return;
  isWaiting = true;
  const wait = () => {
    if (document.hidden) return;
    document.removeEventListener('visibilitychange', wait);
    setTimeout(loadAgain, turnMs);
  };
  document.addEventListener('visibilitychange', wait);
  wait();
}

/** Brings the page into another language. Returns whether it is about to load again. */
function reload(settings: Settings): boolean {
  if (import.meta.env.IS_POPUP ?? isAtPopup()) {
    location.replace(popupAddress(settings, browserLanguage));
    return true;
  }
  if (document.hasFocus()) return loadAgain();
  loadAgainInTurn();
  return false;
}

/** Whether this page was loaded again because the language changed. */
let isReloaded = false;

/** Focuses the element that had the focus before the page was loaded again in another language. */
export function restoreFocus(): void {
  const id = sessionStorage.getItem(focusKey);
  if (id === null) return;
  isReloaded = true;
  sessionStorage.removeItem(focusKey);
  const focus = () => {
    const element = document.getElementById(id);
    element?.focus();
    return element !== null;
  };
  if (id === '' || focus()) return;
  // The options page loads its views.
  const observer = new MutationObserver(() => {
    if (focus()) observer.disconnect();
  });
  observer.observe(document.body, { childList: true, subtree: true });
  // From the first act on, the person decides where the focus is.
  for (const act of ['focusin', 'keydown', 'pointerdown']) {
    document.addEventListener(act, () => observer.disconnect(), { once: true });
  }
}

/**
 * Makes the page follow the settings that it does not show by rendering: formats and language, and
 * the look and the texts that other pages and the worker read. Returns whether the page is about to
 * load again.
 */
function followSettings(browser: BrowserApi, settings: Settings): boolean {
  // Not the chosen language: a page that has unsaved work still shows its earlier one.
  applyRegion(regionFor({ ...settings, language: pageLanguage }, browserLanguage));
  const inPopup = import.meta.env.IS_POPUP ?? isAtPopup();
  if (!inPopup) keepLook(settings);
  if (spokenLanguage(settings, browserLanguage) !== pageLanguage && reload(settings)) return true;
  // Nobody waits for these texts, so the page is shown first.
  if (!inPopup) requestIdleCallback(() => void keepWorkerTexts(browser, settings, isReloaded));
  return false;
}

/** Reads something with settings, and follows them. Never resolves if the page loads again. */
export async function followed<Stored extends { readonly settings: Settings }>(
  browser: BrowserApi,
  reading: Promise<Stored>,
): Promise<Stored> {
  const stored = await reading;
  if (followSettings(browser, stored.settings)) await new Promise<never>(() => undefined);
  return stored;
}
