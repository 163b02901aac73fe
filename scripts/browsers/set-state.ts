import type { Journal } from '@/history/journal';
import type { Request } from '@/platform/messaging/parse-message';
import type { Reply } from '@/platform/messaging/send-request';
import type { ReminderId } from '@/reminders/kinds/kinds';
import type { Run } from '@/reminders/run';
import type { PracticeState } from '@/routines/plan/practice';
import { defaultSettings } from '@/settings/default-settings';
import type { Settings } from '@/settings/settings';

/** A page of Loosen, in Playwright or in the Firefox driver. */
interface Page {
  evaluate<Result, Given>(
    run: (given: Given) => Result | Promise<Result>,
    given: Given,
  ): Promise<Result>;
  evaluate<Result>(run: () => Result | Promise<Result>): Promise<Result>;
}

/** The stored documents that tests read. */
export interface StoredState {
  readonly run: Run;
  readonly settings?: Settings;
  readonly practice?: PracticeState;
  readonly journal?: Journal;
}

/** The browser API that these functions call inside a page of Loosen. */
declare const chrome: {
  readonly runtime: { sendMessage(message: unknown): Promise<Reply> };
  readonly storage: {
    readonly local: {
      get(keys: null): Promise<StoredState>;
      set(items: Readonly<Record<string, unknown>>): Promise<void>;
      remove(keys: readonly string[]): Promise<void>;
    };
  };
};

/** Sends any message as a page of Loosen does, and returns the worker's reply. */
function sendMessage(page: Page, message: unknown): Promise<Reply> {
  return page.evaluate((sent) => chrome.runtime.sendMessage(sent), message);
}

/** Sends a request as a page does. Throws if the worker refuses it. */
export async function sendRequest(page: Page, request: Request): Promise<void> {
  const reply = await sendMessage(page, { intent: request });
  if (!reply.ok) {
    throw new Error(`The worker refused ${request.kind}: ${JSON.stringify(reply.refusal)}`);
  }
}

/** Reads the whole of `storage.local`. */
export function readStorage(page: Page): Promise<StoredState> {
  return page.evaluate(() => chrome.storage.local.get(null));
}

/** Writes to `storage.local` behind the worker's back, as damage or another version would. */
export function overwriteStorage(
  page: Page,
  items: Readonly<Record<string, unknown>>,
): Promise<void> {
  return page.evaluate((written) => chrome.storage.local.set(written), items);
}

/** Deletes the whole history. */
export function deleteHistory(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const ofHistory = /^(?:history\.|events\.|months$|journal|copies$)/;
    const keys = Object.keys(await chrome.storage.local.get(null));
    await chrome.storage.local.remove(keys.filter((key) => ofHistory.test(key)));
  });
}

/**
 * Sets how many minutes the reminders have counted. Writes the store, because no request does that.
 */
export async function setSitting(
  page: Page,
  minutes: Partial<Record<ReminderId, number>>,
): Promise<void> {
  await page.evaluate(
    (counted) =>
      navigator.locks.request('state', async () => {
        const { run } = await chrome.storage.local.get(null);
        const clocks = Object.entries(run.clocks).map(([kind, clock]) => {
          const minute = Reflect.get(counted, kind) as number | undefined;
          return [kind, minute === undefined ? clock : { ...clock, sittingMs: minute * 60_000 }];
        });
        const idle = { returnedAt: null, lastOfferAt: null, wakeAt: null, countedTo: Date.now() };
        await chrome.storage.local.set({
          run: { ...run, ...idle, clocks: Object.fromEntries(clocks) },
        });
      }),
    minutes,
  );
  await sendRequest(page, { kind: 'look' });
}

/** Changes parts of `run` that no request changes, such as the number of ignored reminders. */
export async function setRun(page: Page, part: Partial<Run>): Promise<void> {
  await page.evaluate(
    (changed) =>
      navigator.locks.request('state', async () => {
        const { run } = await chrome.storage.local.get(null);
        await chrome.storage.local.set({ run: { ...run, ...changed } });
      }),
    part,
  );
}

/** Turns working hours off, so that a test does the same on a Sunday night. */
export function remindAtAnyHour(page: Page): Promise<void> {
  const hours = { ...defaultSettings.hours, on: false };
  return sendRequest(page, { kind: 'change-settings', parts: { hours } });
}

/** Shows reminders as soon as they are due, without waiting for a pause in typing. */
export function remindWithoutWaiting(page: Page): Promise<void> {
  const moment = { ...defaultSettings.moment, waitMinutes: 0 };
  return sendRequest(page, { kind: 'change-settings', parts: { moment } });
}

/** Restores the default wait for a pause in typing. */
export function restoreTypingWait(page: Page): Promise<void> {
  return sendRequest(page, { kind: 'change-settings', parts: { moment: defaultSettings.moment } });
}

/** Makes today the first working day of its week. */
export function startWeekToday(page: Page): Promise<void> {
  const today = Temporal.Now.plainDateISO().dayOfWeek;
  const allDay = [{ from: '00:00', to: '00:00' }];
  const week = Array.from({ length: 7 }, (_, index) => (index + 1 === today ? allDay : []));
  const hours = { ...defaultSettings.hours, on: true, week };
  return sendRequest(page, { kind: 'change-settings', parts: { hours } });
}
