import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { systemMoment } from '@/platform/environment';
import { startWorker } from '@/platform/worker';

export default defineBackground(() => {
  startWorker({
    browser,
    locks: navigator.locks,
    dialect: import.meta.env.FIREFOX ? 'firefox' : 'chromium',
    now: systemMoment,
    report: console.error,
  });
});
