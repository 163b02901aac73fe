import { applyRegion, dayAndTime } from '@/locales/formats';
import { regionFor } from '@/locales/region';
import type { BrowserApi } from '@/platform/environment';
import { popupAddress } from '@/platform/popup-address';
import { type Say, sayIn } from '@/platform/say';
import type { Badge, DesiredState } from '@/reminders/desired-state';
import { ownReminder } from '@/reminders/due';
import type { HoldReason } from '@/reminders/hold-reasons';
import { isOwnReminder, type ReminderId } from '@/reminders/kinds/kinds';
import { earliestOf, type NextUpState } from '@/reminders/next-up';
import type { Settings } from '@/settings/settings';
import type { Moment } from '@/values/moment';

/** Badge colours that carry white text at 4.5:1 or better. */
const badgeColours: Partial<Record<Badge, string>> = {
  main: '#c2451f',
  small: '#2a5a8f',
  soon: '#2a5a8f',
};
const otherBadgeColour = '#5f6470';

/** The holds that the icon never shows; see `nextUpAt`. */
type HiddenHold = 'away' | 'just-back' | 'not-yet' | 'too-soon';

/** A name as a part of a message's key: `FullScreen` of `full-screen`. */
type Pascal<Name extends string> = Name extends `${infer Head}-${infer Rest}`
  ? `${Capitalize<Head>}${Pascal<Rest>}`
  : Capitalize<Name>;

function pascal<Name extends string>(name: Name): Pascal<Name> {
  const written = name.replaceAll(/(?:^|-)(.)/g, (_all, first: string) => first.toUpperCase());
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the type says the same
  return written as Pascal<Name>;
}

/** Returns the title about a reminder, with its time unless it is due. */
function reminderTitle(
  say: Say,
  settings: Settings,
  about: 'titleDue' | 'titleWaiting' | 'titleNext',
  id: ReminderId,
  ...time: string[]
): string {
  if (!isOwnReminder(id)) return say(`${about}${pascal(id)}`, ...time);
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
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- see `nextUpAt`
      const shown = why as Exclude<HoldReason, HiddenHold>;
      const key = isForEver ? 'titleNoHours' : (`title${pascal(shown)}` as const);
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
  if (badge === 'none') return '';
  return badge === 'main' || badge === 'small' ? '1' : say(`badge${pascal(badge)}`);
}

/** Sets badge and title if they differ: the browser loses them when it closes. */
async function setIcon(browser: BrowserApi, say: Say, badge: Badge, title: string): Promise<void> {
  const text = badgeText(say, badge);
  if ((await browser.action.getBadgeText({})) !== text) {
    if (text !== '') {
      await browser.action.setBadgeBackgroundColor({
        color: badgeColours[badge] ?? otherBadgeColour,
      });
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
