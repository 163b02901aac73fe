import type { Page } from 'playwright-core';

/** Where `recordWakeLocks` records them. */
declare const wakeLocks: string[];

/** Runs in a page and records when it takes a wake lock and releases it. */
export function recordWakeLocks(): void {
  const changes: string[] = [];
  const lock = navigator.wakeLock;
  const request = lock.request.bind(lock);
  lock.request = async (kind) => {
    const held = await request(kind);
    changes.push('on');
    held.addEventListener('release', () => changes.push('off'));
    return held;
  };
  Object.assign(globalThis, { wakeLocks: changes });
}

/** The changes of the page's wake lock in order: `on` or `off`. */
export function wakeLockChanges(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => wakeLocks);
}
