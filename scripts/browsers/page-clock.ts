import type { Page } from 'playwright-core';

interface PageClock {
  aheadMs: number;
  /** How often an interval timer of the page has fired. */
  ticks: number;
  /** Suspends the timers, as the browser does for a long-hidden page or during sleep. */
  paused: boolean;
}

/** The clock of a page, in its global scope. */
declare const pageClock: PageClock;

/** The player treats a longer jump as an absence. */
const longestJumpSeconds = 60;

/**
 * Gives a page a clock that can be advanced; call it before the page is opened. Playwright's clock
 * would affect every page of the browser, and Loosen's pages compare their clock with the worker's.
 */
export async function installPageClock(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const clock: PageClock = { aheadMs: 0, ticks: 0, paused: false };
    const systemNow = Date.now;
    const startTimer = setInterval;
    const countedInterval = (handler: () => void, everyMs: number) =>
      startTimer(() => {
        if (clock.paused) return;
        clock.ticks += 1;
        handler();
      }, everyMs);
    Object.assign(globalThis, { pageClock: clock, setInterval: countedInterval });
    Date.now = () => systemNow() + clock.aheadMs;
  });
}

/** Advances the page's clock by `seconds`, and waits until the page shows the new time. */
export async function advancePageClock(page: Page, seconds: number): Promise<void> {
  for (let left = seconds; left > 0; left -= longestJumpSeconds) {
    const jumpMs = Math.min(left, longestJumpSeconds) * 1000;
    const before = await page.evaluate((aheadMs) => {
      pageClock.aheadMs += aheadMs;
      return pageClock.ticks;
    }, jumpMs);
    // The page reads the time on the first tick and has rendered it by the second.
    await page.waitForFunction((ticks) => pageClock.ticks > ticks + 1, before);
  }
}

/** Advances the page's clock by `seconds` without any timer firing, as during sleep. */
export async function advanceWithoutTimers(page: Page, seconds: number): Promise<void> {
  // The page starts to count with its first tick.
  await page.waitForFunction(() => pageClock.ticks > 1);
  const before = await page.evaluate((aheadMs) => {
    pageClock.paused = true;
    pageClock.aheadMs += aheadMs;
    return pageClock.ticks;
  }, seconds * 1000);
  await page.evaluate(() => {
    pageClock.paused = false;
  });
  await page.waitForFunction((ticks) => pageClock.ticks > ticks + 1, before);
}
