import { dueTimes } from '@/reminders/due';
import { guideLapseMs, holdAt } from '@/reminders/holds';
import type { Moment } from '@/reminders/moment';
import { ignoredAfterMs } from '@/reminders/offers';
import type { State } from '@/reminders/state';

/** More holds than this never follow each other. */
const holdsInARow = 8;

/** The first time at or after `at` (epoch ms) that no hold covers; null when nobody can say. */
export function freeAt(state: State, at: number, zone: string): number | null {
  let free = at;
  for (let step = 0; step < holdsInARow; step += 1) {
    const hold = holdAt(state, { at: free, zone });
    if (hold === null) return free;
    if (hold.until === null) return null;
    free = hold.until;
  }
  return free;
}

/**
 * When the worker must be woken although nobody does anything, in epoch ms: the next due time, the
 * end of an unanswered offer or of a pause. Null while the person is away: coming back wakes it.
 */
export function nextWake(state: State, moment: Moment): number | null {
  const { run } = state;
  if (run.presence === 'away') return null;
  const due = dueTimes(state)
    .filter(
      ({ kind }) => run.offer === null || (run.offer.kind === 'posture' && kind === 'stretch'),
    )
    .map(({ at }) => freeAt(state, Math.max(at, moment.at), moment.zone));
  const wakes = [
    ...due,
    run.offer && run.offer.madeAt + ignoredAfterMs,
    run.pause && run.pause.until,
    run.guide && run.guide.since + guideLapseMs,
  ].filter((at) => at !== null);
  return wakes.length === 0 ? null : Math.min(...wakes);
}
