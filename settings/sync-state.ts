import * as v from 'valibot';
import type { SettingsPart } from '@/settings/settings';
import { dayMs } from '@/values/duration';
import { byName, numberBetween, textBetween } from '@/values/schema-parts';

const time = numberBetween(0, 1e15);

/** When a part of the settings was changed last, and by which device; null is this one. */
const stamp = v.object({ at: time, by: v.nullable(textBetween(1, 64)) });
/** When a part of the settings was changed last, and by which device; null is this one. */
export type Stamp = v.InferOutput<typeof stamp>;

/** What went wrong at the last exchange, the most serious first. */
export const syncNotes = [
  /** The browser's synced storage could not be read. */
  'unreachable',
  /** The browser refused to write: its synced storage is full, or was written too often. */
  'quota',
  /** Another device has a newer version of Loosen; its entry is left unchanged. */
  'newer-version',
  /** Another device's clock is more than a day ahead; its entry is left unchanged. */
  'clock-ahead',
  /** A part is larger than the limit of one entry, and stays on this device. */
  'too-large',
  /** An entry of another device is invalid, and is ignored. */
  'unreadable',
] as const;
/** The problem of the last exchange. */
export type SyncNote = (typeof syncNotes)[number];

/** The state of settings sync on this device. */
export const syncSchema = v.object({
  version: v.literal(1),
  on: v.boolean(),
  /** This device's own short name, made up when sync is first switched on. */
  device: v.nullable(textBetween(1, 64)),
  /** Kept while sync is off too, so that the newer choice wins once it is on. */
  stamps: byName(stamp),
  /** When settings are exchanged next (epoch ms): soon after a change, or after a failure. */
  exchangeAt: v.nullable(time),
  note: v.nullable(v.picklist(syncNotes)),
});

/** The state of settings sync on this device; see `syncSchema`. */
export type SyncState = v.InferOutput<typeof syncSchema>;

/** The default state of sync: off. */
export const freshSync: SyncState = {
  version: 1,
  on: false,
  device: null,
  stamps: {},
  exchangeAt: null,
  note: null,
};

/** Browsers do not fire alarms sooner, and people have released a slider by then. */
const settleMs = 30_000;

/** A time further ahead than this comes from a wrong clock. */
export const believableAheadMs = dayMs;

/**
 * Returns the state after the person changed `parts` at `at` (epoch ms). A change is always later
 * than the one it replaces, even where another device's clock is a little ahead.
 */
export function stampParts(sync: SyncState, parts: readonly SettingsPart[], at: number): SyncState {
  if (parts.length === 0) return sync;
  const stamps = parts.map((part): [string, Stamp] => {
    const before = sync.stamps[part]?.at ?? 0;
    return [part, { at: Math.max(at, before + 1), by: null }];
  });
  return {
    ...sync,
    stamps: { ...sync.stamps, ...Object.fromEntries(stamps) },
    exchangeAt: sync.on ? at + settleMs : null,
  };
}

/** Returns the state after sync was switched on or off; `device` is the name of a new device. */
export function switchSync(sync: SyncState, on: boolean, device: string): SyncState {
  return { ...sync, on, device: sync.device ?? device, exchangeAt: null, note: null };
}
