import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CautionTag, cautionTags, type Exercise } from '@/routines/library/exercise';
import { exerciseIds } from '@/routines/library/exercise-lists';
import { exercises } from '@/routines/library/exercises';
import { routines } from '@/routines/library/routines';
import {
  areasOf,
  exclusionReason,
  planOf,
  planOfOne,
  replaced,
  shortened,
  substituteFor,
} from '@/routines/plan/plan';
import { timelineOf } from '@/routines/player/timeline';
import { harmlessWithoutCaution, sharedLoads } from '@/tests/routines/library/shared-loads';

const anyLimits = fc.record({
  body: fc.subarray([...cautionTags], { maxLength: 5 }),
  notForMe: fc.subarray([...exerciseIds], { maxLength: 10 }),
});
const anyRoutine = fc.constantFrom(...Object.values(routines));
const secondsOf = (steps: Parameters<typeof timelineOf>[0]) => timelineOf(steps).totalMs / 1000;

describe('the plan of a routine', () => {
  test('is the routine itself for a person without limits', () => {
    for (const routine of Object.values(routines)) {
      const plan = planOf(routine, exercises, { body: [], notForMe: [] });
      expect(plan.changes, routine.id).toEqual([]);
      expect(secondsOf(plan.steps), routine.id).toBe(routine.minutes * 60);
    }
  });

  test('contains no excluded or hidden exercise', () => {
    fc.assert(
      fc.property(anyRoutine, anyLimits, (routine, limits) => {
        for (const { exercise } of planOf(routine, exercises, limits).steps) {
          expect(exerciseIds).toContain(exercise);
          const found = Object.values(exercises).find(({ id }) => id === exercise);
          expect(found === undefined ? 'unknown' : exclusionReason(found, limits)).toBeNull();
        }
      }),
    );
  });

  test('lists every removed exercise with its substitute for the same area and position', () => {
    fc.assert(
      fc.property(anyRoutine, anyLimits, (routine, limits) => {
        const plan = planOf(routine, exercises, limits);
        const kept = new Set(plan.steps.map(({ exercise }) => exercise));
        const removed = routine.exercises.filter((id) => !kept.has(id));
        expect(plan.changes.map(({ exercise }) => exercise)).toEqual(removed);
        for (const { exercise, instead } of plan.changes) {
          if (instead === null) continue;
          expect(exercises[instead].area).toBe(exercises[exercise].area);
          expect(exercises[instead].position).toBe(exercises[exercise].position);
          expect(kept.has(instead)).toBe(true);
        }
      }),
    );
  });

  test('is at most half longer after replacements', () => {
    fc.assert(
      fc.property(anyRoutine, anyLimits, (routine, limits) => {
        const { steps } = planOf(routine, exercises, limits);
        expect(secondsOf(steps)).toBeLessThanOrEqual(routine.minutes * 60 * 1.5);
      }),
    );
  });

  test('can be shortened from any exercise on, and only from there', () => {
    fc.assert(
      fc.property(anyRoutine, fc.nat(8), (routine, from) => {
        const plan = planOf(routine, exercises, { body: [], notForMe: [] });
        const short = shortened(plan, from);
        expect(short.steps.slice(0, from)).toEqual(plan.steps.slice(0, from));
        expect(secondsOf(short.steps)).toBeLessThanOrEqual(secondsOf(plan.steps));
      }),
    );
  });

  test('can have one exercise replaced or removed without changing the others', () => {
    const plan = planOf(routines['hips-and-hamstrings-3min'], exercises, {
      body: [],
      notForMe: [],
    });
    const [instead] = planOfOne(exercises['leg-swings']).steps;
    expect(instead).toBeDefined();
    expect(replaced(plan, 1, instead ?? null).steps.map(({ exercise }) => exercise)).toEqual([
      'standing-hip-flexor-stretch',
      'leg-swings',
      'hip-hinge',
    ]);
    expect(replaced(plan, 1, null).steps).toHaveLength(2);
  });

  test('has the areas that it works', () => {
    const plan = planOf(routines['hips-and-hamstrings-3min'], exercises, {
      body: [],
      notForMe: [],
    });
    expect(areasOf(plan, exercises)).toEqual(['hip-flexor', 'hamstring']);
  });
});

/** Returns all possible substitutes: each is found when the earlier ones are taken. */
function everySubstitute(exercise: Exercise, tag: CautionTag): Exercise[] {
  const found: Exercise[] = [];
  for (;;) {
    const taken = new Set(found.map(({ id }) => id));
    const next = substituteFor(exercise, exercises, { body: [tag], notForMe: [] }, taken);
    if (next === null) return found;
    found.push(next);
  }
}

describe('a substitute for an excluded exercise', () => {
  const excludedBy = (tag: CautionTag) =>
    Object.values(exercises).filter(({ cautions }) => cautions[tag] === 'avoid');

  test.each(cautionTags)('has no load that %s excludes', (tag) => {
    const ruledOut = sharedLoads.filter(({ rulesOut }) => rulesOut.includes(tag));
    for (const exercise of excludedBy(tag)) {
      for (const { id } of everySubstitute(exercise, tag)) {
        for (const { load, exercises: ids } of ruledOut) {
          expect(ids, `${id} ${load}, for ${exercise.id}`).not.toContain(id);
        }
      }
    }
  });

  test.each(cautionTags)('has a caution for %s or is judged harmless without one', (tag) => {
    const withoutCaution = excludedBy(tag)
      .flatMap((exercise) => everySubstitute(exercise, tag))
      .filter(({ cautions }) => cautions[tag] === undefined);
    expect(new Set(withoutCaution.map(({ id }) => id))).toEqual(
      new Set(harmlessWithoutCaution[tag]),
    );
  });
});
