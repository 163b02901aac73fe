import { type Due, dueAt, dueTimes, firstDue, intervalMs, isMain } from '@/reminders/due';
import { clockOf } from '@/reminders/fresh-run';
import { type Hold, holdAt, isObserved, isQuietTime } from '@/reminders/holds';
import type { ReminderId } from '@/reminders/kinds/kinds';
import { headsUpMs, nextFreeTime } from '@/reminders/next-wake';
import { waitMs } from '@/reminders/offers';
import { maySnooze } from '@/reminders/snooze';
import type { State } from '@/reminders/state';
import type { Moment } from '@/values/moment';

/** The next reminder or hold, for the popup and the icon's title. Times in epoch ms. */
export type NextUpState =
  | {
      readonly kind: 'offer';
      readonly reminder: ReminderId;
      readonly turn: number;
      /** False after two snoozes in a row: then only a 30-second version and Skip remain. */
      readonly maySnooze: boolean;
    }
  /** `reminder` is the due one that is held; null when none is due yet. */
  | ({ readonly kind: 'held'; readonly reminder: ReminderId | null } & Hold)
  /** Due, and waits for a pause in typing, at most until then. */
  | { readonly kind: 'waiting'; readonly reminder: ReminderId; readonly until: number }
  | {
      readonly kind: 'next';
      readonly reminder: ReminderId;
      readonly at: number;
      /** How full the clock is, 0 to 1; null for a fixed time of day. */
      readonly full: number | null;
      readonly sittingMs: number;
      /** Another reminder that is due before this one. */
      readonly before: Due | null;
      readonly snoozed: boolean;
      /** It is due within a minute. */
      readonly soon: boolean;
    }
  | { readonly kind: 'off' };

/** Returns the earliest reminder, which may be another than the one that is shown as next. */
export function earliestOf({ before, reminder, at }: Extract<NextUpState, { kind: 'next' }>): Due {
  return before ?? { kind: reminder, at };
}

/** Whether a person wants to read about a hold even when nothing is due yet. */
function isAlwaysShown(hold: Hold): boolean {
  return isQuietTime(hold) || hold.why === 'stretching';
}

/** Returns the next reminder or hold at `moment`. */
export function nextUpAt(state: State, moment: Moment): NextUpState {
  const { offer, waiting } = state.run;
  if (offer !== null) {
    const { kind: reminder, turn } = offer;
    const clock = clockOf(state.run, reminder);
    return { kind: 'offer', reminder, turn, maySnooze: maySnooze(clock) };
  }
  const due = dueTimes(state, moment);
  const dueNow = firstDue(due, moment.at)?.kind ?? null;
  const hold = holdAt(state, moment);
  if (hold !== null && (isAlwaysShown(hold) || (isObserved(hold) && dueNow !== null))) {
    return { kind: 'held', reminder: dueNow, ...hold };
  }
  if (waiting !== null && hold === null) {
    return { kind: 'waiting', reminder: waiting.kind, until: waiting.since + waitMs(state) };
  }
  return nextReminder(state, due, moment);
}

/** Returns the reminder to show as next: the stretch if it is on, else the earliest. */
function nextReminder(state: State, due: readonly Due[], moment: Moment): NextUpState {
  const main = due.find(({ kind }) => isMain(kind)) ?? due[0];
  if (main === undefined) return { kind: 'off' };
  const { countedTo, presence, guide } = state.run;
  const reminder = main.kind;
  const interval = intervalMs(state, reminder);
  const clock = clockOf(state.run, reminder);
  const sitting = presence === 'here' && guide === null;
  const sittingMs = clock.sittingMs + (sitting ? Math.max(0, moment.at - countedTo) : 0);
  // A hold delays it; an absence, whose end is unknown, does not.
  const shownAt = (time: number) => {
    const soonest = Math.max(time, moment.at);
    return nextFreeTime(state, soonest, moment.zone) ?? soonest;
  };
  const at = shownAt(dueAt(state, reminder, moment) ?? main.at);
  const [earliest] = due;
  const before =
    earliest === undefined || earliest.kind === reminder
      ? null
      : { kind: earliest.kind, at: shownAt(earliest.at) };
  return {
    kind: 'next',
    reminder,
    at,
    full: interval === null ? null : Math.min(1, sittingMs / interval),
    sittingMs,
    before: before !== null && before.at < at ? before : null,
    snoozed: clock.snoozedUntil !== null,
    soon: presence === 'here' && at - moment.at <= headsUpMs,
  };
}
