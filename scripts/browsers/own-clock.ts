import type { Page } from 'playwright-core';

interface OwnClock {
  aheadMs: number;
  /** How often a timer of the page has gone off. */
  beats: number;
  /** Whether timers rest, as those of a page do that was hidden for long or whose computer sleeps. */
  rests: boolean;
}

/** Where the page keeps its clock; it dies with the page. */
declare const ownClock: OwnClock;

/** The player treats a longer jump as an absence. */
const longestJumpSeconds = 60;

/**
 * Gives a page a clock that can be set ahead, before the page is opened. Playwright's own clock
 * would move every page of the browser, and Loosen's pages compare theirs with the worker's.
 */
export async function installPageClock(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const clock: OwnClock = { aheadMs: 0, beats: 0, rests: false };
    const systemNow = Date.now;
    const startTimer = setInterval;
    const beating = (handler: () => void, everyMs: number) =>
      startTimer(() => {
        if (clock.rests) return;
        clock.beats += 1;
        handler();
      }, everyMs);
    Object.assign(globalThis, { ownClock: clock, setInterval: beating });
    Date.now = () => systemNow() + clock.aheadMs;
  });
}

/** Advances the page's clock by `seconds`, and waits until the page has read it. */
export async function pass(page: Page, seconds: number): Promise<void> {
  for (let left = seconds; left > 0; left -= longestJumpSeconds) {
    const jumpMs = Math.min(left, longestJumpSeconds) * 1000;
    const before = await page.evaluate((aheadMs) => {
      ownClock.aheadMs += aheadMs;
      return ownClock.beats;
    }, jumpMs);
    // One beat moves on, and by the next one the page shows it.
    await page.waitForFunction((beats) => ownClock.beats > beats + 1, before);
  }
}

/** Advances the page's clock by `seconds` without any timer firing, as during sleep. */
export async function advanceAsleep(page: Page, seconds: number): Promise<void> {
  // Before its first beat the page has not begun to count.
  await page.waitForFunction(() => ownClock.beats > 1);
  const before = await page.evaluate((aheadMs) => {
    ownClock.rests = true;
    ownClock.aheadMs += aheadMs;
    return ownClock.beats;
  }, seconds * 1000);
  await page.evaluate(() => {
    ownClock.rests = false;
  });
  await page.waitForFunction((beats) => ownClock.beats > beats + 1, before);
}
