import { type BrowserApi, systemMoment } from '@/platform/environment';
import type { Moment } from '@/values/moment';

/** Minutes are shown, so a page that stays open needs no finer beat. */
const refreshMs = 10_000;

/**
 * Hands a page what `read` finds: at once, after every change in the store, and every ten seconds
 * while the page is open, since time alone changes what it says. Waits for nothing but the store:
 * the worker may be asleep.
 */
export function watch<Found>(
  browser: BrowserApi,
  read: (moment: Moment) => Promise<Found>,
  show: (found: Found, moment: Moment) => void,
): void {
  const refresh = async () => {
    const moment = systemMoment();
    show(await read(moment), moment);
  };
  const attempt = () => {
    refresh().catch((error: unknown) => console.error('The store could not be read.', error));
  };
  attempt();
  browser.storage.local.onChanged.addListener(attempt);
  setInterval(attempt, refreshMs);
}
