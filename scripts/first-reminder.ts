import type { Page } from 'playwright-core';
import { fullAt, intervalMs } from '@/reminders/due';
import type { Intent } from '@/reminders/event';
import { freshRun, type Run } from '@/reminders/run';
import { defaultSettings } from '@/reminders/settings';
import type { State } from '@/reminders/state';

/** The little of the browser that is called here, inside a page of Loosen. */
declare const chrome: {
  readonly runtime: { sendMessage(message: { readonly intent: Intent }): Promise<unknown> };
  readonly storage: {
    readonly local: {
      get(keys: 'run' | readonly ['run', 'settings']): Promise<State>;
      set(items: { readonly run: Run }): Promise<void>;
    };
  };
};

/**
 * Leaves only a few seconds of sitting until the first stretch, at whatever hour of the week, and
 * tells when it is due (epoch ms). The clock is set by hand, since no verb of Loosen does that.
 */
export async function bringFirstReminder(page: Page, seconds: number): Promise<number | null> {
  await intend(page, {
    kind: 'change-settings',
    parts: { hours: { ...defaultSettings.hours, on: false } },
  });
  const fresh = { settings: defaultSettings, run: freshRun(Date.now()) };
  const satMs = (intervalMs(fresh, 'stretch') ?? 0) - seconds * 1000;
  await page.evaluate(
    (sat) =>
      navigator.locks.request('state', async () => {
        const { run } = await chrome.storage.local.get('run');
        const stretch = { ...run.clocks.stretch, satMs: sat };
        await chrome.storage.local.set({
          run: { ...run, countedTo: Date.now(), backAt: null, clocks: { ...run.clocks, stretch } },
        });
      }),
    satMs,
  );
  await intend(page, { kind: 'look' });
  return fullAt(
    await page.evaluate(() => chrome.storage.local.get(['run', 'settings'])),
    'stretch',
  );
}

/** Sends an intent as a page does. */
async function intend(page: Page, intent: Intent): Promise<void> {
  await page.evaluate((wish) => chrome.runtime.sendMessage({ intent: wish }), intent);
}
