import type { Page } from 'playwright-core';

/** Where `noteLights` records them. */
declare const lights: string[];

/** Runs in a page and records when it takes a wake lock and releases it. */
export function noteLights(): void {
  const notes: string[] = [];
  const lock = navigator.wakeLock;
  const request = lock.request.bind(lock);
  lock.request = async (kind) => {
    const held = await request(kind);
    notes.push('on');
    held.addEventListener('release', () => notes.push('off'));
    return held;
  };
  Object.assign(globalThis, { lights: notes });
}

/** The page's wake locks, taken and released, in order. */
export function lightsOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => lights);
}
