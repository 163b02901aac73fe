import { type Moment, minuteMs } from '@/reminders/moment';
import { type Outlook, outlookAt } from '@/reminders/outlook';
import type { Offer, Run } from '@/reminders/run';
import type { State } from '@/reminders/state';

/** What the browser should show and hold, whatever it shows and holds now. */
export interface Wanted {
  /** When to be woken for what is due, in epoch ms. */
  readonly wakeAt: number | null;
  /** When to be woken if that wake-up was lost; in an ordinary day it never rings. */
  readonly rescueAt: number | null;
  readonly badge: 'none' | 'stretch' | 'posture' | 'paused';
  /** What the icon's title says in words. */
  readonly outlook: Outlook;
  /** The notification that may stand; it is made only when `offer.shown` is still false. */
  readonly notification: { readonly offer: Offer; readonly maySnooze: boolean } | null;
}

/**
 * A browser may stop the worker in the middle of an event, and the alarm that rang is spent. So a
 * second one always stands this far behind the first, too near to be taken for a break.
 */
export const rescueMs = 2 * minuteMs;

/** The event that says "back" can be lost too: an absence is looked into this often. */
const awayRescueMs = 120 * minuteMs;

function rescueAt({ wakeAt, presence, lastSeenAt }: Run): number | null {
  if (wakeAt !== null) return wakeAt + rescueMs;
  return presence === 'away' ? lastSeenAt + awayRescueMs : null;
}

/** What should be shown in `state` at `moment`. Pure, so it can be compared and repeated. */
export function wanted(state: State, moment: Moment): Wanted {
  const outlook = outlookAt(state, moment);
  const { offer, pause, wakeAt } = state.run;
  return {
    wakeAt,
    rescueAt: rescueAt(state.run),
    badge: offer?.kind ?? (pause === null ? 'none' : 'paused'),
    outlook,
    notification:
      offer !== null && outlook.kind === 'offer' ? { offer, maySnooze: outlook.maySnooze } : null,
  };
}
