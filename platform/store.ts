import * as v from 'valibot';
import { emptyMonth, localDate, type Month, monthOf, monthSchema } from '@/history/day-tally';
import type { BrowserApi } from '@/platform/environment';
import { logSchema, type StoredLog } from '@/reminders/log-entry';
import type { Moment } from '@/reminders/moment';
import { freshRun, type Run, runSchema } from '@/reminders/run';
import { defaultSettings, type Settings, settingsSchema } from '@/reminders/settings';

/** Everything that is stored and read together. */
export interface Stored {
  readonly settings: Settings;
  readonly run: Run;
  readonly log: StoredLog;
  /** The month that `month.name` (`2026-11`) names: the one of the moment it was loaded for. */
  readonly month: Month;
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

const parts = ['settings', 'run', 'log', 'month'] as const satisfies (keyof Stored)[];

/** Where a document lies in `storage.local`. */
const keys: Record<(typeof parts)[number], (moment: Moment) => string> = {
  settings: () => 'settings',
  run: () => 'run',
  log: () => 'log',
  month: ({ at, zone }) => `history.${monthOf(localDate(at, zone))}`,
};

/** The last copy that was read well, kept beside its document. */
const previousOf = (key: string) => `${key}.previous`;

const brokenKey = 'broken';

/** More copies than this tell nobody anything new; the first ones are the ones to keep. */
const keptBroken = 20;

/** Reads one document: the stored one, else the previous good one, else a fresh one. */
function read<T>(
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
    settings: read(raw, keys.settings(moment), settingsSchema, defaultSettings),
    run: read(raw, keys.run(moment), runSchema, freshRun(moment.at)),
    log: read<StoredLog>(raw, keys.log(moment), logSchema, []),
    month: read(raw, keys.month(moment), monthSchema, emptyMonth),
  };
  return {
    stored: {
      settings: documents.settings.value,
      run: documents.run.value,
      log: documents.log.value,
      month: documents.month.value,
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
    const { [brokenKey]: kept } = await browser.storage.local.get(brokenKey);
    const copies = Array.isArray(kept) ? kept : [];
    items[brokenKey] = [...copies, ...loaded.broken].slice(0, keptBroken);
  }
  if (Object.keys(items).length > 0) await browser.storage.local.set(items);
}

/** Calls `changed` whenever a stored document changes; returns how to stop. */
export function watch(browser: BrowserApi, changed: () => void): () => void {
  browser.storage.local.onChanged.addListener(changed);
  return () => browser.storage.local.onChanged.removeListener(changed);
}
