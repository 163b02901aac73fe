import { setTimeout as pause } from 'node:timers/promises';

/**
 * Asks until the answer is there. Playwright's `waitForFunction` does not wait for a promise that
 * its function returns, so it cannot ask the browser's own interfaces.
 */
export async function until<T>(
  what: string,
  ask: () => Promise<T | undefined>,
  timeoutMs = 10_000,
): Promise<T> {
  const deadline = Date.now() + timeoutMs;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    if (Date.now() > deadline) throw new Error(`${what}: not within ${timeoutMs / 1000} seconds.`);
    await pause(50);
  }
}
