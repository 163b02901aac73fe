import * as v from 'valibot';
import { exerciseIds, isExerciseId } from '@/routines/library/exercise-lists';
import type { ProblemAt, Refused } from '@/values/problem';
import { problemAt } from '@/values/problem-of';
import { schemaByName } from '@/values/schema-by-name';
import { listOf, numberBetween, oneOf, wholeNumber } from '@/values/schema-parts';
import { checked, withProblem } from '@/values/with-problem';

/** The limits of own exercises and routines, which the JSON schema also publishes. */
export const ownLimits = {
  name: 60,
  steps: 8,
  step: 160,
  exercises: 60,
  routines: 40,
  routineSteps: 20,
  prepareSeconds: 60,
  holdSeconds: { min: 3, max: 300 },
  holds: { min: 1, max: 20 },
  resetSeconds: { min: 0, max: 60 },
  repetitions: { min: 1, max: 100 },
  secondsEach: { min: 0.5, max: 60 },
  seconds: { min: 5, max: 1800 },
  /** One picture in bytes, and all pictures together in characters. */
  pictureBytes: 200_000,
  pictures: 3_000_000,
} as const;

/** A line of 1 to `most` characters (code points), at least one of them visible. */
const text = (most: number) =>
  withProblem(
    v.pipe(
      v.string(),
      v.check((value) => /[^\s\p{Cc}]/u.test(value) && Array.from(value).length <= most),
    ),
    (input) => (input === '' ? { code: 'empty-text' } : { code: 'text-length', least: 1, most }),
  );

const ownIdPattern = /^own-[\w-]{1,60}$/;
const ownId = withProblem(v.pipe(v.string(), v.regex(ownIdPattern)), { code: 'not-an-own-id' });

/** Four characters of base64 encode three bytes. */
const pictureLength = Math.ceil(ownLimits.pictureBytes / 3) * 4 + 30;

/** Only pictures that a browser draws without running anything: no SVG. */
const picture = withProblem(
  v.pipe(
    v.string(),
    v.maxLength(pictureLength),
    v.regex(/^data:image\/(?:webp|png|jpeg);base64,[\w+/]+={0,2}$/),
  ),
  { code: 'not-a-picture', mostBytes: ownLimits.pictureBytes },
);

const { holdSeconds, holds, resetSeconds, repetitions, secondsEach, seconds } = ownLimits;

const dose = schemaByName('kind', {
  hold: v.object({
    kind: v.literal('hold'),
    holdSeconds: wholeNumber(holdSeconds.min, holdSeconds.max),
    repetitions: wholeNumber(holds.min, holds.max),
    resetSeconds: wholeNumber(resetSeconds.min, resetSeconds.max),
  }),
  repetitions: v.object({
    kind: v.literal('repetitions'),
    repetitions: wholeNumber(repetitions.min, repetitions.max),
    secondsEach: numberBetween(secondsEach.min, secondsEach.max),
  }),
  time: v.object({ kind: v.literal('time'), seconds: wholeNumber(seconds.min, seconds.max) }),
});

const ownExercise = v.object({
  id: ownId,
  name: text(ownLimits.name),
  steps: listOf(text(ownLimits.step), ownLimits.steps, 1),
  sides: oneOf(['both', 'left-right', 'alternating']),
  dose,
  picture: v.nullable(picture),
});
/** An exercise that a person made, such as one that their physiotherapist prescribed. */
export type OwnExercise = v.InferOutput<typeof ownExercise>;

const ownRoutineStep = v.object({
  exercise: withProblem(
    v.pipe(
      v.string(),
      v.check((value) => isExerciseId(value) || ownIdPattern.test(value)),
    ),
    { code: 'not-an-exercise' },
  ),
  prepareSeconds: wholeNumber(0, ownLimits.prepareSeconds),
  dose,
});

const ownRoutine = v.object({
  id: ownId,
  name: text(ownLimits.name),
  steps: listOf(ownRoutineStep, ownLimits.routineSteps, 1),
});
/** A routine that a person made. */
export type OwnRoutine = v.InferOutput<typeof ownRoutine>;

/** The schemas of own exercises and routines, without the checks across them. */
export const ownParts = {
  exercises: listOf(ownExercise, ownLimits.exercises),
  routines: listOf(ownRoutine, ownLimits.routines),
};

interface Parts {
  readonly exercises: readonly OwnExercise[];
  readonly routines: readonly OwnRoutine[];
}

/** The first problem across exercises and routines; null when they fit together. */
export function findInconsistency({ exercises, routines }: Parts): ProblemAt | null {
  const ids = [...exercises, ...routines].map(({ id }) => id);
  const duplicate = ids.findIndex((id, index) => ids.indexOf(id) !== index);
  if (duplicate >= 0) {
    const inRoutines = duplicate - exercises.length;
    const path = inRoutines < 0 ? `exercises.${duplicate}.id` : `routines.${inRoutines}.id`;
    return { path, problem: { code: 'duplicate' } };
  }
  const known = new Set<string>([...exerciseIds, ...exercises.map(({ id }) => id)]);
  for (const [index, routine] of routines.entries()) {
    const stepIndex = routine.steps.findIndex(({ exercise }) => !known.has(exercise));
    if (stepIndex >= 0) {
      const path = `routines.${index}.steps.${stepIndex}.exercise`;
      return { path, problem: { code: 'unknown-exercise' } };
    }
  }
  const pictures = exercises.reduce((sum, one) => sum + (one.picture?.length ?? 0), 0);
  return pictures > ownLimits.pictures
    ? { path: 'exercises', problem: { code: 'pictures-too-large' } }
    : null;
}

/** The schema of all own exercises and routines. */
export const ownLibrarySchema = v.pipe(
  v.object({ version: v.literal(1), ...ownParts }),
  checked((own) => findInconsistency(own) === null, { code: 'parts-do-not-fit' }),
);
/** All own exercises and routines; see `ownLibrarySchema`. */
export type OwnLibrary = v.InferOutput<typeof ownLibrarySchema>;

/** A library without own exercises and routines. */
export const freshOwn: OwnLibrary = { version: 1, exercises: [], routines: [] };

/** A change of the own library. */
export type OwnChange =
  /** Adds these, or replaces those with the same id. */
  | (Parts & { readonly kind: 'save-own' })
  /** Deletes one. An exercise is also removed from every routine, with routines left empty. */
  | { readonly kind: 'delete-own'; readonly id: string };

/** Returns the library after a change, or why the change is refused. */
export function changeOwn(own: OwnLibrary, change: OwnChange): OwnLibrary | Refused {
  const changed = change.kind === 'save-own' ? saved(own, tidied(change)) : without(own, change.id);
  const parsed = v.safeParse(v.object(ownParts), changed);
  if (!parsed.success) return { refusal: problemAt(parsed.issues[0]) };
  const refusal = findInconsistency(parsed.output);
  return refusal === null ? { version: 1, ...parsed.output } : { refusal };
}

/** Removes line breaks, control characters and outer spaces from all texts. */
function tidied({ exercises, routines }: Parts): Parts {
  const tidy = (value: string) => value.replaceAll(/[\p{Cc}\s]+/gu, ' ').trim();
  return {
    exercises: exercises.map((exercise) => ({
      ...exercise,
      name: tidy(exercise.name),
      steps: exercise.steps.map(tidy),
    })),
    routines: routines.map((routine) => ({ ...routine, name: tidy(routine.name) })),
  };
}

function saved(own: OwnLibrary, { exercises, routines }: Parts): Parts {
  return {
    exercises: upserted(own.exercises, exercises),
    routines: upserted(own.routines, routines),
  };
}

/** Replaces entries in place and appends new ones. */
function upserted<T extends { readonly id: string }>(all: readonly T[], some: readonly T[]): T[] {
  const kept = all.map((one) => some.find(({ id }) => id === one.id) ?? one);
  return [...kept, ...some.filter(({ id }) => !all.some((one) => one.id === id))];
}

function without(own: OwnLibrary, gone: string): Parts {
  return {
    exercises: own.exercises.filter(({ id }) => id !== gone),
    routines: own.routines
      .filter(({ id }) => id !== gone)
      .map((routine) => ({
        ...routine,
        steps: routine.steps.filter(({ exercise }) => exercise !== gone),
      }))
      .filter(({ steps }) => steps.length > 0),
  };
}
