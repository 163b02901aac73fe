import { dueTimes, fullAt, intervalMs } from '@/reminders/due';
import { type Hold, holdAt } from '@/reminders/holds';
import type { Moment } from '@/reminders/moment';
import { freeAt } from '@/reminders/next-wake';
import { maySnooze } from '@/reminders/offers';
import type { ReminderKind } from '@/reminders/run';
import type { State } from '@/reminders/state';

/** What comes next and why, as the popup and the icon's title say it. Times in epoch ms. */
export type Outlook =
  | {
      readonly kind: 'offer';
      readonly reminder: ReminderKind;
      readonly turn: number;
      /** False after two snoozes in a row: then a 30-second version or Skip is left. */
      readonly maySnooze: boolean;
    }
  | { readonly kind: 'held'; readonly why: Hold['why']; readonly until: number | null }
  | {
      readonly kind: 'next';
      readonly reminder: ReminderKind;
      readonly at: number;
      /** How full the clock is, 0 to 1. */
      readonly full: number;
      readonly sittingMs: number;
      /** The posture check, when it comes before the stretch and is not folded into it. */
      readonly postureAt: number | null;
      readonly snoozed: boolean;
    }
  | { readonly kind: 'off' };

/** Holds that a person wants to read about even when nothing is due yet. */
const worthTelling: readonly Hold['why'][] = ['paused', 'outside-hours', 'stretching'];

/** What comes next at `moment`, and why. */
export function outlookAt(state: State, moment: Moment): Outlook {
  const { offer, clocks, countedTo, presence, guide } = state.run;
  if (offer !== null) {
    const { kind: reminder, turn } = offer;
    return { kind: 'offer', reminder, turn, maySnooze: maySnooze(clocks[reminder]) };
  }
  const hold = holdAt(state, moment);
  if (hold !== null && worthTelling.includes(hold.why)) return { kind: 'held', ...hold };
  const reminder: ReminderKind = state.settings.stretch.on ? 'stretch' : 'posture';
  const interval = intervalMs(state, reminder);
  const at = fullAt(state, reminder);
  if (interval === null || at === null) return { kind: 'off' };
  const clock = clocks[reminder];
  const sitting = presence === 'here' && guide === null;
  const sittingMs = clock.satMs + (sitting ? Math.max(0, moment.at - countedTo) : 0);
  // What holds it then makes it later; an absence, which has no end, does not.
  const shownAt = (due: number) => {
    const soonest = Math.max(due, moment.at);
    return freeAt(state, soonest, moment.zone) ?? soonest;
  };
  const posture = dueTimes(state).find(({ kind }) => kind === 'posture');
  return {
    kind: 'next',
    reminder,
    at: shownAt(at),
    full: Math.min(1, sittingMs / interval),
    sittingMs,
    postureAt: reminder === 'stretch' && posture ? shownAt(posture.at) : null,
    snoozed: clock.snoozedUntil !== null,
  };
}
