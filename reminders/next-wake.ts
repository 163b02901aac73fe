import { type Due, dueTimes, isSmall, replaces } from '@/reminders/due';
import { expectedHoldAt, guideTimeoutMs, holdAt, isObserved } from '@/reminders/holds';
import { ignoredAfterMs, waitMs } from '@/reminders/offers';
import { maxSilenceMs } from '@/reminders/presence';
import type { State } from '@/reminders/state';
import { minuteMs } from '@/values/duration';
import type { Moment } from '@/values/moment';

/** More holds than this never follow each other. */
const holdsInARow = 10;

/** No event reports the end of full screen, sound or a call, so they are checked this often. */
const recheckMs = 2 * minuteMs;

/** The icon is marked this long before a stretch is due, if the setting is on. */
export const headsUpMs = minuteMs;

/** Returns the first time from `at` (epoch ms) without a hold; null when it is unknown. */
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

/** Returns the wake-up time (epoch ms) for a reminder that is or will be due. */
function wakeTimeFor(state: State, due: Due, moment: Moment): number | null {
  const { waiting } = state.run;
  const now = moment.at;
  const free = nextFreeTime(state, Math.max(due.at, now), moment.zone);
  if (free === null || free > now) {
    const hint = free === null ? null : free - headsUpMs;
    const wanted = state.settings.moment.headsUp && !isSmall(due.kind);
    return wanted && hint !== null && hint > now ? hint : free;
  }
  const hold = holdAt(state, moment);
  if (hold !== null && isObserved(hold)) return now + recheckMs;
  return waiting === null ? now : Math.max(now, waiting.since + waitMs(state));
}

/** Returns a wake-up (epoch ms) so that hours with nothing due do not count as an absence. */
function silenceCheckAt({ settings, run }: State): number | null {
  const byTheHour = settings.own.some(({ on, when }) => on && when.by === 'times');
  return byTheHour ? run.lastSeenAt + maxSilenceMs - 30 * minuteMs : null;
}

/**
 * Returns the next wake-up of the worker in epoch ms: the next due time, or the end of a wait, of
 * an unanswered offer, of a call or of a pause. Null during an absence: the return wakes it.
 */
export function nextWake(state: State, moment: Moment): number | null {
  const { run } = state;
  if (run.presence === 'away') return null;
  const due = dueTimes(state, moment)
    .filter(({ kind }) => run.offer === null || replaces(run.offer.kind, kind))
    .map((one) => wakeTimeFor(state, one, moment));
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
