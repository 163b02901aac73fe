import * as v from 'valibot';
import {
  firstProblem,
  misfit,
  type OwnExercise,
  type OwnLibrary,
  type OwnRoutine,
  ownParts,
} from '@/routines/own/own-library';

/** What a file of routines calls itself; see `docs/routine.schema.json`. */
export const routineFileFormat = 'loosen-routines';

/** More text than this, in characters, is no file of ours. */
const largestFile = 5_000_000;

/** What a file holds. */
export interface RoutineFile {
  readonly exercises: readonly OwnExercise[];
  readonly routines: readonly OwnRoutine[];
}

/** Why a file is refused; `field` names the place in it, where there is one. */
export interface Refusal {
  readonly problem: 'too-large' | 'not-json' | 'not-ours' | 'newer' | 'field';
  readonly field?: string;
  readonly reason?: string;
}

const header = v.looseObject({ format: v.literal(routineFileFormat) });
const contents = v.object(ownParts);

/**
 * Writes a file with these routines and the person's own exercises that they use, or with all that
 * the person made.
 */
export function writeRoutineFile(own: OwnLibrary, which: readonly string[] | 'all'): string {
  const all = which === 'all';
  const routines = own.routines.filter(({ id }) => all || which.includes(id));
  const used = new Set(routines.flatMap(({ steps }) => steps.map(({ exercise }) => exercise)));
  const exercises = own.exercises.filter(({ id }) => all || used.has(id));
  return `${JSON.stringify({ format: routineFileFormat, version: 1, exercises, routines }, null, 2)}\n`;
}

/** Whether a file is too large to be one of ours, before it is read (bytes). */
export function isTooLarge(bytes: number): boolean {
  // A character takes four bytes at most.
  return bytes > 4 * largestFile;
}

/** Reads a file, or says what is wrong with it and where. Everything is rebuilt from known keys. */
export function readRoutineFile(text: string): RoutineFile | Refusal {
  if (text.length > largestFile) return { problem: 'too-large' };
  const raw = parsedJson(text);
  if (raw === undefined) return { problem: 'not-json' };
  if (!v.is(header, raw)) return { problem: 'not-ours' };
  const { version } = raw;
  if (typeof version === 'number' && version > 1) return { problem: 'newer' };
  if (version !== 1) return { problem: 'field', field: 'version', reason: 'It must be 1.' };
  const parsed = v.safeParse(contents, raw);
  if (!parsed.success) {
    return { problem: 'field', ...firstProblem(parsed.issues) };
  }
  const wrong = misfit(parsed.output);
  return wrong === null ? parsed.output : { problem: 'field', ...wrong };
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
