import type { PlanStep } from '@/routines/plan/plan';
import type { Segment, Timeline } from '@/routines/player/timeline';

/** Work on one exercise, in ms. `both` counts work of both sides at once. */
export interface Work {
  readonly exercise: string;
  readonly left: number;
  readonly right: number;
  readonly both: number;
}

/** Splits a part of a segment between the sides. */
function sidesOf({ side, repetitions }: Segment, ms: number): Omit<Work, 'exercise'> {
  if (side === 'left') return { left: ms, right: 0, both: 0 };
  if (side === 'right') return { left: 0, right: ms, both: 0 };
  return repetitions?.alternating === true
    ? { left: ms / 2, right: ms / 2, both: 0 }
    : { left: 0, right: 0, both: ms };
}

/**
 * Adds the work between two positions of the routine (ms). Only holds and repetitions count as work;
 * preparation, switching sides and rest do not.
 */
export function addWork(
  work: readonly Work[],
  { segments }: Timeline,
  steps: readonly PlanStep[],
  fromMs: number,
  toMs: number,
): readonly Work[] {
  const sums = new Map(work.map((one) => [one.exercise, one]));
  for (const segment of segments) {
    if (segment.kind !== 'work') continue;
    const endMs = segment.startMs + segment.lengthMs;
    const ms = Math.min(toMs, endMs) - Math.max(fromMs, segment.startMs);
    const exercise = steps[segment.stepIndex]?.exercise;
    if (ms <= 0 || exercise === undefined) continue;
    const { left, right, both } = sums.get(exercise) ?? { left: 0, right: 0, both: 0 };
    const more = sidesOf(segment, ms);
    sums.set(exercise, {
      exercise,
      left: left + more.left,
      right: right + more.right,
      both: both + more.both,
    });
  }
  return [...sums.values()];
}
