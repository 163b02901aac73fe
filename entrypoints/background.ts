import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { startWorker } from '@/platform/background/start-worker';
import { dialect } from '@/platform/dialect';
import { systemMoment } from '@/platform/environment';

export default defineBackground(() => {
  startWorker({
    browser,
    locks: navigator.locks,
    dialect,
    now: systemMoment,
    report: console.error,
  });
});
