import { type BrowserApi, type Environment, say } from '@/platform/environment';
import { notificationId, showOffer, testNotificationId } from '@/platform/notifications';
import type { Stored } from '@/platform/store';
import { titleFor } from '@/platform/title';
import type { Moment } from '@/reminders/moment';
import { rescueMs, type Wanted, wanted } from '@/reminders/wanted';

/** An alarm this near to the wanted time is left alone: re-making it at every start starves it. */
const sameAlarmMs = 1000;

/** What failed is tried again this soon. */
const retryMs = 60_000;

/** Badge colours that carry white text at 4.5:1 or better. */
const badgeColours = { stretch: '#c2451f', posture: '#2a5a8f', paused: '#5f6470', none: '#5f6470' };

/** The alarms that should stand, by name, in epoch ms; null for one that should not. */
type WantedAlarms = Readonly<Record<'wake' | 'rescue', number | null>>;

/**
 * Makes, moves or clears alarms so that these ring and no others. The rescue stands close by since
 * the event began (`armRescue`) and is moved away last: a worker that is stopped half-way must have
 * left something that wakes it.
 */
export async function reconcileAlarms(browser: BrowserApi, want: WantedAlarms): Promise<void> {
  const have = new Map((await browser.alarms.getAll()).map((alarm) => [alarm.name, alarm]));
  for (const name of ['wake', 'rescue'] as const) {
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

/** One thing waits; while paused, words say so. */
const badgeTexts = { stretch: '1', posture: '1', none: '' };

/** Badge and title are lost when the browser closes; they are painted only when they differ. */
async function reconcileIcon(
  browser: BrowserApi,
  badge: Wanted['badge'],
  title: string,
): Promise<void> {
  const text = badge === 'paused' ? say(browser, 'badgePaused') : badgeTexts[badge];
  if ((await browser.action.getBadgeText({})) !== text) {
    if (text !== '') {
      await browser.action.setBadgeBackgroundColor({ color: badgeColours[badge] });
    }
    await browser.action.setBadgeText({ text });
  }
  if ((await browser.action.getTitle({})) !== title) await browser.action.setTitle({ title });
}

/**
 * Clears notifications that no longer stand and shows the one that was not shown yet. Returns
 * whether the browser took it, or null when there was nothing to show.
 */
async function reconcileNotification(
  environment: Environment,
  stored: Stored,
  want: Wanted['notification'],
): Promise<boolean | null> {
  const { notifications } = environment.browser;
  const keep = want === null ? null : notificationId(want.offer);
  const stale = Object.keys(await notifications.getAll()).filter(
    (id) => id !== keep && id !== testNotificationId,
  );
  await Promise.all(stale.map((id) => notifications.clear(id)));
  if (want === null || want.offer.shown) return null;
  return showOffer(environment, stored, want.offer, want.maySnooze);
}

/**
 * Compares notification, badge and title with what they should be, and touches only what
 * differs. Returns whether a new notification was taken, or null when none was due.
 */
export async function reconcileFace(
  environment: Environment,
  stored: Stored,
  moment: Moment,
): Promise<boolean | null> {
  const { browser } = environment;
  const want = wanted(stored, moment);
  const taken = await reconcileNotification(environment, stored, want.notification);
  await reconcileIcon(browser, want.badge, titleFor(browser, want.outlook, moment));
  return taken;
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
  await reconcileAlarms(browser, { wake: retryAt, rescue: retryAt + rescueMs });
  await reconcileIcon(browser, 'paused', say(browser, 'trouble'));
}
