import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { showEasePrompt } from '@/components/popup/show-ease-prompt';
import { loadWords } from '@/platform/page/load-words';
import { makeEaseHost } from '@/platform/page/make-ease-host';

async function start(): Promise<void> {
  // A script cannot wait for its words while it loads.
  await loadWords('ease-prompt');
  await showEasePrompt(document, makeEaseHost(browser));
}

export default defineUnlistedScript(() => {
  void start();
});
