import * as v from 'valibot';
import { emptyJournal, type Journal, journalSchema } from '@/history/journal';
import { emptyMonth, type Month } from '@/history/month';
import type { BrowserApi } from '@/platform/environment';
import { parseWorkerTexts } from '@/platform/storage/parse-worker-texts';
import { effectiveSettingsOf, isOfVersion, storeKeys } from '@/platform/storage/store-keys';
import { anyMonth, anyRun, anySettings } from '@/platform/storage/versioned-schemas';
import { type WorkerTexts, workerTextsKey } from '@/platform/storage/worker-texts';
import { freshRun } from '@/reminders/fresh-run';
import { logSchema, type StoredLog } from '@/reminders/log-entry';
import type { Run } from '@/reminders/run';
import { freshPractice } from '@/routines/plan/fresh-practice';
import { type PracticeState, practiceSchema } from '@/routines/plan/practice';
import { defaultSettings } from '@/settings/default-settings';
import { applyPolicy } from '@/settings/policy';
import type { Settings } from '@/settings/settings';
import { stampChanges } from '@/settings/stamp-changes';
import { freshSync, type SyncState, syncSchema } from '@/settings/sync-state';
import { localDate } from '@/values/local-date';
import type { Moment } from '@/values/moment';
import type { ProblemAt } from '@/values/problem';

/** The lock around every change of the store; worker and pages share one origin. */
export const lockName = 'state';

/** The key of the list of a person's own routines. */
export const ownListKey = storeKeys.ownRoutines;
const ownListSchema = v.array(v.object({ id: v.string(), name: v.string() }));
/** A person's own routines as lists show them. */
type OwnList = v.InferOutput<typeof ownListSchema>;

/** The documents that are read together at each event. */
export interface Stored {
  /** The person's own settings, which are stored and synced. */
  readonly chosen: Settings;
  /** The effective settings: the person's own, with the administrator's policy over them. */
  readonly settings: Settings;
  /** The paths of the settings that the policy sets, such as `stretch.on`, `own` or `goal`. */
  readonly locks: readonly string[];
  /** Why parts of the policy are ignored. */
  readonly policyProblems: readonly ProblemAt[];
  readonly run: Run;
  /** The log of the day that it was loaded for. */
  readonly log: StoredLog;
  /** The days with a log (`2026-11-23`), the oldest first. */
  readonly logDays: readonly string[];
  /** The days that are not in their month yet: as a rule today. */
  readonly journal: Journal;
  /** The month that it was loaded for, without the days in the journal. */
  readonly month: Month;
  readonly practice: PracticeState;
  /** The person's own routines as lists show them; their contents are stored separately. */
  readonly ownRoutines: OwnList;
  readonly sync: SyncState;
  /** The worker's texts in a chosen language; null for those of the browser's language. */
  readonly texts: WorkerTexts | null;
}

/** A stored document that did not parse, kept as it was. */
export interface BrokenCopy {
  readonly at: number;
  readonly key: string;
  readonly raw: unknown;
}

/** The result of `load`: the documents, and copies of broken ones. */
export interface Loaded {
  readonly stored: Stored;
  readonly broken: readonly BrokenCopy[];
  /** The keys of documents of an older version, which the next save rewrites. */
  readonly outdated: readonly string[];
  /** The effective settings as they are stored for pages, not parsed. */
  readonly effectiveSettings: unknown;
}

/** The key of the previous copy of a document. */
export const previousOf = (key: string) => `${key}.previous`;

const logDaysKey = 'logDays';
const logDaysSchema = v.array(v.string());
const logKey = (day: string) => `log.${day}`;
/** The keys of the log before there was one for each day. */
const oldLogKeys = ['log', previousOf('log')];

const parts = [
  'chosen',
  'run',
  'log',
  'logDays',
  'journal',
  'month',
  'practice',
  'ownRoutines',
  'sync',
] as const satisfies (keyof Stored)[];

/** The key of each document in `storage.local` on a day (`2026-11-23`). */
const keys: Record<(typeof parts)[number], (day: string) => string> = {
  chosen: () => storeKeys.settings,
  run: () => storeKeys.run,
  log: logKey,
  logDays: () => logDaysKey,
  journal: () => storeKeys.journal,
  month: storeKeys.month,
  practice: () => storeKeys.practice,
  ownRoutines: () => ownListKey,
  sync: () => 'sync',
};

const brokenKey = 'broken';

/** The most broken copies that are kept; the first ones stay. */
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

/** The keys of all documents on `day`. */
function keysOfDay(day: string): string[] {
  return [...parts.map((part) => keys[part](day)), storeKeys.effectiveSettings, workerTextsKey];
}

/** Parses a raw record from `storage.local` at `at` (epoch ms) on `day`; nothing is trusted. */
function parse(
  raw: Record<string, unknown>,
  policy: unknown,
  { at, day }: { readonly at: number; readonly day: string },
): Loaded {
  const documents = {
    chosen: readDocument(raw, keys.chosen(day), anySettings, defaultSettings),
    run: readDocument(raw, keys.run(day), anyRun, freshRun(at)),
    log: readDocument<StoredLog>(raw, keys.log(day), logSchema, []),
    logDays: readDocument<string[]>(raw, keys.logDays(day), logDaysSchema, []),
    journal: readDocument(raw, keys.journal(day), journalSchema, emptyJournal),
    month: readDocument(raw, keys.month(day), anyMonth, emptyMonth),
    practice: readDocument(raw, keys.practice(day), practiceSchema, freshPractice),
    ownRoutines: readDocument<OwnList>(raw, keys.ownRoutines(day), ownListSchema, []),
    sync: readDocument(raw, keys.sync(day), syncSchema, freshSync),
  };
  const { settings, locks, problems } = applyPolicy(documents.chosen.value, policy);
  return {
    effectiveSettings: raw[storeKeys.effectiveSettings],
    outdated: (['chosen', 'run', 'month'] as const)
      .filter((part) => documents[part].brokenRaw === undefined)
      .map((part) => ({ key: keys[part](day), version: documents[part].value.version }))
      .filter(({ key, version }) => key in raw && !isOfVersion(raw[key], version))
      .map(({ key }) => key),
    stored: {
      chosen: documents.chosen.value,
      settings,
      locks,
      policyProblems: problems,
      run: documents.run.value,
      log: documents.log.value,
      logDays: documents.logDays.value,
      journal: documents.journal.value,
      month: documents.month.value,
      practice: documents.practice.value,
      ownRoutines: documents.ownRoutines.value,
      sync: documents.sync.value,
      texts: parseWorkerTexts(raw[workerTextsKey], settings),
    },
    broken: parts.flatMap((part) => {
      const { brokenRaw } = documents[part];
      return brokenRaw === undefined ? [] : [{ at, key: keys[part](day), raw: brokenRaw }];
    }),
  };
}

/** Reads the administrator's policy. Without one, Firefox rejects; that is not an error. */
async function readPolicy(browser: BrowserApi): Promise<unknown> {
  try {
    return await browser.storage.managed.get();
  } catch {
    return {};
  }
}

/**
 * Reads all documents in one call, and the previous copies only when one is broken. Throws the
 * browser's error when storage cannot be read.
 */
export async function load(browser: BrowserApi, { at, zone }: Moment): Promise<Loaded> {
  const day = localDate(at, zone);
  const [raw, policy] = await Promise.all([
    browser.storage.local.get(keysOfDay(day)),
    readPolicy(browser),
  ]);
  const loaded = parse(raw, policy, { at, day });
  if (loaded.broken.length === 0) return loaded;
  const previous = await browser.storage.local.get(keysOfDay(day).map(previousOf));
  return parse({ ...raw, ...previous }, policy, { at, day });
}

/** Reads the log of every day that is kept, the oldest first. */
export async function loadLog(browser: BrowserApi): Promise<StoredLog> {
  const { [logDaysKey]: days } = await browser.storage.local.get(logDaysKey);
  const parsed = v.safeParse(logDaysSchema, days);
  const dayKeys = (parsed.success ? parsed.output : []).map(logKey);
  const raw = await browser.storage.local.get(dayKeys);
  return dayKeys.flatMap((key) => readDocument<StoredLog>(raw, key, logSchema, []).value);
}

/** How many days the log is kept: people ask about yesterday, and sometimes about last week. */
const keptLogDays = 14;

/** Adds today to the days of the log; returns the kept days and the dropped ones. */
function logDaysWith(days: readonly string[], today: string) {
  if (days.includes(today)) return { days, dropped: [] };
  const all = [...days, today].toSorted();
  return { days: all.slice(-keptLogDays), dropped: all.slice(0, -keptLogDays) };
}

/** Other data that is written in the same call as the documents. */
export interface ExtraWrites {
  readonly items: Readonly<Record<string, unknown>>;
  /** Keys to remove. */
  readonly expiredKeys: readonly string[];
  readonly broken: readonly BrokenCopy[];
}

/** No extra writes. */
export const noExtraWrites: ExtraWrites = { items: {}, expiredKeys: [], broken: [] };

/**
 * Writes the documents that changed since `loaded` in one call, each with the copy that it replaces.
 * Adds broken copies to those already kept. Returns what is stored now. Throws the browser's error
 * when storage cannot be written.
 */
export async function save(
  browser: BrowserApi,
  moment: Moment,
  loaded: Loaded,
  next: Stored,
  extraWrites: ExtraWrites = noExtraWrites,
): Promise<Stored> {
  const today = localDate(moment.at, moment.zone);
  const { days: logDays, dropped } = logDaysWith(next.logDays, today);
  const saved = stampChanges(loaded.stored, { ...next, logDays }, moment.at);
  const items: Record<string, unknown> = { ...extraWrites.items };
  const stale = new Set([...loaded.broken.map(({ key }) => key), ...loaded.outdated]);
  for (const part of parts) {
    const key = keys[part](today);
    if (saved[part] === loaded.stored[part] && !stale.has(key)) continue;
    items[key] = saved[part];
    // A log is only appended to, and has no previous copy.
    if (part !== 'log') items[previousOf(key)] = loaded.stored[part];
  }
  const effectiveSettings = effectiveSettingsOf(saved);
  if (JSON.stringify(effectiveSettings) !== JSON.stringify(loaded.effectiveSettings ?? null)) {
    items[storeKeys.effectiveSettings] = effectiveSettings;
  }
  const broken = [...loaded.broken, ...extraWrites.broken];
  if (broken.length > 0) Object.assign(items, await setAside(browser, broken));
  // Removed first, so that no key is left over that no list names.
  const legacyKeys = next.logDays.length === 0 ? oldLogKeys : [];
  const expiredKeys = [...legacyKeys, ...dropped.map(logKey), ...extraWrites.expiredKeys];
  if (expiredKeys.length > 0) await browser.storage.local.remove(expiredKeys);
  if (Object.keys(items).length > 0) await browser.storage.local.set(items);
  return saved;
}

/** Returns the write that adds broken copies to those already kept. */
export async function setAside(
  browser: BrowserApi,
  broken: readonly BrokenCopy[],
): Promise<Record<string, unknown>> {
  const { [brokenKey]: kept } = await browser.storage.local.get(brokenKey);
  const copies = Array.isArray(kept) ? kept : [];
  return { [brokenKey]: [...copies, ...broken].slice(0, keptBroken) };
}
