import * as v from 'valibot';
import { defaultParts, defaultSettings } from '@/settings/default-settings';
import { partNames, withParts } from '@/settings/setting-paths';
import { type Settings, type SettingsPart, settingsParts } from '@/settings/settings';
import {
  believableAheadMs,
  type Stamp,
  type SyncNote,
  type SyncState,
  syncNotes,
} from '@/settings/sync-state';
import { withDefaults } from '@/settings/with-defaults';
import { isSameJson } from '@/values/json';
import { numberBetween, textBetween } from '@/values/schema-parts';

/** Returns the key of one part in `storage.sync`. Each part is written separately. */
export const syncKey = (part: SettingsPart) => `settings.${part}`;

/** One part of the settings as stored in `storage.sync`. */
const entrySchema = v.object({
  version: v.pipe(v.number(), v.minValue(2)),
  value: v.unknown(),
  at: numberBetween(0, 1e15),
  device: textBetween(1, 64),
});
/** One part of the settings as stored in `storage.sync`. */
export type SyncEntry = v.InferOutput<typeof entrySchema>;

/** The action for one part. */
type Outcome =
  | { readonly do: 'keep'; readonly note?: SyncNote }
  | { readonly do: 'take'; readonly value: unknown; readonly stamp: Stamp }
  | { readonly do: 'send'; readonly stamp: Stamp; readonly note?: SyncNote };

/** The result of a merge: the person's choices, and the entries that this device must send. */
interface Merged {
  readonly chosen: Settings;
  readonly stamps: SyncState['stamps'];
  readonly send: ReadonlyMap<SettingsPart, SyncEntry>;
  readonly note: SyncNote | null;
}

/** Returns the most serious of some notes. */
export function mostSerious(notes: readonly SyncNote[]): SyncNote | null {
  return syncNotes.find((note) => notes.includes(note)) ?? null;
}

/** Returns when this device's value was chosen; null when it is still the default. */
function localStamp(
  part: SettingsPart,
  chosen: Settings,
  { stamps }: SyncState,
  now: number,
): Stamp | null {
  const stamp = stamps[part];
  // Chosen by a version without dates: any dated choice is newer.
  if (stamp === undefined) {
    const untouched = isSameJson(chosen[part], defaultSettings[part]);
    return untouched ? null : { at: 0, by: null };
  }
  // Dated by this device's own clock before it was corrected.
  return stamp.by === null && stamp.at > now + believableAheadMs ? { at: now, by: null } : stamp;
}

/** Negative when `one` was chosen before `other`; at the same time, the device's name decides. */
function order(one: Stamp, other: Stamp, device: string): number {
  if (one.at !== other.at) return one.at - other.at;
  const [first, second] = [one.by ?? device, other.by ?? device];
  return first === second ? 0 : first < second ? -1 : 1;
}

function outcomeOf(
  part: SettingsPart,
  raw: unknown,
  local: Stamp | null,
  { device, now }: { readonly device: string; readonly now: number },
): Outcome {
  const parsed = v.safeParse(entrySchema, raw);
  if (!parsed.success) {
    const note = raw === undefined ? {} : ({ note: 'unreadable' } as const);
    return local === null ? { do: 'keep', ...note } : { do: 'send', stamp: local, ...note };
  }
  const entry = parsed.output;
  if (entry.version > defaultSettings.version) return { do: 'keep', note: 'newer-version' };
  if (entry.at > now + believableAheadMs) {
    // Two devices that overwrite each other's times would never stop, so only the author does.
    return entry.device === device && local !== null
      ? { do: 'send', stamp: local }
      : { do: 'keep', note: 'clock-ahead' };
  }
  const remote = { at: entry.at, by: entry.device === device ? null : entry.device };
  const ahead = local === null ? -1 : order(local, remote, device);
  if (ahead === 0) return { do: 'keep' };
  if (local !== null && ahead > 0) return { do: 'send', stamp: local };
  const complete = withDefaults(entry.value, defaultParts[part]);
  const value = v.safeParse(settingsParts[part], complete);
  return value.success
    ? { do: 'take', value: value.output, stamp: remote }
    : { do: 'keep', note: 'unreadable' };
}

/**
 * Merges what the person chose here with the entries of `area`, part by part: the later choice
 * wins. Nothing in `area` is trusted. An entry of a newer version is neither used nor overwritten.
 */
export function mergeSync(
  { chosen, sync }: { readonly chosen: Settings; readonly sync: SyncState },
  area: Readonly<Record<string, unknown>>,
  device: string,
  now: number,
): Merged {
  const taken = new Map<SettingsPart, unknown>();
  const stamps = new Map<SettingsPart, Stamp>();
  const send = new Map<SettingsPart, SyncEntry>();
  const notes: SyncNote[] = [];
  for (const part of partNames) {
    const local = localStamp(part, chosen, sync, now);
    const outcome = outcomeOf(part, area[syncKey(part)], local, { device, now });
    if ('note' in outcome) notes.push(outcome.note);
    if (outcome.do === 'keep') continue;
    const { stamp } = outcome;
    if (stamp !== sync.stamps[part]) stamps.set(part, stamp);
    if (outcome.do === 'take') {
      taken.set(part, outcome.value);
    } else {
      const { version } = defaultSettings;
      send.set(part, { version, value: chosen[part], at: stamp.at, device: stamp.by ?? device });
    }
  }
  return {
    chosen: withParts(chosen, taken),
    stamps: stamps.size === 0 ? sync.stamps : { ...sync.stamps, ...Object.fromEntries(stamps) },
    send,
    note: mostSerious(notes),
  };
}
