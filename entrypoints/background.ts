import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { startWorker } from '@/platform/background/start-worker';
import { systemMoment } from '@/platform/environment';

export default defineBackground(() => {
  startWorker({
    browser,
    locks: navigator.locks,
    dialect: import.meta.env.FIREFOX ? 'firefox' : 'chromium',
    now: systemMoment,
    report: console.error,
  });
});
