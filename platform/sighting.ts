import type { BrowserApi } from '@/platform/environment';
import type { IdleState, Sighting } from '@/reminders/event';
import { awayMs } from '@/reminders/sitting';

/** What the browser can see of the person once the idle state is known: needs no permission. */
export async function sightingFor(browser: BrowserApi, idle: IdleState): Promise<Sighting> {
  if (idle !== 'idle') return { idle, audible: false };
  const tabs = await browser.tabs.query({ audible: true });
  return { idle, audible: tabs.length > 0 };
}

/** Asks the browser whether the person is there now. */
export async function sight(browser: BrowserApi): Promise<Sighting> {
  return sightingFor(browser, await browser.idle.queryState(awayMs / 1000));
}
