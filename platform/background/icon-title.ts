import { dayAndTime } from '@/locales/en/time';
import type { MessageKey } from '@/locales/message-key';
import { type BrowserApi, browserMessage } from '@/platform/environment';
import { ownReminder } from '@/reminders/due';
import type { HoldReason } from '@/reminders/hold-reasons';
import { type BuiltInKind, isOwnReminder, type ReminderId } from '@/reminders/kinds/kinds';
import { earliestOf, type NextUpState } from '@/reminders/next-up';
import type { Settings } from '@/settings/settings';
import type { Moment } from '@/values/moment';

/** The message for each hold. Holds that end within a minute have none. */
const heldTitles: Partial<Record<HoldReason, MessageKey>> = {
  paused: 'titlePaused',
  'outside-hours': 'titleOutsideHours',
  'day-off': 'titleDayOff',
  'in-call': 'titleInCall',
  'call-seen': 'titleCallSeen',
  'full-screen': 'titleFullScreen',
  sound: 'titleSound',
  stretching: 'titleStretching',
};

/** The messages that name the built-in reminders. */
const names: Readonly<Record<BuiltInKind, MessageKey>> = {
  stretch: 'nameStretch',
  posture: 'namePosture',
  eyes: 'nameEyes',
  stand: 'nameStand',
};

/** Returns the name of a reminder in a title. */
function nameOf(browser: BrowserApi, settings: Settings, id: ReminderId): string {
  if (!isOwnReminder(id)) return browserMessage(browser, names[id]);
  return ownReminder(settings, id)?.name ?? browserMessage(browser, 'ownTitle');
}

/**
 * Returns the icon's title. Shows times of day rather than minutes left, since nothing wakes the
 * worker to count down.
 */
export function titleFor(
  browser: BrowserApi,
  settings: Settings,
  nextUp: NextUpState,
  { at: now, zone }: Moment,
): string {
  const time = (at: number) => dayAndTime(at, now, zone);
  const name = (kind: ReminderId) => nameOf(browser, settings, kind);
  switch (nextUp.kind) {
    case 'offer':
      return browserMessage(browser, 'titleDue', name(nextUp.reminder));
    case 'waiting':
      return browserMessage(browser, 'titleWaiting', name(nextUp.reminder), time(nextUp.until));
    case 'held': {
      const { why, until } = nextUp;
      const isForEver = (why === 'outside-hours' || why === 'day-off') && until === null;
      const key = isForEver ? 'titleNoHours' : (heldTitles[why] ?? 'titleStretching');
      return browserMessage(browser, key, until === null ? '' : time(until));
    }
    case 'next': {
      const first = earliestOf(nextUp);
      return browserMessage(browser, 'titleNext', time(first.at), name(first.kind));
    }
    case 'off':
      return browserMessage(browser, 'titleOff');
  }
}
