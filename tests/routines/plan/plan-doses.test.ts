import { describe, expect, test } from 'vitest';
import type { Dose } from '@/routines/library/dose';
import type { Exercise } from '@/routines/library/exercise';
import { exercises } from '@/routines/library/exercises';
import { routines } from '@/routines/library/routines';
import {
  adaptedFor,
  areasOf,
  type Library,
  type Plan,
  planOf,
  planOfOne,
  shortened,
  stepOf,
  substituteFor,
  whyNot,
} from '@/routines/plan/plan';

const base = exercises['hip-hinge'];
const anyone = { body: [], notForMe: [] };
const hold: Dose = { kind: 'hold', holdSeconds: 20, repetitions: 3, resetSeconds: 5 };
const repetitions: Dose = { kind: 'repetitions', repetitions: 10, secondsEach: 3 };
const time: Dose = { kind: 'time', seconds: 60 };

describe('a dose that must fit into so many seconds', () => {
  const fitted = (dose: Dose, seconds: number, sides: Exercise['sides'] = 'both') =>
    stepOf({ ...base, sides, dose }, 8, seconds).dose;

  test('of holds has as many as there is time for, with their pauses', () => {
    expect(fitted(hold, 45)).toEqual({ ...hold, repetitions: 2 });
    expect(fitted(hold, 44)).toEqual({ ...hold, repetitions: 1 });
    expect(fitted(hold, 70)).toEqual(hold);
  });

  test('of holds has shorter ones before none, and none below ten seconds', () => {
    expect(fitted(hold, 15)).toEqual({ ...hold, holdSeconds: 15, repetitions: 1 });
    expect(fitted(hold, 4)).toEqual({ ...hold, holdSeconds: 10, repetitions: 1 });
  });

  test('of repetitions has an even number of them, two at least', () => {
    expect(fitted(repetitions, 36)).toEqual({ ...repetitions, repetitions: 12 });
    expect(fitted(repetitions, 26)).toEqual({ ...repetitions, repetitions: 8 });
    expect(fitted(repetitions, 1)).toEqual({ ...repetitions, repetitions: 2 });
  });

  test('of time is that time, ten seconds at least', () => {
    expect(fitted(time, 33.4)).toEqual({ kind: 'time', seconds: 33 });
    expect(fitted(time, 4)).toEqual({ kind: 'time', seconds: 10 });
  });

  test('goes half to each side of what is done on each by itself', () => {
    expect(fitted(hold, 90, 'left-right')).toEqual({ ...hold, repetitions: 2 });
    expect(fitted(time, 60, 'left-right')).toEqual({ kind: 'time', seconds: 30 });
    expect(fitted(time, 60, 'alternating')).toEqual(time);
  });
});

describe('a dose that is made shorter', () => {
  const shorter = (dose: Dose) => {
    const step = { exercise: 'own-a', sides: 'both', prepareSeconds: 5, dose } as const;
    return shortened({ routine: 'own-r', steps: [step], changes: [] }, 0).steps[0]?.dose;
  };

  test('has about half as many holds, and only then shorter ones', () => {
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

  test('has fewer sets before fewer repetitions, which stay even', () => {
    const sets = { ...repetitions, sets: 3, restSeconds: 20 };
    expect(shorter(sets)).toEqual({ ...sets, sets: 2 });
    expect(shorter({ ...sets, sets: 1 })).toEqual({ ...sets, sets: 1, repetitions: 6 });
    expect(shorter(repetitions)).toEqual({ ...repetitions, repetitions: 6 });
    expect(shorter({ ...repetitions, repetitions: 2 })).toMatchObject({ repetitions: 2 });
  });

  test('lasts half as long, ten seconds at least', () => {
    expect(shorter(time)).toEqual({ kind: 'time', seconds: 30 });
    expect(shorter({ kind: 'time', seconds: 12 })).toEqual({ kind: 'time', seconds: 10 });
  });
});

describe('an exercise by itself', () => {
  test('gives time to get into place: most on the floor, more to fetch something', () => {
    const seconds = (part: Partial<Exercise>) =>
      planOfOne({ ...base, position: 'standing', ...part }).steps[0]?.prepareSeconds;
    expect(seconds({ position: 'floor', equipment: [] })).toBe(12);
    expect(seconds({ equipment: ['strap'] })).toBe(10);
    expect(seconds({ equipment: ['chair', 'strap'] })).toBe(10);
    expect(seconds({ equipment: ['wall'] })).toBe(10);
    expect(seconds({ equipment: ['chair', 'desk'] })).toBe(5);
    expect(seconds({ equipment: [] })).toBe(5);
  });

  test('is a plan of its usual dose, in which nothing was changed', () => {
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

describe('an exercise that is not for someone', () => {
  const careful = { ...base, cautions: { 'knee-pain': 'avoid', sciatica: 'adapt' } } as const;

  test('says why: what their body forbids, or that they do not want it', () => {
    expect(whyNot(careful, { body: ['sciatica', 'knee-pain'], notForMe: [] })).toEqual({
      tag: 'knee-pain',
    });
    expect(whyNot(careful, { body: [], notForMe: [base.id] })).toBe('not-for-me');
    expect(whyNot(careful, { body: ['sciatica'], notForMe: ['chin-tuck'] })).toBeNull();
  });

  test('is told from one that they do differently', () => {
    expect(adaptedFor(careful, { body: ['sciatica', 'knee-pain'], notForMe: [] })).toEqual([
      'sciatica',
    ]);
  });
});

/** A library of a few exercises that are alike but for what is said of each. */
function libraryOf(parts: Readonly<Record<string, Partial<Exercise>>>): Library {
  const few = Object.entries(parts).map(([id, part]) => [
    id,
    { ...base, equipment: [], cautions: {}, ...part, id },
  ]);
  return Object.fromEntries(few) as Library;
}

describe('what takes the place of an exercise', () => {
  const found = (
    parts: Readonly<Record<string, Partial<Exercise>>>,
    taken: readonly string[] = [],
  ) => {
    const library = libraryOf({ 'hip-hinge': { equipment: ['strap'] }, ...parts });
    return substituteFor(library['hip-hinge'], library, anyone, new Set(taken))?.id ?? null;
  };

  test('is not itself, nor what is there already', () => {
    expect(found({})).toBeNull();
    expect(found({ 'chin-tuck': {} })).toBe('chin-tuck');
    expect(found({ 'chin-tuck': {} }, ['chin-tuck'])).toBeNull();
  });

  test('needs nothing that has to be fetched, if there is such a one', () => {
    const weighed = { equipment: ['foam-roller', 'chair'] } as const;
    expect(found({ 'chin-tuck': weighed, 'leg-swings': {} })).toBe('leg-swings');
    for (const thing of ['chair', 'desk', 'wall', 'strap'] as const) {
      expect(found({ 'chin-tuck': weighed, 'leg-swings': { equipment: [thing] } }), thing).toBe(
        'leg-swings',
      );
    }
    expect(found({ 'chin-tuck': weighed })).toBe('chin-tuck');
  });
});

describe('a routine with something exchanged', () => {
  const routine = {
    ...routines['hamstrings-standing-2min'],
    steps: [
      { exercise: 'hip-hinge', prepareSeconds: 8, dose: time },
      { exercise: 'chin-tuck', prepareSeconds: 20, dose: time },
    ] as const,
  };
  const away = { body: [], notForMe: ['hip-hinge', 'chin-tuck'] };
  const plan = (parts: Readonly<Record<string, Partial<Exercise>>>): Plan =>
    planOf(routine, libraryOf({ 'hip-hinge': {}, 'chin-tuck': {}, ...parts }), away);

  test('has each substitute once, and leaves out what has none', () => {
    const { steps, changes } = plan({ 'leg-swings': {} });
    expect(steps.map(({ exercise }) => exercise)).toEqual(['leg-swings']);
    expect(changes).toEqual([
      { exercise: 'hip-hinge', because: 'not-for-me', instead: 'leg-swings' },
      { exercise: 'chin-tuck', because: 'not-for-me', instead: null },
    ]);
  });

  test('lasts as long as before, whether sides are done one by one or not', () => {
    const work = (from: Exercise['sides'], to: Exercise['sides']) =>
      planOf(
        routine,
        libraryOf({
          'hip-hinge': { sides: from },
          'chin-tuck': {},
          'leg-swings': { sides: to, dose: time },
        }),
        { ...away, notForMe: ['hip-hinge'] },
      ).steps[0]?.dose;
    expect(work('both', 'both')).toEqual({ kind: 'time', seconds: 60 });
    expect(work('left-right', 'both')).toEqual({ kind: 'time', seconds: 120 });
    expect(work('both', 'left-right')).toEqual({ kind: 'time', seconds: 30 });
    expect(work('left-right', 'left-right')).toEqual({ kind: 'time', seconds: 60 });
  });

  test('gives the longer of both times to get into place', () => {
    const { steps } = plan({
      'leg-swings': { equipment: ['foam-roller'] },
      'seated-march': { equipment: ['foam-roller'] },
    });
    expect(steps.map(({ prepareSeconds }) => prepareSeconds)).toEqual([10, 20]);
  });
});

test('a plan works no area that an own exercise could tell of', () => {
  const own = { exercise: 'own-a', sides: 'both', prepareSeconds: 5, dose: time } as const;
  expect(areasOf({ routine: 'own-r', steps: [own], changes: [] }, exercises)).toEqual([]);
});
