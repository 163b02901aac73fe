import { describe, expect, test } from 'vitest';
import type { Dose } from '@/routines/library/dose';
import type { Exercise } from '@/routines/library/exercise';
import { exercises } from '@/routines/library/exercises';
import { routines } from '@/routines/library/routines';
import {
  adaptedFor,
  areasOf,
  exclusionReason,
  type Library,
  type Plan,
  planOf,
  planOfOne,
  shortened,
  stepOf,
  substituteFor,
} from '@/routines/plan/plan';

const base = exercises['hip-hinge'];
const anyone = { body: [], notForMe: [] };
const hold: Dose = { kind: 'hold', holdSeconds: 20, repetitions: 3, resetSeconds: 5 };
const repetitions: Dose = { kind: 'repetitions', repetitions: 10, secondsEach: 3 };
const time: Dose = { kind: 'time', seconds: 60 };

describe('a dose for a given number of seconds', () => {
  const fitted = (dose: Dose, seconds: number, sides: Exercise['sides'] = 'both') =>
    stepOf({ ...base, sides, dose }, 8, seconds).dose;

  test('of holds has as many as fit, with their rests', () => {
    expect(fitted(hold, 45)).toEqual({ ...hold, repetitions: 2 });
    expect(fitted(hold, 44)).toEqual({ ...hold, repetitions: 1 });
    expect(fitted(hold, 70)).toEqual(hold);
  });

  test('of holds has one shorter hold of at least ten seconds when none fits', () => {
    expect(fitted(hold, 15)).toEqual({ ...hold, holdSeconds: 15, repetitions: 1 });
    expect(fitted(hold, 4)).toEqual({ ...hold, holdSeconds: 10, repetitions: 1 });
  });

  test('of repetitions has an even number, at least two', () => {
    expect(fitted(repetitions, 36)).toEqual({ ...repetitions, repetitions: 12 });
    expect(fitted(repetitions, 26)).toEqual({ ...repetitions, repetitions: 8 });
    expect(fitted(repetitions, 1)).toEqual({ ...repetitions, repetitions: 2 });
  });

  test('of time is that time, at least ten seconds', () => {
    expect(fitted(time, 33.4)).toEqual({ kind: 'time', seconds: 33 });
    expect(fitted(time, 4)).toEqual({ kind: 'time', seconds: 10 });
  });

  test('gives each side half in a one-sided exercise', () => {
    expect(fitted(hold, 90, 'left-right')).toEqual({ ...hold, repetitions: 2 });
    expect(fitted(time, 60, 'left-right')).toEqual({ kind: 'time', seconds: 30 });
    expect(fitted(time, 60, 'alternating')).toEqual(time);
  });
});

describe('a shortened dose', () => {
  const shorter = (dose: Dose) => {
    const step = { exercise: 'own-a', sides: 'both', prepareSeconds: 5, dose } as const;
    return shortened({ routine: 'own-r', steps: [step], changes: [] }, 0).steps[0]?.dose;
  };

  test('has about half as many holds before it has shorter ones', () => {
    expect(shorter(hold)).toEqual({ ...hold, repetitions: 2 });
    expect(shorter({ ...hold, repetitions: 1 })).toEqual({
      ...hold,
      holdSeconds: 10,
      repetitions: 1,
    });
    expect(shorter({ ...hold, holdSeconds: 12, repetitions: 1 })).toMatchObject({
      holdSeconds: 10,
    });
    expect(shorter({ ...hold, holdSeconds: 45, repetitions: 1 })).toMatchObject({
      holdSeconds: 23,
    });
  });

  test('has fewer sets before fewer repetitions, whose number stays even', () => {
    const sets = { ...repetitions, sets: 3, restSeconds: 20 };
    expect(shorter(sets)).toEqual({ ...sets, sets: 2 });
    expect(shorter({ ...sets, sets: 1 })).toEqual({ ...sets, sets: 1, repetitions: 6 });
    expect(shorter(repetitions)).toEqual({ ...repetitions, repetitions: 6 });
    expect(shorter({ ...repetitions, repetitions: 2 })).toMatchObject({ repetitions: 2 });
  });

  test('of time lasts half as long, at least ten seconds', () => {
    expect(shorter(time)).toEqual({ kind: 'time', seconds: 30 });
    expect(shorter({ kind: 'time', seconds: 12 })).toEqual({ kind: 'time', seconds: 10 });
  });
});

describe('a single exercise', () => {
  test('has time to get ready: most on the floor, and more with equipment to fetch', () => {
    const seconds = (part: Partial<Exercise>) =>
      planOfOne({ ...base, position: 'standing', ...part }).steps[0]?.prepareSeconds;
    expect(seconds({ position: 'floor', equipment: [] })).toBe(12);
    expect(seconds({ equipment: ['strap'] })).toBe(10);
    expect(seconds({ equipment: ['chair', 'strap'] })).toBe(10);
    expect(seconds({ equipment: ['wall'] })).toBe(10);
    expect(seconds({ equipment: ['chair', 'desk'] })).toBe(5);
    expect(seconds({ equipment: [] })).toBe(5);
  });

  test('is planned with its usual dose and no changes', () => {
    const { id, sides, dose } = base;
    const plan = planOfOne(base);
    expect(plan).toMatchObject({
      routine: id,
      changes: [],
      steps: [{ exercise: id, sides, dose }],
    });
    expect(plan.steps).toHaveLength(1);
  });
});

describe('an exercise with cautions', () => {
  const careful = { ...base, cautions: { 'knee-pain': 'avoid', sciatica: 'adapt' } } as const;

  test('is excluded by a caution or because it is hidden', () => {
    expect(exclusionReason(careful, { body: ['sciatica', 'knee-pain'], notForMe: [] })).toEqual({
      tag: 'knee-pain',
    });
    expect(exclusionReason(careful, { body: [], notForMe: [base.id] })).toBe('not-for-me');
    expect(exclusionReason(careful, { body: ['sciatica'], notForMe: ['chin-tuck'] })).toBeNull();
  });

  test('is adapted for a caution that does not exclude it', () => {
    expect(adaptedFor(careful, { body: ['sciatica', 'knee-pain'], notForMe: [] })).toEqual([
      'sciatica',
    ]);
  });
});

/** Builds a library of exercises that differ only in the given parts. */
function libraryOf(parts: Readonly<Record<string, Partial<Exercise>>>): Library {
  const few = Object.entries(parts).map(([id, part]) => [
    id,
    { ...base, equipment: [], cautions: {}, ...part, id },
  ]);
  return Object.fromEntries(few) as Library;
}

describe('a substitute', () => {
  const found = (
    parts: Readonly<Record<string, Partial<Exercise>>>,
    taken: readonly string[] = [],
  ) => {
    const library = libraryOf({ 'hip-hinge': { equipment: ['strap'] }, ...parts });
    return substituteFor(library['hip-hinge'], library, anyone, new Set(taken))?.id ?? null;
  };

  test('is neither the exercise itself nor one that is already in the routine', () => {
    expect(found({})).toBeNull();
    expect(found({ 'chin-tuck': {} })).toBe('chin-tuck');
    expect(found({ 'chin-tuck': {} }, ['chin-tuck'])).toBeNull();
  });

  test('needs no equipment to fetch, if possible', () => {
    const withRoller = { equipment: ['foam-roller', 'chair'] } as const;
    expect(found({ 'chin-tuck': withRoller, 'leg-swings': {} })).toBe('leg-swings');
    for (const thing of ['chair', 'desk', 'wall', 'strap'] as const) {
      expect(found({ 'chin-tuck': withRoller, 'leg-swings': { equipment: [thing] } }), thing).toBe(
        'leg-swings',
      );
    }
    expect(found({ 'chin-tuck': withRoller })).toBe('chin-tuck');
  });
});

describe('a routine with replaced exercises', () => {
  const routine = {
    ...routines['hamstrings-standing-2min'],
    steps: [
      { exercise: 'hip-hinge', prepareSeconds: 8, dose: time },
      { exercise: 'chin-tuck', prepareSeconds: 20, dose: time },
    ] as const,
  };
  const hiding = { body: [], notForMe: ['hip-hinge', 'chin-tuck'] };
  const plan = (parts: Readonly<Record<string, Partial<Exercise>>>): Plan =>
    planOf(routine, libraryOf({ 'hip-hinge': {}, 'chin-tuck': {}, ...parts }), hiding);

  test('has each substitute once, and omits exercises without one', () => {
    const { steps, changes } = plan({ 'leg-swings': {} });
    expect(steps.map(({ exercise }) => exercise)).toEqual(['leg-swings']);
    expect(changes).toEqual([
      { exercise: 'hip-hinge', because: 'not-for-me', instead: 'leg-swings' },
      { exercise: 'chin-tuck', because: 'not-for-me', instead: null },
    ]);
  });

  test('keeps its length, whether or not sides are worked separately', () => {
    const work = (from: Exercise['sides'], to: Exercise['sides']) =>
      planOf(
        routine,
        libraryOf({
          'hip-hinge': { sides: from },
          'chin-tuck': {},
          'leg-swings': { sides: to, dose: time },
        }),
        { ...hiding, notForMe: ['hip-hinge'] },
      ).steps[0]?.dose;
    expect(work('both', 'both')).toEqual({ kind: 'time', seconds: 60 });
    expect(work('left-right', 'both')).toEqual({ kind: 'time', seconds: 120 });
    expect(work('both', 'left-right')).toEqual({ kind: 'time', seconds: 30 });
    expect(work('left-right', 'left-right')).toEqual({ kind: 'time', seconds: 60 });
  });

  test('uses the longer of both times to get ready', () => {
    const { steps } = plan({
      'leg-swings': { equipment: ['foam-roller'] },
      'seated-march': { equipment: ['foam-roller'] },
    });
    expect(steps.map(({ prepareSeconds }) => prepareSeconds)).toEqual([10, 20]);
  });
});

test('own exercises add no areas to a plan', () => {
  const own = { exercise: 'own-a', sides: 'both', prepareSeconds: 5, dose: time } as const;
  expect(areasOf({ routine: 'own-r', steps: [own], changes: [] }, exercises)).toEqual([]);
});
