import type { BrowserApi } from '@/platform/environment';
import { rescueMs } from '@/reminders/desired-state';
import { minuteMs } from '@/values/duration';
import type { Moment } from '@/values/moment';

/** An alarm this close to the wanted time stays: creating it at every start would keep it from firing. */
const sameAlarmMs = 1000;

/** The delay before the worker tries again after a failure. */
const retryMs = minuteMs;

/** The next wake-up, the sync of settings, and a second alarm in case the first is lost. */
const alarmNames = ['wake', 'sync', 'rescue'] as const;

/** When each alarm should fire, in epoch ms; null for none. */
type WantedAlarms = Readonly<Record<(typeof alarmNames)[number], number | null>>;

/**
 * Creates, moves or clears alarms so that exactly these fire. `armRescue` set the rescue to fire
 * soon when the event started, and it is moved last: a worker that is stopped half-way still has an
 * alarm that wakes it.
 */
export async function reconcileAlarms(browser: BrowserApi, want: WantedAlarms): Promise<void> {
  const have = new Map((await browser.alarms.getAll()).map((alarm) => [alarm.name, alarm]));
  for (const name of alarmNames) {
    const when = want[name];
    const existing = have.get(name);
    have.delete(name);
    // Chromium accepts 1e300 and never fires.
    if (when === null || !Number.isFinite(when)) {
      if (existing !== undefined) await browser.alarms.clear(name);
    } else if (existing === undefined || Math.abs(existing.scheduledTime - when) > sameAlarmMs) {
      await browser.alarms.create(name, { when });
    }
  }
  for (const name of have.keys()) await browser.alarms.clear(name);
}

/**
 * Sets an alarm that wakes the worker soon in case it is stopped while it handles an event.
 * `reconcileAlarms` moves the alarm to its own time at the end.
 */
export async function armRescue(browser: BrowserApi, moment: Moment): Promise<void> {
  await browser.alarms.create('rescue', { when: moment.at + rescueMs });
}

/** Sets an alarm that wakes the worker in a minute, to try again after a failure. */
export async function armRetry(browser: BrowserApi, moment: Moment): Promise<void> {
  const retryAt = moment.at + retryMs;
  await reconcileAlarms(browser, { wake: retryAt, sync: null, rescue: retryAt + rescueMs });
}
