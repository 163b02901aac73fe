import * as v from 'valibot';
import type { BrowserApi } from '@/platform/environment';
import type { Stored } from '@/platform/storage/store';
import { gravest, mergeSync, type SyncEntry, syncKey } from '@/settings/merge-sync';
import { partNames, partsBetween, takeParts } from '@/settings/setting-paths';
import type { SettingsPart } from '@/settings/settings';
import type { SyncNote } from '@/settings/sync-state';
import { minuteMs } from '@/values/duration';
import type { Moment } from '@/values/moment';

/** What a page may ask for about sync, by its kind. */
export const syncRequestSchemas = {
  'set-sync': v.object({ kind: v.literal('set-sync'), on: v.boolean() }),
};

/** Something a person asked for about sync. */
export type SyncRequest = v.InferOutput<
  (typeof syncRequestSchemas)[keyof typeof syncRequestSchemas]
>;

/** Tells a request about sync from what else a page may ask for. */
export function isSyncRequest(request: { readonly kind: string }): request is SyncRequest {
  return Object.hasOwn(syncRequestSchemas, request.kind);
}

/** Both browsers take this many bytes for a key with its value as JSON. */
const entryBytes = 8192;

/** What the browser refused is tried again after this; its limits count by the hour. */
const retryMs = 10 * minuteMs;

function fits([part, entry]: readonly [SettingsPart, SyncEntry]): boolean {
  const { length } = new TextEncoder().encode(syncKey(part) + JSON.stringify(entry));
  return length <= entryBytes;
}

/** Writes what fits, in one go; tells what went wrong. */
async function send(
  browser: BrowserApi,
  entries: ReadonlyMap<SettingsPart, SyncEntry>,
): Promise<SyncNote[]> {
  const fitting = [...entries].filter(fits);
  const notes: SyncNote[] = fitting.length < entries.size ? ['too-large'] : [];
  if (fitting.length === 0) return notes;
  try {
    await browser.storage.sync.set(
      Object.fromEntries(fitting.map(([part, entry]) => [syncKey(part), entry])),
    );
    return notes;
  } catch {
    return [...notes, 'quota'];
  }
}

/**
 * Brings what the person chose here and what lies in the browser's synced storage together: takes
 * what is newer there, writes what is newer here. Never throws; what fails is noted and due again
 * at `sync.exchangeAt`. Safe to repeat at any time. Gives the same object when nothing changed.
 */
export async function exchangeSettings(
  browser: BrowserApi,
  stored: Stored,
  { at }: Moment,
): Promise<Stored> {
  const { sync, chosen, settings, locks } = stored;
  if (!sync.on || sync.device === null) return stored;
  const resting = (note: SyncNote | null, stamps = sync.stamps): Stored['sync'] => {
    const failed = note === 'unreachable' || note === 'quota';
    const exchangeAt = failed ? at + retryMs : null;
    const same = note === sync.note && exchangeAt === sync.exchangeAt && stamps === sync.stamps;
    return same ? sync : { ...sync, note, exchangeAt, stamps };
  };
  let area: Record<string, unknown>;
  try {
    area = await browser.storage.sync.get(partNames.map(syncKey));
  } catch {
    return { ...stored, sync: resting('unreachable') };
  }
  const merged = mergeSync({ chosen, sync }, area, sync.device, at);
  const notes = await send(browser, merged.send);
  const note = gravest(merged.note === null ? notes : [...notes, merged.note]);
  const next = {
    ...stored,
    chosen: merged.chosen,
    // What a policy locks stays; under it, the choice of another device is kept all the same.
    settings: takeParts(settings, merged.chosen, partsBetween(chosen, merged.chosen), locks),
    sync: resting(note, merged.stamps),
  };
  return next.chosen === chosen && next.sync === sync ? stored : next;
}
