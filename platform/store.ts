import * as v from 'valibot';
import { emptyMonth, localDate, type Month, monthOf, monthSchema } from '@/history/day-tally';
import type { BrowserApi } from '@/platform/environment';
import { logSchema, type StoredLog } from '@/reminders/log-entry';
import type { Moment } from '@/reminders/moment';
import { freshRun, type Run, runSchema } from '@/reminders/run';
import { defaultSettings, type Settings, settingsSchema } from '@/reminders/settings';
import { freshPractice, type Practice, practiceSchema } from '@/routines/practice';

/** Worker and pages share one origin, so this lock holds for all of them. */
export const lockName = 'state';

/** Where the list of a person's own routines lies. */
export const ownListKey = 'ownRoutines';
const ownListSchema = v.array(v.object({ id: v.string(), name: v.string() }));
/** A person's own routines as lists show them. */
type OwnList = v.InferOutput<typeof ownListSchema>;

/** Everything that is stored and read together. */
export interface Stored {
  readonly settings: Settings;
  readonly run: Run;
  readonly log: StoredLog;
  /** The month that `month.name` (`2026-11`) names: the one of the moment it was loaded for. */
  readonly month: Month;
  readonly practice: Practice;
  /** The person's own routines as lists show them; what they hold is stored apart. */
  readonly ownRoutines: OwnList;
}

/** A stored document that could not be read, kept as it was. */
interface BrokenCopy {
  readonly at: number;
  readonly key: string;
  readonly raw: unknown;
}

/** What `load` found: the documents, their keys, and copies of what was broken. */
export interface Loaded {
  readonly stored: Stored;
  readonly broken: readonly BrokenCopy[];
}

const parts = [
  'settings',
  'run',
  'log',
  'month',
  'practice',
  'ownRoutines',
] as const satisfies (keyof Stored)[];

/** Where a document lies in `storage.local`. */
const keys: Record<(typeof parts)[number], (moment: Moment) => string> = {
  settings: () => 'settings',
  run: () => 'run',
  log: () => 'log',
  month: ({ at, zone }) => `history.${monthOf(localDate(at, zone))}`,
  practice: () => 'practice',
  ownRoutines: () => ownListKey,
};

/** Where the last copy that was read well lies, beside its document. */
export const previousOf = (key: string) => `${key}.previous`;

const brokenKey = 'broken';

/** More copies than this tell nobody anything new; the first ones are the ones to keep. */
const keptBroken = 20;

/** Reads one document: the stored one, else the previous good one, else a fresh one. */
export function readDocument<T>(
  raw: Record<string, unknown>,
  key: string,
  schema: v.GenericSchema<unknown, T>,
  fresh: T,
): { value: T; brokenRaw?: unknown } {
  const found = raw[key];
  if (found === undefined) return { value: fresh };
  const parsed = v.safeParse(schema, found);
  if (parsed.success) return { value: parsed.output };
  const previous = v.safeParse(schema, raw[previousOf(key)]);
  return { value: previous.success ? previous.output : fresh, brokenRaw: found };
}

/** The keys of all documents for `moment`, each with its previous copy. */
function keysAt(moment: Moment): string[] {
  return parts.flatMap((part) => [keys[part](moment), previousOf(keys[part](moment))]);
}

/** What a raw record from `storage.local` says at `moment`; nothing in it is trusted. */
function parse(raw: Record<string, unknown>, moment: Moment): Loaded {
  const documents = {
    settings: readDocument(raw, keys.settings(moment), settingsSchema, defaultSettings),
    run: readDocument(raw, keys.run(moment), runSchema, freshRun(moment.at)),
    log: readDocument<StoredLog>(raw, keys.log(moment), logSchema, []),
    month: readDocument(raw, keys.month(moment), monthSchema, emptyMonth),
    practice: readDocument(raw, keys.practice(moment), practiceSchema, freshPractice),
    ownRoutines: readDocument<OwnList>(raw, ownListKey, ownListSchema, []),
  };
  return {
    stored: {
      settings: documents.settings.value,
      run: documents.run.value,
      log: documents.log.value,
      month: documents.month.value,
      practice: documents.practice.value,
      ownRoutines: documents.ownRoutines.value,
    },
    broken: parts.flatMap((part) => {
      const { brokenRaw } = documents[part];
      return brokenRaw === undefined
        ? []
        : [{ at: moment.at, key: keys[part](moment), raw: brokenRaw }];
    }),
  };
}

/** Reads everything in one go. Throws what the browser throws when storage cannot be read. */
export async function load(browser: BrowserApi, moment: Moment): Promise<Loaded> {
  return parse(await browser.storage.local.get(keysAt(moment)), moment);
}

/**
 * Writes what differs from `before` in one go, with the copy it replaces beside it. Broken copies
 * are added to those kept; they are never written over. Throws what the browser throws.
 */
export async function save(
  browser: BrowserApi,
  moment: Moment,
  loaded: Loaded,
  next: Stored,
): Promise<void> {
  const items: Record<string, unknown> = {};
  const brokenKeys = new Set(loaded.broken.map(({ key }) => key));
  for (const part of parts) {
    const key = keys[part](moment);
    if (next[part] === loaded.stored[part] && !brokenKeys.has(key)) continue;
    items[key] = next[part];
    items[previousOf(key)] = loaded.stored[part];
  }
  if (loaded.broken.length > 0) {
    Object.assign(items, await setAside(browser, loaded.broken));
  }
  if (Object.keys(items).length > 0) await browser.storage.local.set(items);
}

/** What to write so that broken copies join those kept; the first ones stay. */
export async function setAside(
  browser: BrowserApi,
  broken: readonly BrokenCopy[],
): Promise<Record<string, unknown>> {
  const { [brokenKey]: kept } = await browser.storage.local.get(brokenKey);
  const copies = Array.isArray(kept) ? kept : [];
  return { [brokenKey]: [...copies, ...broken].slice(0, keptBroken) };
}

/** Calls `changed` whenever a stored document changes; returns how to stop. */
export function watch(browser: BrowserApi, changed: () => void): () => void {
  browser.storage.local.onChanged.addListener(changed);
  return () => browser.storage.local.onChanged.removeListener(changed);
}
