import * as v from 'valibot';
import type { BrowserApi } from '@/platform/environment';
import type { Stored } from '@/platform/storage/store';
import { mergeSync, mostSerious, type SyncEntry, syncKey } from '@/settings/merge-sync';
import { partNames, partsBetween, takeParts } from '@/settings/setting-paths';
import type { SettingsPart } from '@/settings/settings';
import type { SyncNote } from '@/settings/sync-state';
import { minuteMs } from '@/values/duration';
import type { Moment } from '@/values/moment';
import { requestSchema } from '@/values/request-schema';

/** The schemas of the requests about sync, by kind. */
export const syncRequestSchemas = {
  'set-sync': requestSchema('set-sync', { on: v.boolean() }),
};

/** A person's request about sync. */
export type SyncRequest = v.InferOutput<
  (typeof syncRequestSchemas)[keyof typeof syncRequestSchemas]
>;

/** Whether a page's request is about sync. */
export function isSyncRequest(request: { readonly kind: string }): request is SyncRequest {
  return Object.hasOwn(syncRequestSchemas, request.kind);
}

/** The limit of both browsers for a key and its value as JSON, in bytes. */
const entryBytes = 8192;

/** The delay before a retry. The browsers' limits are per hour. */
const retryMs = 10 * minuteMs;

function fits([part, entry]: readonly [SettingsPart, SyncEntry]): boolean {
  const { length } = new TextEncoder().encode(syncKey(part) + JSON.stringify(entry));
  return length <= entryBytes;
}

/** Writes the entries that fit in one call. Returns a note for each failure. */
async function sendEntries(
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
 * Merges the person's settings with the browser's synced storage: takes newer entries and writes
 * newer settings. Never throws; notes a failure and sets `sync.exchangeAt` for the retry. Safe to
 * repeat. Returns the same object when nothing changed.
 */
export async function exchangeSettings(
  browser: BrowserApi,
  stored: Stored,
  { at }: Moment,
): Promise<Stored> {
  const { sync, chosen, settings, locks } = stored;
  if (!sync.on || sync.device === null) return stored;
  const nextSync = (note: SyncNote | null, stamps = sync.stamps): Stored['sync'] => {
    const failed = note === 'unreachable' || note === 'quota';
    const exchangeAt = failed ? at + retryMs : null;
    const same = note === sync.note && exchangeAt === sync.exchangeAt && stamps === sync.stamps;
    return same ? sync : { ...sync, note, exchangeAt, stamps };
  };
  let area: Record<string, unknown>;
  try {
    area = await browser.storage.sync.get(partNames.map(syncKey));
  } catch {
    return { ...stored, sync: nextSync('unreachable') };
  }
  const merged = mergeSync({ chosen, sync }, area, sync.device, at);
  const notes = await sendEntries(browser, merged.send);
  const note = mostSerious(merged.note === null ? notes : [...notes, merged.note]);
  const next = {
    ...stored,
    chosen: merged.chosen,
    // Locked settings stay effective, but the choice of the other device is stored.
    settings: takeParts(settings, merged.chosen, partsBetween(chosen, merged.chosen), locks),
    sync: nextSync(note, merged.stamps),
  };
  return next.chosen === chosen && next.sync === sync ? stored : next;
}
