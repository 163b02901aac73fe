import { setTimeout as pause } from 'node:timers/promises';

/**
 * Calls `ask` until it returns something other than undefined, and returns that. Throws an error
 * that names `what` after `timeoutMs`. Playwright's `waitForFunction` does not await its function,
 * so it cannot call the browser's asynchronous APIs.
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
