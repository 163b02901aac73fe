import * as v from 'valibot';
import {
  misfit,
  type OwnExercise,
  type OwnLibrary,
  type OwnRoutine,
  ownParts,
} from '@/routines/own-library';

/** What a file of routines calls itself; see `docs/routine.schema.json`. */
const fileFormat = 'loosen-routines';

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

const header = v.object({ format: v.literal(fileFormat), version: v.number() });
const contents = v.object(ownParts);

/** Writes a file with these routines, and the person's own exercises that they use. */
export function writeRoutineFile(own: OwnLibrary, routineIds: readonly string[]): string {
  const routines = own.routines.filter(({ id }) => routineIds.includes(id));
  const used = new Set(routines.flatMap(({ steps }) => steps.map(({ exercise }) => exercise)));
  const exercises = own.exercises.filter(({ id }) => used.has(id));
  return `${JSON.stringify({ format: fileFormat, version: 1, exercises, routines }, null, 2)}\n`;
}

/** Reads a file, or says what is wrong with it and where. Everything is rebuilt from known keys. */
export function readRoutineFile(text: string): RoutineFile | Refusal {
  if (text.length > largestFile) return { problem: 'too-large' };
  const raw = parsedJson(text);
  if (raw === undefined) return { problem: 'not-json' };
  const head = v.safeParse(header, raw);
  if (!head.success) return { problem: 'not-ours' };
  if (head.output.version !== 1) return { problem: 'newer' };
  const parsed = v.safeParse(contents, raw);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    const field = issue.path?.map(({ key }) => String(key)).join('.') ?? '';
    return { problem: 'field', field, reason: issue.message };
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
