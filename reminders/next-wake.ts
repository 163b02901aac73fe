import { type Due, dueTimes, isSmall, replaces } from '@/reminders/due';
import { expectedHoldAt, guideTimeoutMs, holdAt, isObserved } from '@/reminders/holds';
import { ignoredAfterMs, waitMs } from '@/reminders/offers';
import { maxSilenceMs } from '@/reminders/presence';
import type { State } from '@/reminders/state';
import { minuteMs } from '@/values/duration';
import type { Moment } from '@/values/moment';

/** More holds than this never follow each other. */
const holdsInARow = 10;

/** Full screen, sound and calls end without a word; while they hold something, look this often. */
const lookAgainMs = 2 * minuteMs;

/** The icon is marked this long before a reminder is due, for those who asked for it. */
export const headsUpMs = minuteMs;

/** The first time at or after `at` (epoch ms) that no hold covers; null when nobody can say. */
export function nextFreeTime(state: State, at: number, zone: string): number | null {
  let free = at;
  for (let step = 0; step < holdsInARow; step += 1) {
    const hold = expectedHoldAt(state, { at: free, zone });
    if (hold === null) return free;
    if (hold.until === null) return null;
    free = hold.until;
  }
  return free;
}

/** When to be woken for one reminder that is due, or will be. */
function wakeFor(state: State, due: Due, moment: Moment): number | null {
  const { waiting } = state.run;
  const now = moment.at;
  const free = nextFreeTime(state, Math.max(due.at, now), moment.zone);
  if (free === null || free > now) {
    const hint = free === null ? null : free - headsUpMs;
    const wanted = state.settings.moment.headsUp && !isSmall(due.kind);
    return wanted && hint !== null && hint > now ? hint : free;
  }
  const hold = holdAt(state, moment);
  if (hold !== null && isObserved(hold)) return now + lookAgainMs;
  return waiting === null ? now : Math.max(now, waiting.since + waitMs(state));
}

/** Someone who sits for hours with nothing due until noon must not be taken for gone. */
function silenceCheckAt({ settings, run }: State): number | null {
  const byTheHour = settings.own.some(({ on, when }) => on && when.by === 'times');
  return byTheHour ? run.lastSeenAt + maxSilenceMs - 30 * minuteMs : null;
}

/**
 * When the worker must be woken although nobody does anything, in epoch ms: the next due time, the
 * end of a wait, of an unanswered offer, of a call or of a pause. Null while the person is away:
 * coming back wakes it.
 */
export function nextWake(state: State, moment: Moment): number | null {
  const { run } = state;
  if (run.presence === 'away') return null;
  const due = dueTimes(state, moment)
    .filter(({ kind }) => run.offer === null || replaces(run.offer.kind, kind))
    .map((one) => wakeFor(state, one, moment));
  const wakes = [
    ...due,
    run.offer && run.offer.madeAt + ignoredAfterMs,
    run.pause && run.pause.until,
    run.call && run.call.until,
    run.guide && run.guide.since + guideTimeoutMs,
    silenceCheckAt(state),
  ].filter((at) => at !== null);
  return wakes.length === 0 ? null : Math.min(...wakes);
}
