import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlanStep } from '@/routines/plan/plan';
import { timelineOf } from '@/routines/player/timeline';
import { addWork, type Work } from '@/routines/player/work-done';

const hold: PlanStep = {
  exercise: 'hip-hinge',
  sides: 'left-right',
  prepareSeconds: 5,
  dose: { kind: 'hold', holdSeconds: 20, repetitions: 2, resetSeconds: 5 },
};
const marching: PlanStep = {
  exercise: 'seated-march',
  sides: 'alternating',
  prepareSeconds: 5,
  dose: { kind: 'repetitions', repetitions: 10, secondsEach: 2 },
};
const steps = [hold, marching, hold];
const timeline = timelineOf(steps);
const sumOf = (work: readonly Work[]) =>
  work.reduce((sum, { left, right, both }) => sum + left + right + both, 0);

describe('the work done', () => {
  it('counts only holds and repetitions, for each side', () => {
    expect(addWork([], timeline, steps, 0, timeline.totalMs)).toEqual([
      { exercise: 'hip-hinge', left: 80_000, right: 80_000, both: 0 },
      { exercise: 'seated-march', left: 10_000, right: 10_000, both: 0 },
    ]);
  });

  it('is the same however the playing was interrupted', () => {
    const cuts = fc.array(fc.nat(timeline.totalMs), { maxLength: 12 });
    fc.assert(
      fc.property(cuts, (positions) => {
        const inOrder = [0, ...positions.toSorted((one, other) => one - other), timeline.totalMs];
        let work: readonly Work[] = [];
        for (const [index, to] of inOrder.entries()) {
          work = addWork(work, timeline, steps, inOrder[index - 1] ?? 0, to);
        }
        expect(sumOf(work)).toBe(sumOf(addWork([], timeline, steps, 0, timeline.totalMs)));
      }),
    );
  });

  it('is empty before the first hold', () => {
    expect(addWork([], timeline, steps, 0, 5000)).toEqual([]);
  });
});
