import { version } from 'words:worker-version';
import type { BrowserApi } from '@/platform/environment';
import { sendRequest } from '@/platform/messaging/send-request';
import { browserLanguage } from '@/platform/page/page-language';
import { spokenLanguage } from '@/platform/popup-address';
import { areCurrentTexts, type WorkerTexts, workerTextsKey } from '@/platform/storage/worker-texts';
import type { Settings } from '@/settings/settings';
import { languageFor } from '@/values/languages';

/** The last language for which this page checked the stored texts. */
let checked: string | null = null;

declare global {
  /** Where the script of a language leaves the worker's texts. */
  interface Window {
    loosenWorkerTexts?: WorkerTexts['texts'];
  }
}

/**
 * Loads the worker's texts in a language. They are a classic script: Chromium 156 has crashed when a
 * page imported a module while another page of the extension loaded again.
 */
async function loadTexts(language: string): Promise<WorkerTexts['texts']> {
  const script = document.createElement('script');
  script.src = `/words/${language}/worker.js`;
  const loaded = new Promise((resolve, reject) => {
    script.addEventListener('load', resolve);
    script.addEventListener('error', reject);
  });
  document.head.append(script);
  await loaded;
  script.remove();
  return window.loosenWorkerTexts ?? {};
}

/** Stores the texts of a language, or removes them if it is the browser's. Returns whether it did. */
async function storeTexts(browser: BrowserApi, settings: Settings): Promise<boolean> {
  const language = spokenLanguage(settings, browserLanguage);
  const { [workerTextsKey]: stored } = await browser.storage.local.get(workerTextsKey);
  if (language === languageFor(browserLanguage)) {
    if (stored === undefined) return false;
    await browser.storage.local.remove(workerTextsKey);
    return true;
  }
  if (areCurrentTexts(stored, settings)) return false;
  const texts = await loadTexts(language);
  await browser.storage.local.set({ [workerTextsKey]: { version, language, texts } });
  return true;
}

/**
 * Stores the worker's texts if the person chose another language than the browser's, and removes
 * them if not. After a change, and whenever `isChanged`, the worker renews its menu and its icon.
 */
export async function keepWorkerTexts(
  browser: BrowserApi,
  settings: Settings,
  isChanged = false,
): Promise<void> {
  const language = spokenLanguage(settings, browserLanguage);
  if (language === checked) return;
  checked = language;
  try {
    const isStored = await storeTexts(browser, settings);
    if (isStored || isChanged) await sendRequest(browser, { kind: 'speak' });
  } catch (error) {
    console.error('Could not store the texts of the worker.', error);
    // The next snapshot of the store tries again.
    checked = null;
  }
}
