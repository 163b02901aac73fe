/** Counts what the tests did to workers and browsers. */
export interface Counts {
  /** Messages from pages to a worker that was killed first. */
  readonly messages: number;
  /** Running workers that were killed. */
  readonly kills: number;
  /** Browsers that were ended with SIGKILL. */
  readonly crashes: number;
  /** Browsers whose network requests were recorded. */
  readonly recorded: number;
}

/**
 * Options of every browser that the tests open. `tests/browsers/harness/suite-setup.ts` sets them;
 * commands such as `npm start` leave them off.
 */
export const testMode = {
  /** Kills the worker before each message that a page of Loosen sends. */
  killsWorker: false,
  /** Records the browser's network requests, which `LoosenBrowser.close` checks. */
  recordsNetwork: false,
  counts: { messages: 0, kills: 0, crashes: 0, recorded: 0 } satisfies Counts as Counts,
};

export function increment(count: keyof Counts): void {
  testMode.counts = { ...testMode.counts, [count]: testMode.counts[count] + 1 };
}
