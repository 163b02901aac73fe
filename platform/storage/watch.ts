import { type BrowserApi, systemMoment } from '@/platform/environment';
import type { Moment } from '@/values/moment';

/** Pages show minutes, so an open page needs no shorter period. */
const refreshMs = 10_000;

/** The stored data, read at `moment`. */
interface Snapshot<Stored> {
  readonly stored: Stored;
  readonly moment: Moment;
}

/** Snapshots of the store that follow its changes. */
export interface Snapshots<Stored> {
  readonly latest: () => Snapshot<Stored>;
  /** Calls `changed` after each new snapshot. Returns how to stop. */
  readonly subscribe: (changed: () => void) => () => void;
  /** Reads again now. Keeps the latest snapshot when the store cannot be read. */
  readonly refresh: () => Promise<void>;
}

/**
 * Reads the store now, after every change in it, and every ten seconds, since a page shows times.
 * Resolves after the first successful read. Does not wait for the worker, which may be asleep.
 */
export function watch<Stored>(
  browser: BrowserApi,
  read: (moment: Moment) => Promise<Stored>,
): Promise<Snapshots<Stored>> {
  return new Promise((resolve) => {
    const subscribers = new Set<() => void>();
    let latest: Snapshot<Stored>;
    let started = 0;
    let shown = 0;
    const refresh = async () => {
      started += 1;
      const turn = started;
      const moment = systemMoment();
      try {
        const stored = await read(moment);
        // A later read was faster.
        if (turn < shown) return;
        latest = { stored, moment };
        shown = turn;
      } catch (error) {
        console.error('Could not read the store.', error);
        return;
      }
      resolve(snapshots);
      for (const changed of subscribers) changed();
    };
    const snapshots: Snapshots<Stored> = {
      latest: () => latest,
      subscribe: (changed) => {
        subscribers.add(changed);
        return () => subscribers.delete(changed);
      },
      refresh,
    };
    const attempt = () => void refresh();
    attempt();
    browser.storage.local.onChanged.addListener(attempt);
    setInterval(attempt, refreshMs);
  });
}
