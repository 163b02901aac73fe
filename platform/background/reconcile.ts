import { titleFor } from '@/platform/background/icon-title';
import { notificationId, showOffer, testNotificationId } from '@/platform/background/notifications';
import { type BrowserApi, browserMessage, type Environment } from '@/platform/environment';
import type { Stored } from '@/platform/storage/store';
import { type Badge, type DesiredState, rescueMs } from '@/reminders/desired-state';
import type { ShownAs } from '@/reminders/event';
import { minuteMs } from '@/values/duration';
import type { Moment } from '@/values/moment';

/** An alarm this close to the wanted time stays: creating it at every start would keep it from firing. */
const sameAlarmMs = 1000;

/** The delay before the worker tries again after a failure. */
const retryMs = minuteMs;

/** Badge colours that carry white text at 4.5:1 or better. */
const badgeColours: Readonly<Record<Badge, string>> = {
  main: '#c2451f',
  small: '#2a5a8f',
  soon: '#2a5a8f',
  call: '#5f6470',
  held: '#5f6470',
  paused: '#5f6470',
  none: '#5f6470',
};

/** When each alarm should fire, in epoch ms; null for none. */
type WantedAlarms = Readonly<Record<(typeof alarmNames)[number], number | null>>;

/** The next wake-up, the sync of settings, and a second alarm in case the first is lost. */
const alarmNames = ['wake', 'sync', 'rescue'] as const;

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

/** The text of a badge: `1` for a reminder that waits, else a short word. */
function badgeText(browser: BrowserApi, badge: Badge): string {
  switch (badge) {
    case 'none':
      return '';
    case 'main':
    case 'small':
      return '1';
    case 'soon':
      return browserMessage(browser, 'badgeSoon');
    case 'call':
      return browserMessage(browser, 'badgeCall');
    case 'held':
      return browserMessage(browser, 'badgeHeld');
    case 'paused':
      return browserMessage(browser, 'badgePaused');
  }
}

/** Sets badge and title if they differ: the browser loses them when it closes. */
async function reconcileIcon(browser: BrowserApi, badge: Badge, title: string): Promise<void> {
  const text = badgeText(browser, badge);
  if ((await browser.action.getBadgeText({})) !== text) {
    if (text !== '') {
      await browser.action.setBadgeBackgroundColor({ color: badgeColours[badge] });
    }
    await browser.action.setBadgeText({ text });
  }
  if ((await browser.action.getTitle({})) !== title) await browser.action.setTitle({ title });
}

/**
 * Clears notifications of other offers, and shows a new one. Returns how it was shown, or null when
 * there was nothing to show.
 */
async function reconcileNotification(
  environment: Environment,
  stored: Stored,
  want: DesiredState['offer'],
): Promise<ShownAs | null> {
  const { notifications } = environment.browser;
  const keep = want === null ? null : notificationId(want.offer);
  const stale = Object.keys(await notifications.getAll()).filter(
    (id) => id !== keep && id !== testNotificationId,
  );
  await Promise.all(stale.map((id) => notifications.clear(id)));
  if (want === null || want.offer.shown) return null;
  if (!stored.settings.rungs.notification) return 'badge';
  const taken = await showOffer(environment, stored, want.offer, want.maySnooze);
  return taken ? 'notification' : 'refused';
}

/** The session key of the idle threshold that Firefox was given last, in seconds. */
const detectionKey = 'detectionSeconds';

/**
 * Sets after how many seconds without input the browser reports a person as idle. It cannot be read
 * back. Chromium may forget it with the worker, so it is set each time; Firefox starts over with
 * each call and reports an idle person again, so it is set only when it changes.
 */
async function reconcileDetection(
  { browser, dialect }: Environment,
  seconds: number,
): Promise<void> {
  if (dialect === 'firefox') {
    const { [detectionKey]: asked } = await browser.storage.session.get(detectionKey);
    if (asked === seconds) return;
    // Unknown from here on: a worker that is stopped half-way must ask again.
    await browser.storage.session.set({ [detectionKey]: null });
  }
  browser.idle.setDetectionInterval(seconds);
  if (dialect === 'firefox') await browser.storage.session.set({ [detectionKey]: seconds });
}

/**
 * Updates notification, badge and title to match the state; changes only differences. Returns how a
 * new offer was shown, or null without one.
 */
export async function reconcileFace(
  environment: Environment,
  stored: Stored,
  want: DesiredState,
  moment: Moment,
): Promise<ShownAs | null> {
  const { browser } = environment;
  await reconcileDetection(environment, want.detectionMs / 1000);
  const shown = await reconcileNotification(environment, stored, want.offer);
  const title = titleFor(browser, stored.settings, want.nextUp, moment);
  await reconcileIcon(browser, want.badge, title);
  return shown;
}

/**
 * Sets an alarm that wakes the worker soon in case it is stopped while it handles an event.
 * `reconcileAlarms` moves the alarm to its own time at the end.
 */
export async function armRescue(browser: BrowserApi, moment: Moment): Promise<void> {
  await browser.alarms.create('rescue', { when: moment.at + rescueMs });
}

/** Shows on the icon that data cannot be read or saved, and sets an alarm to try again in a minute. */
export async function reconcileTrouble(browser: BrowserApi, moment: Moment): Promise<void> {
  const retryAt = moment.at + retryMs;
  await reconcileAlarms(browser, { wake: retryAt, sync: null, rescue: retryAt + rescueMs });
  await reconcileIcon(browser, 'paused', browserMessage(browser, 'trouble'));
}
