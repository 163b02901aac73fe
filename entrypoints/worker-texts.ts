import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { systemMoment } from '@/platform/environment';
import { keepWorkerTexts } from '@/platform/page/keep-worker-texts';
import { readPopupState } from '@/platform/storage/read-popup-state';

async function start(): Promise<void> {
  const { settings } = await readPopupState(browser, systemMoment());
  await keepWorkerTexts(browser, settings);
}

export default defineUnlistedScript(() => {
  void start();
});
