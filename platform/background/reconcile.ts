import { titleFor } from '@/platform/background/icon-title';
import { notificationId, showOffer, testNotificationId } from '@/platform/background/notifications';
import { type BrowserApi, browserMessage, type Environment } from '@/platform/environment';
import type { Stored } from '@/platform/storage/store';
import { type Badge, type DesiredState, rescueMs } from '@/reminders/desired-state';
import type { ShownAs } from '@/reminders/event';
import { minuteMs } from '@/values/duration';
import type { Moment } from '@/values/moment';

/** An alarm this near to the wanted time is left alone: re-making it at every start starves it. */
const sameAlarmMs = 1000;

/** What failed is tried again this soon. */
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

/** The alarms that should stand, by name, in epoch ms; null for one that should not. */
type WantedAlarms = Readonly<Record<(typeof alarmNames)[number], number | null>>;

/** The alarm that should ring, the one behind it, and the one that sends settings elsewhere. */
const alarmNames = ['wake', 'sync', 'rescue'] as const;

/**
 * Makes, moves or clears alarms so that these ring and no others. The rescue stands close by since
 * the event began (`armRescue`) and is moved away last: a worker that is stopped half-way must have
 * left something that wakes it.
 */
export async function reconcileAlarms(browser: BrowserApi, want: WantedAlarms): Promise<void> {
  const have = new Map((await browser.alarms.getAll()).map((alarm) => [alarm.name, alarm]));
  for (const name of alarmNames) {
    const when = want[name];
    const standing = have.get(name);
    have.delete(name);
    // Chromium takes 1e300 without a word and never rings.
    if (when === null || !Number.isFinite(when)) {
      if (standing !== undefined) await browser.alarms.clear(name);
    } else if (standing === undefined || Math.abs(standing.scheduledTime - when) > sameAlarmMs) {
      await browser.alarms.create(name, { when });
    }
  }
  for (const name of have.keys()) await browser.alarms.clear(name);
}

/** One thing waits for the person; anything else is said in a short word. */
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

/** Badge and title are lost when the browser closes; they are painted only when they differ. */
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
 * Clears notifications that no longer stand and shows the one that was not shown yet. Returns how
 * it was shown, or null when there was nothing to show.
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

/** Where the session remembers how soon Firefox was asked to call a person idle. */
const detectionKey = 'detectionSeconds';

/**
 * Asks to be told of idleness after so many seconds. It cannot be read back. Chromium may forget it
 * with the worker and takes the same one without a sign, so it hears it each time; Firefox watches
 * anew with each asking, and would tell an idle person's state again and again.
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
 * Compares notification, badge and title with what they should be, and touches only what
 * differs. Returns how a new offer was shown, or null when there was none.
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
  const title = titleFor(browser, stored.settings, want.outlook, moment);
  await reconcileIcon(browser, want.badge, title);
  return shown;
}

/**
 * Makes sure that the worker is woken soon if it is stopped from here on: called before an event is
 * looked at. `reconcileAlarms` moves the alarm to where it belongs.
 */
export async function armRescue(browser: BrowserApi, moment: Moment): Promise<void> {
  await browser.alarms.create('rescue', { when: moment.at + rescueMs });
}

/** Shows that data cannot be read or saved, and asks to be woken in a minute to try again. */
export async function reconcileTrouble(browser: BrowserApi, moment: Moment): Promise<void> {
  const retryAt = moment.at + retryMs;
  await reconcileAlarms(browser, { wake: retryAt, sync: null, rescue: retryAt + rescueMs });
  await reconcileIcon(browser, 'paused', browserMessage(browser, 'trouble'));
}
