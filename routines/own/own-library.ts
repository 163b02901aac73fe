import * as v from 'valibot';
import { exerciseIds, isExerciseId } from '@/routines/library/exercise-lists';

/** The limits of what a person writes: shown by the editor, published in the JSON schema. */
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
  /** Of one picture, as bytes, and of all pictures together, as characters. */
  pictureBytes: 200_000,
  pictures: 3_000_000,
} as const;

interface Range {
  readonly min: number;
  readonly max: number;
}

const within = ({ min, max }: Range, whole = true) =>
  v.pipe(
    v.number(),
    v.check(
      (value) => value >= min && value <= max && (!whole || Number.isInteger(value)),
      `This must be a ${whole ? 'whole number' : 'number'} from ${min} to ${max}.`,
    ),
  );

/** A line of text, 1 to `most` characters long as a person counts them, one of them to be seen. */
const text = (most: number) =>
  v.pipe(
    v.string(),
    v.check(
      (value) => /[^\s\p{Cc}]/u.test(value) && Array.from(value).length <= most,
      `This must have 1 to ${most} characters.`,
    ),
  );

const ownIdPattern = /^own-[\w-]{1,60}$/;
const ownId = v.pipe(
  v.string(),
  v.check((value) => ownIdPattern.test(value), 'This must be a name like own-1a2b.'),
);

/** Four characters of base64 stand for three bytes. */
const pictureLength = Math.ceil(ownLimits.pictureBytes / 3) * 4 + 30;

/** Only pictures that a browser draws without running anything: no SVG. */
const picture = v.pipe(
  v.string(),
  v.check(
    (value) =>
      value.length <= pictureLength &&
      /^data:image\/(?:webp|png|jpeg);base64,[\w+/]+={0,2}$/.test(value),
    'This must be a WebP, PNG or JPEG picture of at most 200 kB.',
  ),
);

const dose = v.variant('kind', [
  v.object({
    kind: v.literal('hold'),
    holdSeconds: within(ownLimits.holdSeconds),
    repetitions: within(ownLimits.holds),
    resetSeconds: within(ownLimits.resetSeconds),
  }),
  v.object({
    kind: v.literal('repetitions'),
    repetitions: within(ownLimits.repetitions),
    secondsEach: within(ownLimits.secondsEach, false),
  }),
  v.object({ kind: v.literal('time'), seconds: within(ownLimits.seconds) }),
]);

const ownExercise = v.object({
  id: ownId,
  name: text(ownLimits.name),
  steps: v.pipe(
    v.array(text(ownLimits.step)),
    v.check(
      ({ length }) => length >= 1 && length <= ownLimits.steps,
      `This must have 1 to ${ownLimits.steps} entries.`,
    ),
  ),
  sides: v.picklist(['both', 'left-right', 'alternating']),
  dose,
  picture: v.nullable(picture),
});
/** An exercise that a person wrote down, as their physiotherapist prescribed it. */
export type OwnExercise = v.InferOutput<typeof ownExercise>;

const ownRoutine = v.object({
  id: ownId,
  name: text(ownLimits.name),
  steps: v.pipe(
    v.array(
      v.object({
        exercise: v.pipe(
          v.string(),
          v.check(
            (value) => isExerciseId(value) || ownIdPattern.test(value),
            'This must be the name of an exercise.',
          ),
        ),
        prepareSeconds: within({ min: 0, max: ownLimits.prepareSeconds }),
        dose,
      }),
    ),
    v.check(
      ({ length }) => length >= 1 && length <= ownLimits.routineSteps,
      `This must have 1 to ${ownLimits.routineSteps} entries.`,
    ),
  ),
});
/** A routine that a person put together. */
export type OwnRoutine = v.InferOutput<typeof ownRoutine>;

const tooMany = (most: number) => `There can be at most ${most}.`;

/** What a person made, without the checks across it. */
export const ownParts = {
  exercises: v.pipe(
    v.array(ownExercise),
    v.check(({ length }) => length <= ownLimits.exercises, tooMany(ownLimits.exercises)),
  ),
  routines: v.pipe(
    v.array(ownRoutine),
    v.check(({ length }) => length <= ownLimits.routines, tooMany(ownLimits.routines)),
  ),
};

interface Parts {
  readonly exercises: readonly OwnExercise[];
  readonly routines: readonly OwnRoutine[];
}

/** What is wrong across exercises and routines, with the field; null when all fits together. */
export function misfit({
  exercises,
  routines,
}: Parts): { readonly field: string; readonly reason: string } | null {
  const ids = [...exercises, ...routines].map(({ id }) => id);
  const twice = ids.findIndex((id, index) => ids.indexOf(id) !== index);
  if (twice >= 0) {
    const inRoutines = twice - exercises.length;
    const field = inRoutines < 0 ? `exercises.${twice}.id` : `routines.${inRoutines}.id`;
    return { field, reason: 'This name is used twice.' };
  }
  const known = new Set<string>([...exerciseIds, ...exercises.map(({ id }) => id)]);
  for (const [index, routine] of routines.entries()) {
    const stepIndex = routine.steps.findIndex(({ exercise }) => !known.has(exercise));
    if (stepIndex >= 0) {
      const field = `routines.${index}.steps.${stepIndex}.exercise`;
      return { field, reason: 'There is no exercise of this name.' };
    }
  }
  const pictures = exercises.reduce((sum, one) => sum + (one.picture?.length ?? 0), 0);
  return pictures > ownLimits.pictures
    ? { field: 'exercises', reason: 'All pictures together are too large.' }
    : null;
}

/** What a schema found, the first thing first. */
type Issues = readonly [v.BaseIssue<unknown>, ...unknown[]];

/** The first thing that is wrong, in plain words, and the path of its field. */
export function firstProblem([issue]: Issues): { readonly field: string; readonly reason: string } {
  const field = issue.path?.map(({ key }) => String(key)).join('.') ?? '';
  // A check has its own sentence; what the schema says by itself speaks of types.
  const plain = 'This is missing, or something else stands in its place.';
  return { field, reason: issue.kind === 'schema' ? plain : issue.message };
}

/** Everything a person made themselves. */
export const ownLibrarySchema = v.pipe(
  v.object({ version: v.literal(1), ...ownParts }),
  v.check((own) => misfit(own) === null, 'Its parts do not fit together.'),
);
/** Everything a person made themselves; see `ownLibrarySchema`. */
export type OwnLibrary = v.InferOutput<typeof ownLibrarySchema>;

/** Someone who has made nothing yet. */
export const freshOwn: OwnLibrary = { version: 1, exercises: [], routines: [] };

/** A change to what a person made. */
export type OwnChange =
  /** Adds these, in place of those of the same name. */
  | (Parts & { readonly kind: 'save-own' })
  /** Takes one away; an exercise also from every routine, and a routine left empty with it. */
  | { readonly kind: 'delete-own'; readonly id: string };

/** What a person made after a change, or why the change is refused. */
export function changeOwn(own: OwnLibrary, change: OwnChange): OwnLibrary | { refused: string } {
  const changed = change.kind === 'save-own' ? saved(own, tidied(change)) : without(own, change.id);
  const parsed = v.safeParse(v.object(ownParts), changed);
  if (!parsed.success) return { refused: sentenceOf(parsed.issues) };
  const wrong = misfit(parsed.output);
  return wrong === null
    ? { version: 1, ...parsed.output }
    : { refused: `${wrong.field}: ${wrong.reason}` };
}

/** The first thing that is wrong, with the field: `routines.0.name: …`. */
function sentenceOf(issues: Issues): string {
  const { field, reason } = firstProblem(issues);
  return field === '' ? reason : `${field}: ${reason}`;
}

/** Texts without line breaks, control characters and spaces at their ends. */
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

/** What was there keeps its place, what is new comes last. */
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
