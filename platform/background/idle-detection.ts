import type { Environment } from '@/platform/environment';

/** The session key of the idle threshold that Firefox was given last, in seconds. */
const detectionKey = 'detectionSeconds';

/**
 * Sets after how long without input the browser reports a person as idle, in ms. It cannot be read
 * back. Chromium may forget it with the worker, so it is set each time; Firefox starts over with
 * each call and reports an idle person again, so it is set only when it changes.
 */
export async function reconcileIdleDetection(
  { browser, dialect }: Environment,
  detectionMs: number,
): Promise<void> {
  const seconds = detectionMs / 1000;
  if (dialect === 'firefox') {
    const { [detectionKey]: asked } = await browser.storage.session.get(detectionKey);
    if (asked === seconds) return;
    // Unknown from here on: a worker that is stopped half-way must ask again.
    await browser.storage.session.set({ [detectionKey]: null });
  }
  browser.idle.setDetectionInterval(seconds);
  if (dialect === 'firefox') await browser.storage.session.set({ [detectionKey]: seconds });
}
