import * as v from 'valibot';
import type { ImportRefusal } from '@/history/import-preview';
import { type Day, daySchema, type EventsOfDay, eventsOfDaySchema } from '@/history/month';
import type { UserData } from '@/platform/storage/user-data';
import { anySettings } from '@/platform/storage/versioned-schemas';
import { ownLibrarySchema } from '@/routines/own/own-library';
import { routineFileFormat } from '@/routines/own/routine-file';
import { practiceSchema } from '@/routines/plan/practice';
import { sentenceOf } from '@/settings/issue-text';

/** What a file of everything calls itself; see `docs/export.schema.json`. */
export const exportFormat = 'loosen-export';
/** The version of the file's own shape; the settings in it carry one of theirs. */
export const exportVersion = 1;

/**
 * A larger file, in bytes, is not even opened: twenty years with every picture there may be are
 * 7 MB.
 */
export const largestImport = 8_000_000;

/**
 * Writes everything that belongs to the person as one text. The log is there to be read; what is
 * imported is all but the log.
 */
export function writeExport(
  everything: UserData,
  log: readonly unknown[],
  exportedAt: number,
): string {
  const { settings, practice, own, history } = everything;
  const file = { format: exportFormat, version: exportVersion, exportedAt };
  return `${JSON.stringify({ ...file, settings, practice, own, history, log })}\n`;
}

const header = v.looseObject({ format: v.literal(exportFormat), version: v.unknown() });
const ofRoutines = v.looseObject({ format: v.literal(routineFileFormat) });
const smallParts = v.object({
  settings: anySettings,
  practice: practiceSchema,
  own: ownLibrarySchema,
  history: v.object({ days: v.array(v.unknown()), events: v.array(v.unknown()) }),
});

/** Names that no honest file has for a field; they reach for what objects are made of. */
const treacherous = /"(?:__proto__|constructor|prototype)"\s*:/;

/** No life has more days, and no file more lists of events. */
const mostDays = 40_000;

/** Twice as deep as a file of ours goes. */
const deepest = 16;

/** So many days are parsed before the page may draw itself again. */
const slice = 50;

/** What reading a file leans on. */
export interface Reading {
  /** Lets the page answer and draw. */
  readonly breathe: () => Promise<void>;
  /** How much of the file is read, from 0 to 1. */
  readonly onProgress: (share: number) => void;
}

/** A sentence about a field that keeps the file from being read. */
class Wrong extends Error {}

function parsePart<T>(
  schema: v.GenericSchema<unknown, T>,
  raw: unknown,
  place: readonly string[],
): T {
  const parsed = v.safeParse(schema, raw, { abortEarly: true });
  if (parsed.success) return parsed.output;
  throw new Wrong(sentenceOf(parsed.issues, place));
}

/** Parses a long list slice by slice, so that the page stays alive meanwhile. */
async function parseList<T extends { readonly date: string }>(
  schema: v.GenericSchema<unknown, T>,
  raw: readonly unknown[],
  name: string,
  { breathe }: Reading,
  onRead: (many: number) => void,
): Promise<T[]> {
  const place = ['history', name];
  if (raw.length > mostDays) throw new Wrong(`${place.join('.')}: There are too many entries.`);
  const list: T[] = [];
  const dates = new Set<string>();
  for (let from = 0; from < raw.length; from += slice) {
    for (const [offset, one] of raw.slice(from, from + slice).entries()) {
      const at = [...place, String(from + offset)];
      const entry = parsePart(schema, one, at);
      if (dates.has(entry.date)) {
        throw new Wrong(`${at.join('.')}.date: This date stands twice.`);
      }
      dates.add(entry.date);
      list.push(entry);
    }
    onRead(Math.min(from + slice, raw.length));
    await breathe();
  }
  return list.toSorted((one, other) => (one.date < other.date ? -1 : 1));
}

/** Whether a text is nested deeper than any file of ours: to parse millions of levels takes seconds. */
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

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Reads the parts one after the other. Throws `Wrong` with the first thing that is wrong. */
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
  const stray = events.findIndex(({ date }) => !dates.has(date));
  if (stray >= 0) throw new Wrong(`history.events.${stray}.date: There is no day of this date.`);
  return { settings, practice, own, history: { days, events } };
}

/**
 * Reads a file of everything, or says why it is refused, as a whole. Everything is rebuilt from
 * known keys, and nothing of it is stored here.
 */
export async function readExport(
  text: string,
  reading: Reading,
): Promise<UserData | ImportRefusal> {
  if (text.length > largestImport) return { problem: 'too-large' };
  if (isTooDeep(text)) {
    return { problem: 'field', reason: 'It is nested deeper than any file of Loosen.' };
  }
  const raw = parsedJson(text);
  if (raw === undefined) return { problem: 'not-json' };
  if (v.is(ofRoutines, raw)) return { problem: 'routines' };
  if (!v.is(header, raw)) return { problem: 'not-ours' };
  const { version } = raw;
  if (typeof version === 'number' && version > exportVersion) return { problem: 'newer' };
  if (version !== exportVersion) return { problem: 'field', reason: 'version: This must be 1.' };
  if (treacherous.test(text)) {
    return { problem: 'field', reason: 'A field has a name that no field may have.' };
  }
  await reading.breathe();
  try {
    return await readParts(raw, reading);
  } catch (error) {
    if (error instanceof Wrong) return { problem: 'field', reason: error.message };
    throw error;
  }
}
