import * as v from 'valibot';
import {
  findInconsistency,
  type OwnExercise,
  type OwnLibrary,
  type OwnRoutine,
  ownParts,
} from '@/routines/own/own-library';
import { parseJson } from '@/values/json';
import type { Problem, Refused } from '@/values/problem';
import { problemAt } from '@/values/problem-of';

/** The `format` of a file of routines; see `docs/routine.schema.json`. */
export const routineFileFormat = 'loosen-routines';

/** The longest text of a file, in characters. */
const largestFile = 5_000_000;

/** The contents of a file. */
export interface RoutineFile {
  readonly exercises: readonly OwnExercise[];
  readonly routines: readonly OwnRoutine[];
}

const header = v.looseObject({ format: v.literal(routineFileFormat) });
const contents = v.object(ownParts);

/**
 * Writes a file with some routines and the own exercises that they use, or with all own exercises
 * and routines.
 */
export function writeRoutineFile(own: OwnLibrary, which: readonly string[] | 'all'): string {
  const all = which === 'all';
  const routines = own.routines.filter(({ id }) => all || which.includes(id));
  const used = new Set(routines.flatMap(({ steps }) => steps.map(({ exercise }) => exercise)));
  const exercises = own.exercises.filter(({ id }) => all || used.has(id));
  return `${JSON.stringify({ format: routineFileFormat, version: 1, exercises, routines }, null, 2)}\n`;
}

/** Returns whether a file of this many bytes is too large to read. */
export function isTooLarge(bytes: number): boolean {
  // A character takes four bytes at most.
  return bytes > 4 * largestFile;
}

/** Reads a file, or returns why it is refused. Copies only known keys. */
export function readRoutineFile(text: string): RoutineFile | Refused {
  const refused = (problem: Problem, path = ''): Refused => ({ refusal: { path, problem } });
  if (text.length > largestFile) return refused({ code: 'file-too-large' });
  const raw = parseJson(text);
  if (raw === undefined) return refused({ code: 'not-json' });
  if (!v.is(header, raw)) return refused({ code: 'not-routines' });
  const { version } = raw;
  if (typeof version === 'number' && version > 1) return refused({ code: 'newer-version' });
  if (version !== 1) return refused({ code: 'not-one-of', options: [1] }, 'version');
  const parsed = v.safeParse(contents, raw);
  if (!parsed.success) return { refusal: problemAt(parsed.issues[0]) };
  const refusal = findInconsistency(parsed.output);
  return refusal === null ? parsed.output : { refusal };
}
