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

/** Loads the worker's texts in a language. */
async function loadTexts(language: string): Promise<WorkerTexts['texts']> {
  const address = new URL(`/words/${language}/worker.js`, location.origin).href;
  const module: { readonly default: WorkerTexts['texts'] } = await import(
    /* @vite-ignore */ address
  );
  return module.default;
}

/**
 * Stores the worker's texts if the person chose another language than the browser's, and removes
 * them if not. The worker then writes its menu and its icon anew.
 */
export async function keepWorkerTexts(browser: BrowserApi, settings: Settings): Promise<void> {
  const language = spokenLanguage(settings, browserLanguage);
  if (language === checked) return;
  checked = language;
  const { [workerTextsKey]: stored } = await browser.storage.local.get(workerTextsKey);
  if (language === languageFor(browserLanguage)) {
    if (stored === undefined) return;
    await browser.storage.local.remove(workerTextsKey);
  } else {
    if (areCurrentTexts(stored, settings)) return;
    const texts = await loadTexts(language);
    await browser.storage.local.set({ [workerTextsKey]: { version, language, texts } });
  }
  await sendRequest(browser, { kind: 'speak' });
}
