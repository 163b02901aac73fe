import { isMain } from '@/reminders/due';
import { isObserved } from '@/reminders/holds';
import { type NextUpState, nextUpAt } from '@/reminders/next-up';
import { awayMs } from '@/reminders/presence';
import type { Offer, Run } from '@/reminders/run';
import type { State } from '@/reminders/state';
import { minuteMs } from '@/values/duration';
import type { Moment } from '@/values/moment';

/** The badge of the icon. */
export type Badge = 'none' | 'main' | 'small' | 'soon' | 'paused' | 'call' | 'held';

/** The alarms, the icon and the notification that the browser should have. */
export interface DesiredState {
  /** The time of the wake alarm, for a reminder or to check an absence, in epoch ms. */
  readonly wakeAt: number | null;
  /** The time of the rescue alarm, which fires only if the wake alarm was lost, in epoch ms. */
  readonly rescueAt: number | null;
  /** The time without input after which the browser reports it, in ms. */
  readonly detectionMs: number;
  readonly badge: Badge;
  /** The content of the icon's title. */
  readonly nextUp: NextUpState;
  /** The open offer; it is shown only while `offer.shown` is false. */
  readonly offer: { readonly offer: Offer; readonly maySnooze: boolean } | null;
}

/**
 * A browser may stop the worker in the middle of an event, when its alarm has already fired. So a
 * second alarm is always set this far behind the first, too close to be counted as a break.
 */
export const rescueMs = 2 * minuteMs;

/** The event that reports a return can be lost, so an absence is checked this often. */
const absenceCheckMs = 120 * minuteMs;

/** A pause of this length in input is a good moment for a reminder. */
export const quietMs = 15_000;

/** Returns when to check again, in epoch ms; the end of an absence may have been missed. */
function nextCheckAt({ wakeAt, presence, lastSeenAt }: Run): number | null {
  return presence === 'away' ? lastSeenAt + absenceCheckMs : wakeAt;
}

function badgeOf({ settings }: State, nextUp: NextUpState): Badge {
  switch (nextUp.kind) {
    case 'offer':
      return isMain(nextUp.reminder) ? 'main' : 'small';
    case 'waiting':
      return 'soon';
    case 'next':
      return nextUp.soon && settings.moment.headsUp ? 'soon' : 'none';
    case 'held':
      if (nextUp.why === 'paused') return 'paused';
      if (nextUp.why === 'in-call') return 'call';
      return isObserved(nextUp) ? 'held' : 'none';
    case 'off':
      return 'none';
  }
}

/** Returns the desired state of the browser for `state` at `moment`. */
export function desiredState(state: State, moment: Moment): DesiredState {
  const nextUp = nextUpAt(state, moment);
  const { offer, waiting } = state.run;
  const wakeAt = nextCheckAt(state.run);
  return {
    wakeAt,
    rescueAt: wakeAt === null ? null : wakeAt + rescueMs,
    // Sharpened only while something waits for a pause: each change wakes the worker.
    detectionMs: waiting === null ? awayMs(state.settings) : quietMs,
    badge: badgeOf(state, nextUp),
    nextUp,
    offer:
      offer !== null && nextUp.kind === 'offer' ? { offer, maySnooze: nextUp.maySnooze } : null,
  };
}
