import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exerciseIds } from '@/routines/library/exercise-lists';
import { exercises } from '@/routines/library/exercises';
import { changeOwn, freshOwn, type OwnLibrary, ownLimits } from '@/routines/own/own-library';
import { planOfOwn } from '@/routines/own/own-plan';
import { readRoutineFile, writeRoutineFile } from '@/routines/own/routine-file';
import { timelineOf } from '@/routines/player/timeline';
import { problemAtPath } from '@/tests/values/problem-at-path';
import type { plainCodes } from '@/values/problem';

const schema = JSON.parse(
  readFileSync(new URL('../../../docs/routine.schema.json', import.meta.url), 'utf8'),
);
const [example] = schema.examples;

/** The example of the published schema, as a library. */
function exampleLibrary(): OwnLibrary {
  const own = changeOwn(freshOwn, { kind: 'save-own', ...readExample() });
  if ('refusal' in own) throw new Error(own.refusal.path);
  return own;
}

function readExample() {
  const read = readRoutineFile(JSON.stringify(example));
  if ('refusal' in read) throw new Error(read.refusal.path);
  return { exercises: [...read.exercises], routines: [...read.routines] };
}

/** Returns `taken` for a file that can be saved, else the path or the code of the problem. */
function outcomeOf(read: ReturnType<typeof readRoutineFile>): string {
  if ('refusal' in read) return read.refusal.path || read.refusal.problem.code;
  const { exercises: some, routines } = read;
  const saved = changeOwn(freshOwn, { kind: 'save-own', exercises: some, routines });
  return 'refusal' in saved ? `read, but not saved: ${saved.refusal.path}` : 'taken';
}

/** Puts `value` at a path of the example. */
function changedAt(path: readonly (string | number)[], value: unknown): string {
  const copy = structuredClone(example);
  const last = path.at(-1) ?? '';
  const parent = path.slice(0, -1).reduce((place, key) => place[key], copy);
  parent[last] = value;
  return JSON.stringify(copy);
}

describe('a routine file', () => {
  test('is imported as it was exported', () => {
    const own = exampleLibrary();
    const read = readRoutineFile(writeRoutineFile(own, ['own-evening']));
    expect(read).toEqual({ exercises: own.exercises, routines: own.routines });
  });

  test('contains only the exercises that its routines use', () => {
    const own = exampleLibrary();
    expect(readRoutineFile(writeRoutineFile(own, []))).toEqual({ exercises: [], routines: [] });
  });

  test.each<[string, (typeof plainCodes)[number]]>([
    ['', 'not-json'],
    ['{"format":', 'not-json'],
    ['[]', 'not-routines'],
    ['null', 'not-routines'],
    ['{"format":"something-else","version":1}', 'not-routines'],
    ['{"format":"loosen-routines","version":2}', 'newer-version'],
    [' '.repeat(5_000_001), 'file-too-large'],
  ])('with another format is refused: %#', (text, code) => {
    expect(readRoutineFile(text)).toEqual({ refusal: problemAtPath('', { code }) });
  });

  test.each([
    [['exercises', 0, 'name'], '', 'exercises.0.name'],
    [['exercises', 0, 'name'], 'x'.repeat(61), 'exercises.0.name'],
    [['exercises', 0, 'steps'], [], 'exercises.0.steps'],
    [['exercises', 0, 'sides'], 'up', 'exercises.0.sides'],
    [['exercises', 0, 'picture'], 'data:image/svg+xml;base64,AA', 'exercises.0.picture'],
    [['exercises', 0, 'picture'], 'https://example.org/a.png', 'exercises.0.picture'],
    [['routines', 0, 'id'], '__proto__', 'routines.0.id'],
    [
      ['routines', 0, 'steps', 0, 'dose', 'repetitions'],
      1e9,
      'routines.0.steps.0.dose.repetitions',
    ],
    [['routines', 0, 'steps', 0, 'exercise'], 'own-nobody', 'routines.0.steps.0.exercise'],
    [['routines', 0, 'steps', 1, 'exercise'], 'handstand', 'routines.0.steps.1.exercise'],
    [['routines'], { length: 1 }, 'routines'],
  ])('with a mistake at %j is refused with the path of the field', (path, value, field) => {
    const read = readRoutineFile(changedAt(path, value));
    expect(read).toMatchObject({ refusal: { path: field, problem: { code: expect.any(String) } } });
  });

  test('is read or refused without an error, whatever is changed', () => {
    const paths = pathsIn(example);
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.jsonValue(), (path, value) => {
        const read = readRoutineFile(changedAt(path, value));
        expect(outcomeOf(read)).toMatch(/^[\w.-]+$/);
      }),
      { numRuns: 2000 },
    );
  });

  test('is refused when it is cut off anywhere', () => {
    const text = JSON.stringify(example);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: text.length - 1 }), (length) => {
        expect(readRoutineFile(text.slice(0, length))).toHaveProperty('refusal');
      }),
    );
  });

  test('has a published schema with its limits', () => {
    const { exercises: exerciseList, routines } = schema.properties;
    expect(exerciseList.maxItems).toBe(ownLimits.exercises);
    expect(routines.maxItems).toBe(ownLimits.routines);
    expect(schema.$defs.name.maxLength).toBe(ownLimits.name);
    expect(exerciseList.items.properties.steps.maxItems).toBe(ownLimits.steps);
    expect(exerciseList.items.properties.steps.items.maxLength).toBe(ownLimits.step);
    const step = routines.items.properties.steps;
    expect(step.maxItems).toBe(ownLimits.routineSteps);
    expect(step.items.properties.exercise.anyOf[1].enum).toEqual(exerciseIds);
    const [hold, repetitions, time] = schema.$defs.dose.oneOf.map(
      ({ properties }: { properties: Record<string, { minimum: number; maximum: number }> }) =>
        properties,
    );
    expect([hold.holdSeconds.minimum, hold.holdSeconds.maximum]).toEqual(
      Object.values(ownLimits.holdSeconds),
    );
    expect([repetitions.repetitions.minimum, repetitions.repetitions.maximum]).toEqual(
      Object.values(ownLimits.repetitions),
    );
    expect([time.seconds.minimum, time.seconds.maximum]).toEqual(Object.values(ownLimits.seconds));
  });
});

function pathsIn(value: unknown, at: readonly (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [[...at]];
  const keys = Array.isArray(value) ? value.keys() : Object.keys(value);
  return [...keys].flatMap((key) => {
    const path = [...at, key];
    return [path, ...pathsIn(Reflect.get(value, key), path)];
  });
}

describe('an own exercise or routine', () => {
  test('keeps its position when it is changed', () => {
    const own = exampleLibrary();
    const [routine] = own.routines;
    if (routine === undefined) throw new Error('there is a routine');
    const changed = changeOwn(own, {
      kind: 'save-own',
      exercises: [],
      routines: [{ ...routine, name: '  After\nlunch ' }],
    });
    expect(changed).toMatchObject({ routines: [{ id: 'own-evening', name: 'After lunch' }] });
  });

  test('is deleted with its steps and with routines left empty', () => {
    const own = exampleLibrary();
    const left = changeOwn(own, { kind: 'delete-own', id: 'own-heel-slide' });
    expect(left).toMatchObject({
      exercises: [],
      routines: [{ steps: [{ exercise: 'belly-breathing' }] }],
    });
  });

  test('is refused as a whole when a part is wrong', () => {
    const own = exampleLibrary();
    const [exercise] = own.exercises;
    if (exercise === undefined) throw new Error('there is an exercise');
    const refused = changeOwn(own, {
      kind: 'save-own',
      exercises: [exercise, { ...exercise, id: 'own-b', steps: [] }],
      routines: [],
    });
    expect(refused).toEqual({
      refusal: problemAtPath('exercises.1.steps', { code: 'too-few', least: 1 }),
    });
  });

  test('plays with the sides of its exercises', () => {
    const own = exampleLibrary();
    const [routine] = own.routines;
    if (routine === undefined) throw new Error('there is a routine');
    // 10 + 2 × 40 + 5 to switch sides, then 5 + 60.
    expect(timelineOf(planOfOwn(routine, own, exercises).steps).totalMs).toBe(160_000);
  });
});
