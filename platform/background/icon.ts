import { applyRegion, dayAndTime } from '@/locales/formats';
import type { MessageKey } from '@/locales/message-key';
import { regionFor } from '@/locales/region';
import type { BrowserApi } from '@/platform/environment';
import { popupAddress } from '@/platform/popup-address';
import { type Say, sayIn } from '@/platform/say';
import type { Badge, DesiredState } from '@/reminders/desired-state';
import { ownReminder } from '@/reminders/due';
import type { HoldReason } from '@/reminders/hold-reasons';
import { type BuiltInKind, isOwnReminder, type ReminderId } from '@/reminders/kinds/kinds';
import { earliestOf, type NextUpState } from '@/reminders/next-up';
import type { Settings } from '@/settings/settings';
import type { Moment } from '@/values/moment';

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

/** The holds that the icon never shows; see `nextUpAt`. */
type HiddenHold = 'away' | 'just-back' | 'not-yet' | 'too-soon';

/** The message for each hold that the icon shows. */
const heldTitleKeys: Partial<Record<HoldReason, MessageKey>> = {
  paused: 'titlePaused',
  'outside-hours': 'titleOutsideHours',
  'day-off': 'titleDayOff',
  'in-call': 'titleInCall',
  'call-seen': 'titleCallSeen',
  'full-screen': 'titleFullScreen',
  sound: 'titleSound',
  stretching: 'titleStretching',
} satisfies Record<Exclude<HoldReason, HiddenHold>, MessageKey>;

/** How the keys of titles name the built-in reminders; each has its own sentences. */
const kindKeys = {
  stretch: 'Stretch',
  posture: 'Posture',
  eyes: 'Eyes',
  stand: 'Stand',
} as const satisfies Readonly<Record<BuiltInKind, string>>;

/** Returns the title about a reminder, with its time unless it is due. */
function reminderTitle(
  say: Say,
  settings: Settings,
  about: 'titleDue' | 'titleWaiting' | 'titleNext',
  id: ReminderId,
  ...time: string[]
): string {
  if (!isOwnReminder(id)) return say(`${about}${kindKeys[id]}`, ...time);
  const name = ownReminder(settings, id)?.name ?? say('ownTitle');
  return say(`${about}Own`, name, ...time);
}

/**
 * Returns the icon's title. Shows times of day rather than minutes left, since nothing wakes the
 * worker to count down.
 */
export function iconTitle(
  say: Say,
  settings: Settings,
  nextUp: NextUpState,
  { at: now, zone }: Moment,
): string {
  const time = (at: number) => dayAndTime(at, now, zone);
  const titleOf = (
    about: Parameters<typeof reminderTitle>[2],
    id: ReminderId,
    ...times: string[]
  ) => reminderTitle(say, settings, about, id, ...times);
  switch (nextUp.kind) {
    case 'offer':
      return titleOf('titleDue', nextUp.reminder);
    case 'waiting':
      return titleOf('titleWaiting', nextUp.reminder, time(nextUp.until));
    case 'held': {
      const { why, until } = nextUp;
      const isForEver = (why === 'outside-hours' || why === 'day-off') && until === null;
      const key = isForEver ? 'titleNoHours' : (heldTitleKeys[why] ?? 'titleStretching');
      return say(key, until === null ? '' : time(until));
    }
    case 'next': {
      const first = earliestOf(nextUp);
      return titleOf('titleNext', first.kind, time(first.at));
    }
    case 'off':
      return say('titleOff');
  }
}

/** The text of a badge: `1` for a reminder that waits, else a short word. */
function badgeText(say: Say, badge: Badge): string {
  switch (badge) {
    case 'none':
      return '';
    case 'main':
    case 'small':
      return '1';
    case 'soon':
      return say('badgeSoon');
    case 'call':
      return say('badgeCall');
    case 'held':
      return say('badgeHeld');
    case 'paused':
      return say('badgePaused');
  }
}

/** Sets badge and title if they differ: the browser loses them when it closes. */
async function setIcon(browser: BrowserApi, say: Say, badge: Badge, title: string): Promise<void> {
  const text = badgeText(say, badge);
  if ((await browser.action.getBadgeText({})) !== text) {
    if (text !== '') {
      await browser.action.setBadgeBackgroundColor({ color: badgeColours[badge] });
    }
    await browser.action.setBadgeText({ text });
  }
  if ((await browser.action.getTitle({})) !== title) await browser.action.setTitle({ title });
}

/** Chooses the popup whose HTML has the theme and the direction; browsers forget it at their end. */
async function setPopup(browser: BrowserApi, settings: Settings): Promise<void> {
  const popup = popupAddress(settings, browser.i18n.getUILanguage());
  const chosen = await browser.action.getPopup({});
  if (!chosen.endsWith(`/${popup}`)) await browser.action.setPopup({ popup });
}

/** Updates badge, title and popup of the icon to match the state; changes only differences. */
export async function reconcileIcon(
  browser: BrowserApi,
  say: Say,
  settings: Settings,
  { badge, nextUp }: DesiredState,
  moment: Moment,
): Promise<void> {
  applyRegion(regionFor(settings, browser.i18n.getUILanguage()));
  await setIcon(browser, say, badge, iconTitle(say, settings, nextUp, moment));
  await setPopup(browser, settings);
}

/** Shows on the icon that data cannot be read or saved. */
export function showTrouble(browser: BrowserApi): Promise<void> {
  const say = sayIn(browser, null);
  return setIcon(browser, say, 'paused', say('trouble'));
}
