import { type BrowserApi, systemMoment } from '@/platform/environment';
import { load, type Stored, watch } from '@/platform/store';
import type { Moment } from '@/reminders/moment';

/** What is stored, as of a moment. */
export interface Snapshot {
  readonly stored: Stored;
  readonly moment: Moment;
}

/** Minutes are shown, so a page that stays open needs no finer beat. */
const refreshMs = 10_000;

/**
 * Hands a page what is stored: at once, after every change, and every ten seconds while the page is
 * open, since time alone changes what it says. Waits for nothing but the store: the worker may be
 * asleep.
 */
export function followStore(browser: BrowserApi, show: (snapshot: Snapshot) => void): void {
  const refresh = async () => {
    const moment = systemMoment();
    const { stored } = await load(browser, moment);
    show({ stored, moment });
  };
  const attempt = () => {
    refresh().catch((error: unknown) => console.error('The store could not be read.', error));
  };
  attempt();
  watch(browser, attempt);
  setInterval(attempt, refreshMs);
}
