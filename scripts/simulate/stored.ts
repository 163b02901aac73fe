import * as v from 'valibot';
import { type DayTally, sumOfTallies } from '@/history/day-tally';
import { emptyJournal, journalSchema } from '@/history/journal';
import { monthOfEventsSchema } from '@/history/month';
import { anyMonth, anyRun, anySettings } from '@/platform/storage/versioned-schemas';
import type { Run } from '@/reminders/run';
import { localTime } from '@/scripts/simulate/laws/local-time';
import type { LogLine } from '@/scripts/simulate/laws/unexplained-changes';
import { defaultSettings } from '@/settings/default-settings';
import type { Settings } from '@/settings/settings';
import type { World } from './world';

const logEntries = v.array(v.looseObject({ at: v.number(), what: v.string() }));

/** Parses the whole store. Throws when a document does not parse. */
export function storedIn({ browser }: World): {
  readonly run: Run;
  /** What the person chose; null when they never chose anything. */
  readonly settings: Settings | null;
  readonly log: readonly { readonly at: number; readonly what: string }[];
  readonly totals: DayTally;
} {
  const keys = browser.local.keys();
  const raw = browser.local.get(keys);
  const ofMonths = keys
    .filter((name) => /^history\.\d{4}-\d\d$/.test(name))
    .flatMap((key) => v.parse(anyMonth, raw[key]).days);
  for (const key of keys.filter((name) => name.startsWith('events.'))) {
    v.parse(monthOfEventsSchema, raw[key]);
  }
  const journal = v.parse(journalSchema, raw['journal'] ?? emptyJournal);
  return {
    run: v.parse(anyRun, raw['run']),
    settings: raw['settings'] === undefined ? null : v.parse(anySettings, raw['settings']),
    log: keys
      .filter((key) => /^log\.\d/.test(key))
      .toSorted()
      .flatMap((key) => v.parse(logEntries, raw[key])),
    totals: sumOfTallies([...ofMonths, ...journal.days].map(({ tally }) => tally)),
  };
}

const lastWithPolicy = new WeakMap<
  Settings,
  { readonly policy: Record<string, unknown> | null; readonly settings: Settings }
>();

/** Applies the policy to the settings that the person chose. Caches the last result. */
function effectiveOf(chosen: Settings, policy: Record<string, unknown> | null): Settings {
  const last = lastWithPolicy.get(chosen);
  if (last?.policy === policy) return last.settings;
  const settings = withPolicy(chosen, policy);
  lastWithPolicy.set(chosen, { policy, settings });
  return settings;
}

/** Replaces each setting that the policy fixes. */
function withPolicy(chosen: Settings, policy: Record<string, unknown> | null): Settings {
  if (policy === null) return chosen;
  const parts = Object.entries(policy).map(([part, fixed]) => {
    const own: unknown = Reflect.get(chosen, part);
    const isLeaf = typeof fixed !== 'object' || Array.isArray(fixed);
    return [part, isLeaf ? fixed : { ...(own as object), ...fixed }];
  });
  return { ...chosen, ...Object.fromEntries(parts) };
}

/** Returns a stored document of a version; undefined while it is damaged. */
function readDocument({ browser }: World, key: string, version: number): unknown {
  const found = browser.local.peek(key);
  return typeof found === 'object' && found !== null && Reflect.get(found, 'version') === version
    ? found
    : undefined;
}

/** Returns the stored settings; undefined when the person never chose anything. */
function chosenIn(world: World): Settings | undefined {
  return (readDocument(world, 'settings', 3) ?? readDocument(world, 'settings.previous', 3)) as
    | Settings
    | undefined;
}

/** Returns the effective settings: the stored ones with the policy over them. */
export function settingsIn(world: World): Settings {
  return effectiveOf(chosenIn(world) ?? defaultSettings, world.browser.policy);
}

/** Returns the state without parsing it, for the checks after each event. */
export function peekState(world: World): {
  readonly today: string;
  readonly run: Run | undefined;
  /** What the person chose. */
  readonly chosen: Settings | undefined;
  /** The effective settings, with the policy over them. */
  readonly settings: Settings;
  /** Today's log. */
  readonly log: readonly LogLine[];
} {
  const { browser, zone } = world;
  const today = localTime(world.clock(), zone).date;
  const log: unknown = browser.local.peek(`log.${today}`);
  return {
    today,
    run: readDocument(world, 'run', 3) as Run | undefined,
    chosen: chosenIn(world),
    settings: settingsIn(world),
    log: (Array.isArray(log) ? log : []) as LogLine[],
  };
}
