import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Dose } from '@/routines/library/dose';
import type { Sides } from '@/routines/library/exercise';
import type { ExerciseId } from '@/routines/library/exercise-lists';
import { exercises } from '@/routines/library/exercises';
import type { Routine, RoutineStep } from '@/routines/library/routine';
import { routines } from '@/routines/library/routines';
import { timelineOf } from '@/routines/player/timeline';
import { timedSteps } from './timed-steps';

const count = (min: number, max: number) => fc.integer({ min, max });
const anyDose: fc.Arbitrary<Dose> = fc.oneof(
  fc.record({
    kind: fc.constant('hold' as const),
    holdSeconds: count(1, 60),
    repetitions: count(1, 4),
    resetSeconds: count(0, 20),
  }),
  fc.record(
    {
      kind: fc.constant('repetitions' as const),
      repetitions: count(1, 20),
      secondsEach: fc.constantFrom(1, 2, 2.5, 4, 6),
      sets: count(1, 3),
      restSeconds: count(0, 30),
    },
    { requiredKeys: ['kind', 'repetitions', 'secondsEach'] },
  ),
  fc.record({ kind: fc.constant('time' as const), seconds: count(1, 120) }),
);
const anyStep: fc.Arbitrary<RoutineStep> = fc.record({
  exercise: fc.constantFrom(...(Object.keys(exercises) as ExerciseId[])),
  prepareSeconds: count(0, 15),
  dose: anyDose,
});
const anyRoutine: fc.Arbitrary<Routine> = fc
  .array(anyStep, { minLength: 1, maxLength: 8 })
  .map((steps) => ({ ...routines['hips-and-hamstrings-3min'], steps }));

/** The length of a step, in seconds, computed without segments. */
function secondsOf(step: RoutineStep, sides: Sides): number {
  const times = sides === 'left-right' ? 2 : 1;
  return step.prepareSeconds + times * workSeconds(step.dose) + (times - 1) * 5;
}

function workSeconds(dose: Dose): number {
  if (dose.kind === 'time') return dose.seconds;
  if (dose.kind === 'hold') {
    return dose.holdSeconds * dose.repetitions + dose.resetSeconds * (dose.repetitions - 1);
  }
  const sets = dose.sets ?? 1;
  return dose.repetitions * dose.secondsEach * sets + (dose.restSeconds ?? 0) * (sets - 1);
}

describe('a timeline', () => {
  test('contains the preparation, each side with its rests, and switching sides', () => {
    const { segments } = timelineOf(timedSteps(routines['hip-flexors-floor-5min']).slice(0, 2));
    expect(segments.map(({ kind, side, startMs }) => [kind, side, startMs / 1000])).toEqual([
      ['ready', 'left', 0],
      ['work', 'left', 12],
      ['reset', 'left', 42],
      ['work', 'left', 47],
      ['switch', 'right', 77],
      ['work', 'right', 82],
      ['reset', 'right', 112],
      ['work', 'right', 117],
      ['ready', null, 147],
      ['work', null, 157],
    ]);
  });

  test('has no gaps, no overlaps and no empty segments', () => {
    fc.assert(
      fc.property(anyRoutine, (routine) => {
        const { segments, totalMs } = timelineOf(timedSteps(routine));
        let endMs = 0;
        for (const segment of segments) {
          expect(segment.startMs).toBe(endMs);
          expect(segment.lengthMs).toBeGreaterThan(0);
          endMs += segment.lengthMs;
        }
        expect(totalMs).toBe(endMs);
      }),
    );
  });

  test('is as long as its preparations, work, rests and switches together', () => {
    fc.assert(
      fc.property(anyRoutine, (routine) => {
        const seconds = routine.steps.reduce(
          (sum, step) => sum + secondsOf(step, exercises[step.exercise].sides),
          0,
        );
        expect(timelineOf(timedSteps(routine)).totalMs).toBe(seconds * 1000);
      }),
    );
  });

  test('gives both sides the same work and separates them only in one-sided exercises', () => {
    fc.assert(
      fc.property(anyRoutine, (routine) => {
        const { segments } = timelineOf(timedSteps(routine));
        for (const [index, { exercise }] of routine.steps.entries()) {
          const here = segments.filter(({ stepIndex }) => stepIndex === index);
          const work = (side: 'left' | 'right' | null) =>
            here.flatMap((segment) =>
              segment.kind === 'work' && segment.side === side
                ? [[segment.lengthMs, segment.repetitions]]
                : [],
            );
          const oneSided = exercises[exercise].sides === 'left-right';
          expect(work('right')).toEqual(work('left'));
          expect(work('left').length > 0).toBe(oneSided);
          expect(here.filter(({ kind }) => kind === 'switch')).toHaveLength(oneSided ? 1 : 0);
        }
      }),
    );
  });

  test('counts every repetition of a side once, in order', () => {
    fc.assert(
      fc.property(anyRoutine, (routine) => {
        const { segments } = timelineOf(timedSteps(routine));
        const bySide = Map.groupBy(
          segments.filter(({ repetitions }) => repetitions !== null),
          ({ stepIndex, side }) => `${stepIndex} ${side}`,
        );
        for (const group of bySide.values()) {
          let before = 0;
          for (const { repetitions, lengthMs } of group) {
            expect(repetitions?.first).toBe(before + 1);
            before += repetitions?.count ?? 0;
            expect(lengthMs).toBe((repetitions?.count ?? 0) * (repetitions?.eachMs ?? 0));
          }
          expect(group.at(-1)?.repetitions?.of).toBe(before);
        }
      }),
    );
  });
});
