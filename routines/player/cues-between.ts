import type { Frame } from '@/routines/player/playback-frame';

/** A soft sound that marks a change, so that people need not watch the screen. */
export type Cue = 'tick' | 'beat' | 'work' | 'rest' | 'done';

/** The number of seconds counted down at the end of a hold, a switch or the preparation. */
const countedDown = 3;

/**
 * Returns the most important sound for the change between two frames, or null after a jump back or
 * without a change. Skipped seconds make no burst of sounds.
 */
export function cueBetween(before: Frame, after: Frame): Cue | null {
  if (after.phase === 'done') return before.phase === 'done' ? null : 'done';
  if (after.segment !== before.segment) {
    return after.phase === 'work' ? 'work' : before.phase === 'work' ? 'rest' : null;
  }
  if (after.repetition !== null && after.repetition.number > (before.repetition?.number ?? 0)) {
    return 'beat';
  }
  const counts = after.repetition === null || after.repetition.lengthMs === after.lengthMs;
  const isTick = after.secondsLeft < before.secondsLeft && after.secondsLeft <= countedDown;
  return counts && isTick && after.secondsLeft > 0 ? 'tick' : null;
}
