import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { exercises as library } from '@/routines/library/exercises';
import {
  changeOwn,
  freshOwn,
  type OwnExercise,
  type OwnLibrary,
  type OwnRoutine,
  ownLibrarySchema,
  ownLimits,
} from '@/routines/own/own-library';
import { planOfOwn, planOfOwnExercise } from '@/routines/own/own-plan';
import { isTooLarge, readRoutineFile, writeRoutineFile } from '@/routines/own/routine-file';
import { problemAtPath } from '@/tests/values/problem-at-path';
import type { ProblemAt } from '@/values/problem';

const time = { kind: 'time', seconds: 30 } as const;
const exercise: OwnExercise = {
  id: 'own-a',
  name: 'Heel slide',
  steps: ['Slide.'],
  sides: 'left-right',
  dose: time,
  picture: null,
};
const step = { exercise: 'own-a', prepareSeconds: 5, dose: time };
const routine: OwnRoutine = { id: 'own-r', name: 'Evening', steps: [step] };
const made: OwnLibrary = { version: 1, exercises: [exercise], routines: [routine] };
const many = <T>(count: number, of: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => of(index));

/** Returns why these cannot be saved, or null. */
function refusal(
  exercises: readonly OwnExercise[],
  routines: readonly OwnRoutine[] = [],
  own: OwnLibrary = freshOwn,
): ProblemAt | null {
  const changed = changeOwn(own, { kind: 'save-own', exercises, routines });
  return 'refusal' in changed ? changed.refusal : null;
}

describe('the own library', () => {
  test('has unique ids among exercises and routines', () => {
    const twice = { kind: 'save-own', exercises: [exercise, exercise], routines: [] } as const;
    expect(changeOwn(freshOwn, twice)).toEqual({
      refusal: problemAtPath('exercises.1.id', { code: 'duplicate' }),
    });
    expect(refusal([exercise], [{ ...routine, id: 'own-a' }])).toEqual(
      problemAtPath('routines.0.id', { code: 'duplicate' }),
    );
    expect(refusal([exercise], [routine, { ...routine, name: 'Again' }])).toEqual(
      problemAtPath('routines.1.id', { code: 'duplicate' }),
    );
    expect(refusal([exercise], [routine])).toBeNull();
  });

  test('has no routine with unknown exercises', () => {
    expect(
      refusal([], [{ ...routine, steps: [{ ...step, exercise: 'hip-hinge' }, step] }]),
    ).toEqual(problemAtPath('routines.0.steps.1.exercise', { code: 'unknown-exercise' }));
  });

  test('has at most the allowed number of steps, exercises and routines', () => {
    const steps = (count: number) => refusal([{ ...exercise, steps: many(count, () => 'Slide.') }]);
    expect(steps(ownLimits.steps)).toBeNull();
    expect(steps(ownLimits.steps + 1)).toEqual(
      problemAtPath('exercises.0.steps', { code: 'too-many', most: 8 }),
    );
    const routineSteps = (count: number) =>
      refusal([exercise], [{ ...routine, steps: many(count, () => step) }]);
    expect(routineSteps(ownLimits.routineSteps)).toBeNull();
    expect(routineSteps(0)).toEqual(
      problemAtPath('routines.0.steps', { code: 'too-few', least: 1 }),
    );
    expect(routineSteps(ownLimits.routineSteps + 1)).toEqual(
      problemAtPath('routines.0.steps', { code: 'too-many', most: 20 }),
    );
    const made60 = (count: number) =>
      refusal(many(count, (index) => ({ ...exercise, id: `own-${index}` })));
    expect(made60(ownLimits.exercises)).toBeNull();
    expect(made60(ownLimits.exercises + 1)).toEqual(
      problemAtPath('exercises', { code: 'too-many', most: 60 }),
    );
    const withRoutines = (count: number) =>
      refusal(
        [exercise],
        many(count, (index) => ({ ...routine, id: `own-r${index}` })),
      );
    expect(withRoutines(ownLimits.routines)).toBeNull();
    expect(withRoutines(ownLimits.routines + 1)).toEqual(
      problemAtPath('routines', { code: 'too-many', most: 40 }),
    );
  });

  test.each<[unknown, ProblemAt | null]>([
    [{ kind: 'hold', holdSeconds: 20, repetitions: 2, resetSeconds: 5 }, null],
    [{ kind: 'repetitions', repetitions: 10, secondsEach: 2.5 }, null],
    [
      { kind: 'repetitions', repetitions: 2.5, secondsEach: 2 },
      problemAtPath('exercises.0.dose.repetitions', {
        code: 'out-of-range',
        min: 1,
        max: 100,
        whole: true,
      }),
    ],
    [
      { kind: 'repetitions', repetitions: 10, secondsEach: 90 },
      problemAtPath('exercises.0.dose.secondsEach', {
        code: 'out-of-range',
        min: 0.5,
        max: 60,
        whole: false,
      }),
    ],
  ])('checks the limits of the dose %o: %s', (dose, problem) => {
    expect(refusal([{ ...exercise, dose: dose as OwnExercise['dose'] }])).toEqual(problem);
  });

  test('reports an empty text and an unknown choice with their codes', () => {
    expect(refusal([{ ...exercise, name: '' }])).toEqual(
      problemAtPath('exercises.0.name', { code: 'empty-text' }),
    );
    expect(refusal([{ ...exercise, sides: 'up' as 'both' }])).toEqual(
      problemAtPath('exercises.0.sides', {
        code: 'not-one-of',
        options: ['both', 'left-right', 'alternating'],
      }),
    );
  });

  test.each(['own-', 'my own-a', 'own-a b', `own-${'x'.repeat(61)}`])('has no id "%s"', (id) => {
    expect(refusal([{ ...exercise, id }])).toEqual(
      problemAtPath('exercises.0.id', { code: 'not-an-own-id' }),
    );
  });

  test('has texts on one line without invisible characters', () => {
    const changed = changeOwn(freshOwn, {
      kind: 'save-own',
      exercises: [
        { ...exercise, name: ' Heel \n\t slide ', steps: ['Slide\u0007 up.', ' Down. '] },
      ],
      routines: [],
    });
    expect(changed).toMatchObject({
      exercises: [{ name: 'Heel slide', steps: ['Slide up.', 'Down.'] }],
    });
  });
});

describe('pictures', () => {
  const notAPicture = problemAtPath('exercises.0.picture', {
    code: 'not-a-picture',
    mostBytes: 200_000,
  });
  const picture = (letters: number) => `data:image/png;base64,${'A'.repeat(letters)}`;
  const pictured = (letters: number, id = 'own-a') => ({
    ...exercise,
    id,
    picture: picture(letters),
  });

  test.each(['webp', 'png', 'jpeg'])('may be %s', (kind) => {
    expect(refusal([{ ...exercise, picture: `data:image/${kind};base64,AA==` }])).toBeNull();
  });

  test.each([
    'data:image/svg+xml;base64,AA==',
    'see data:image/png;base64,AA==',
    'data:image/png;base64,AA==;',
    'data:image/png;base64,',
  ])('may not be "%s"', (text) => {
    expect(refusal([{ ...exercise, picture: text }])).toEqual(notAPicture);
  });

  test('have at most 200 kB each and three million characters together', () => {
    expect(refusal([pictured(266_000)])).toBeNull();
    expect(refusal([pictured(267_000)])).toEqual(notAPicture);
    const length = picture(249_978).length;
    expect(length * 12).toBe(ownLimits.pictures);
    const twelve = many(12, (index) => pictured(249_978, `own-${index}`));
    expect(refusal([...twelve, exercise])).toBeNull();
    expect(refusal([...twelve, pictured(1, 'own-x')])).toEqual(
      problemAtPath('exercises', { code: 'pictures-too-large' }),
    );
  });
});

describe('the stored library', () => {
  const reads = (own: unknown) => v.is(ownLibrarySchema, own);

  test('is read back when its parts fit together', () => {
    expect(v.parse(ownLibrarySchema, JSON.parse(JSON.stringify(made)))).toEqual(made);
    expect(reads(freshOwn)).toBe(true);
    expect(reads({ ...made, exercises: [] })).toBe(false);
    expect(reads({ ...made, version: 2 })).toBe(false);
  });

  test('loses only a deleted exercise or routine, and routines left empty', () => {
    const other = { ...exercise, id: 'own-b' };
    const mixed = { ...routine, id: 'own-mixed', steps: [step, { ...step, exercise: 'own-b' }] };
    const own: OwnLibrary = { ...made, exercises: [exercise, other], routines: [routine, mixed] };
    expect(changeOwn(own, { kind: 'delete-own', id: 'own-a' })).toEqual({
      version: 1,
      exercises: [other],
      routines: [{ ...mixed, steps: [{ ...step, exercise: 'own-b' }] }],
    });
    expect(changeOwn(own, { kind: 'delete-own', id: 'own-r' })).toEqual({
      ...own,
      routines: [mixed],
    });
  });

  test('replaces entries with the same id and appends new ones', () => {
    const other = { ...exercise, id: 'own-b', name: 'Bridge' };
    const own: OwnLibrary = { ...made, exercises: [exercise, other] };
    const renamed = { ...exercise, name: 'Slide' };
    const added = { ...exercise, id: 'own-c' };
    const changed = changeOwn(own, { kind: 'save-own', exercises: [added, renamed], routines: [] });
    expect(changed).toEqual({ ...own, exercises: [renamed, other, added] });
  });
});

describe('a plan of own exercises', () => {
  test('is the own routine without changes, with each exercise’s sides', () => {
    const other = { ...exercise, id: 'own-b', sides: 'alternating' } as const;
    const steps = [step, { ...step, exercise: 'own-b' }, { ...step, exercise: 'own-gone' }];
    const plan = planOfOwn(
      { ...routine, steps },
      { ...made, exercises: [exercise, other] },
      library,
    );
    expect(plan).toEqual({
      routine: 'own-r',
      steps: [
        { ...step, sides: 'left-right' },
        { ...steps[1], sides: 'alternating' },
        { ...steps[2], sides: 'both' },
      ],
      changes: [],
    });
  });

  test('can be a single own exercise, with time to get ready', () => {
    const { id, sides, dose } = exercise;
    expect(planOfOwnExercise(exercise)).toEqual({
      routine: id,
      steps: [{ exercise: id, sides, dose, prepareSeconds: 8 }],
      changes: [],
    });
  });
});

describe('a routine file', () => {
  test('of all routines also contains unused exercises', () => {
    const own: OwnLibrary = { ...made, exercises: [exercise, { ...exercise, id: 'own-b' }] };
    expect(readRoutineFile(writeRoutineFile(own, 'all'))).toEqual({
      exercises: own.exercises,
      routines: own.routines,
    });
    expect(readRoutineFile(writeRoutineFile(own, ['own-r']))).toMatchObject({
      exercises: [{ id: 'own-a' }],
    });
  });

  test('is refused for a wrong version', () => {
    const versioned = (version: unknown) =>
      readRoutineFile(
        JSON.stringify({ format: 'loosen-routines', version, exercises: [], routines: [] }),
      );
    const refused = { refusal: problemAtPath('version', { code: 'not-one-of', options: [1] }) };
    expect(versioned('2')).toEqual(refused);
    expect(versioned(0)).toEqual(refused);
    expect(versioned(2)).toEqual({ refusal: problemAtPath('', { code: 'newer-version' }) });
    expect(versioned(1)).toEqual({ exercises: [], routines: [] });
  });

  test('can have five million characters, and four bytes for each', () => {
    const text = JSON.stringify({
      format: 'loosen-routines',
      version: 1,
      exercises: [],
      routines: [],
    });
    expect(readRoutineFile(text.padEnd(5_000_000))).toEqual({ exercises: [], routines: [] });
    expect(readRoutineFile(text.padEnd(5_000_001))).toEqual({
      refusal: problemAtPath('', { code: 'file-too-large' }),
    });
    expect(isTooLarge(20_000_000)).toBe(false);
    expect(isTooLarge(20_000_001)).toBe(true);
  });
});
