import * as v from 'valibot';
import { type Day, daySchema, type EventsOfDay, eventsOfDaySchema } from '@/history/month';
import type { UserData } from '@/platform/storage/user-data';
import { anySettings } from '@/platform/storage/versioned-schemas';
import { exportFormat, exportVersion } from '@/platform/transfer/write-export';
import { ownLibrarySchema } from '@/routines/own/own-library';
import { routineFileFormat } from '@/routines/own/routine-file';
import { practiceSchema } from '@/routines/plan/practice';
import { parseJson } from '@/values/json';
import { type Problem, type ProblemAt, type Refused, wholeProblem } from '@/values/problem';
import { problemAt } from '@/values/problem-of';

/** The largest file to read, in bytes. Twenty years with all possible pictures take 7 MB. */
export const largestImport = 8_000_000;

const header = v.looseObject({ format: v.literal(exportFormat), version: v.unknown() });
const ofRoutines = v.looseObject({ format: v.literal(routineFileFormat) });
const smallParts = v.object({
  settings: anySettings,
  practice: practiceSchema,
  own: ownLibrarySchema,
  history: v.object({ days: v.array(v.unknown()), events: v.array(v.unknown()) }),
});

/** Field names that could change the prototypes of objects. No real export contains them. */
const forbiddenField = /"(?:__proto__|constructor|prototype)"\s*:/;

/** The most days in a file, and the most lists of events: more than a long life has. */
const mostDays = 40_000;

/** The deepest nesting allowed: twice as deep as a real export. */
const deepest = 16;

/** The number of days to parse before the page can draw again. */
const slice = 50;

/** The callbacks of reading a file. */
export interface Reading {
  /** Lets the page respond and draw. */
  readonly yieldToPage: () => Promise<void>;
  /** Receives the share of the file that is read, from 0 to 1. */
  readonly onProgress: (share: number) => void;
}

/** Thrown when a file cannot be imported; `refusal` has the problem and its path. */
class FileRefusedError extends Error {
  readonly refusal: ProblemAt;

  constructor(refusal: ProblemAt) {
    super(`${refusal.path} ${refusal.problem.code}`);
    this.name = 'FileRefusedError';
    this.refusal = refusal;
  }
}

/** Throws a `FileRefusedError` for a problem at `path`. */
function refuse(path: readonly string[], problem: Problem): never {
  throw new FileRefusedError({ path: path.join('.'), problem });
}

function parsePart<T>(
  schema: v.GenericSchema<unknown, T>,
  raw: unknown,
  place: readonly string[],
): T {
  const parsed = v.safeParse(schema, raw, { abortEarly: true });
  if (parsed.success) return parsed.output;
  throw new FileRefusedError(problemAt(parsed.issues[0], place));
}

/** Parses a long list in slices, so that the page stays responsive. */
async function parseList<T extends { readonly date: string }>(
  schema: v.GenericSchema<unknown, T>,
  raw: readonly unknown[],
  name: string,
  { yieldToPage }: Reading,
  onRead: (many: number) => void,
): Promise<T[]> {
  const place = ['history', name];
  if (raw.length > mostDays) refuse(place, { code: 'too-many', most: mostDays });
  const list: T[] = [];
  const dates = new Set<string>();
  for (let from = 0; from < raw.length; from += slice) {
    for (const [offset, one] of raw.slice(from, from + slice).entries()) {
      const at = [...place, String(from + offset)];
      const entry = parsePart(schema, one, at);
      if (dates.has(entry.date)) refuse([...at, 'date'], { code: 'duplicate' });
      dates.add(entry.date);
      list.push(entry);
    }
    onRead(Math.min(from + slice, raw.length));
    await yieldToPage();
  }
  return list.toSorted((one, other) => (one.date < other.date ? -1 : 1));
}

/** Returns whether a text is nested too deeply. Parsing millions of levels would take seconds. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  let inText = false;
  for (let index = 0; index < text.length; index += 1) {
    const sign = text[index];
    if (inText) {
      if (sign === '\\') index += 1;
      else if (sign === '"') inText = false;
    } else if (sign === '"') {
      inText = true;
    } else if (sign === '[' || sign === '{') {
      depth += 1;
      if (depth > deepest) return true;
    } else if (sign === ']' || sign === '}') {
      depth -= 1;
    }
  }
  return false;
}

/** Parses all parts. Throws a `FileRefusedError` for the first problem. */
async function readParts(raw: unknown, reading: Reading): Promise<UserData> {
  const { settings, practice, own, history } = parsePart(smallParts, raw, []);
  const whole = Math.max(1, history.days.length + history.events.length);
  const days: Day[] = await parseList<Day>(daySchema, history.days, 'days', reading, (many) =>
    reading.onProgress(many / whole),
  );
  const events: EventsOfDay[] = await parseList<EventsOfDay>(
    eventsOfDaySchema,
    history.events,
    'events',
    reading,
    (many) => reading.onProgress((days.length + many) / whole),
  );
  const dates = new Set(days.map(({ date }) => date));
  const unlisted = events.findIndex(({ date }) => !dates.has(date));
  if (unlisted >= 0) {
    refuse(['history', 'events', String(unlisted), 'date'], { code: 'no-such-day' });
  }
  return { settings, practice, own, history: { days, events } };
}

/**
 * Reads the text of an export file, or returns why the whole file is refused. Copies only known keys
 * and stores nothing.
 */
export async function readExport(text: string, reading: Reading): Promise<UserData | Refused> {
  const refused = (problem: Problem): Refused => ({ refusal: wholeProblem(problem) });
  if (text.length > largestImport) return refused({ code: 'file-too-large' });
  if (isTooDeep(text)) return refused({ code: 'too-deep' });
  const raw = parseJson(text);
  if (raw === undefined) return refused({ code: 'not-json' });
  if (v.is(ofRoutines, raw)) return refused({ code: 'only-routines' });
  if (!v.is(header, raw)) return refused({ code: 'not-an-export' });
  const { version } = raw;
  if (typeof version === 'number' && version > exportVersion)
    return refused({ code: 'newer-version' });
  if (version !== exportVersion) {
    const problem: Problem = { code: 'not-one-of', options: [exportVersion] };
    return { refusal: { path: 'version', problem } };
  }
  if (forbiddenField.test(text)) return refused({ code: 'forbidden-field' });
  await reading.yieldToPage();
  try {
    return await readParts(raw, reading);
  } catch (error) {
    if (error instanceof FileRefusedError) return { refusal: error.refusal };
    throw error;
  }
}
