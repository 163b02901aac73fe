import type { Frame } from '@/routines/player/playback-frame';

/** A soft sound that stands for a change, so that nobody need watch the screen. */
export type Cue = 'tick' | 'beat' | 'work' | 'rest' | 'done';

/** So many last seconds of a hold, a switch or the preparation are counted down. */
const countedDown = 3;

/**
 * The sound for what changed from one frame to the next: the most important one only, and none
 * after a jump back or for the same moment. Skipped seconds make no burst of sounds.
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
