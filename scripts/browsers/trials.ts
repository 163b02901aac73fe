/** What happened to workers and browsers so far. */
export interface Counts {
  /** Messages that pages sent to a worker that was killed before each. */
  readonly messages: number;
  /** Workers that were killed while they lived. */
  readonly kills: number;
  /** Browsers that were ended with SIGKILL. */
  readonly crashes: number;
  /** Browsers that wrote down what they asked of the network. */
  readonly recorded: number;
}

/**
 * What a run asks of every browser that its tests start. The set-up of the project decides;
 * whoever opens a browser otherwise, such as `npm start`, gets an ordinary one.
 */
export const trials = {
  /** Whether the worker dies before each message that a page of Loosen sends. */
  killsWorker: false,
  /** Whether the browser writes down what it asks of the network, to be judged when it is closed. */
  recordsNetwork: false,
  counts: { messages: 0, kills: 0, crashes: 0, recorded: 0 } satisfies Counts as Counts,
};

/** Counts one more. */
export function count(what: keyof Counts): void {
  trials.counts = { ...trials.counts, [what]: trials.counts[what] + 1 };
}
