import type { Page } from 'playwright-core';

/** What `noteLights` leaves in a page. */
declare const lights: string[];

/** Runs in a page and notes when it has the screen kept on, and when that ends. */
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

/** When the screen was kept on by a page, and when not, in order. */
export function lightsOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => lights);
}
