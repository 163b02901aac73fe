import * as v from 'valibot';
import type { BrowserApi } from '@/platform/environment';
import { type BackupReason, backupReasons } from '@/values/backup-reason';

/** The key of the backups. */
export const backupsKey = 'copies';

const copySchema = v.object({
  /** Epoch ms. */
  at: v.number(),
  why: v.picklist(backupReasons),
  /** The whole store as JSON, gzipped, in base64. */
  zipped: v.string(),
});
/** A copy of the whole store, made before a change to all of it. */
export type Backup = v.InferOutput<typeof copySchema>;

const copiesSchema = v.object({ version: v.literal(1), copies: v.array(copySchema) });

/** The number of backups to keep. */
const keptCopies = 3;
/** The most characters of all backups together; the newest one is kept even if it is larger. */
const roomForCopies = 2_000_000;
/** Browsers allow 10 MB in all. A backup that fills it would prevent every later save. */
const mostStored = 9_000_000;

/** Whether a key holds copies rather than state. */
function isCopy(key: string): boolean {
  return key === backupsKey || key === 'broken' || key.endsWith('.previous');
}

/** Reads the backups, oldest first. Returns an empty list when they are damaged. */
export async function readBackups(browser: BrowserApi): Promise<readonly Backup[]> {
  const raw = await browser.storage.local.get(backupsKey);
  const parsed = v.safeParse(copiesSchema, raw[backupsKey]);
  return parsed.success ? parsed.output.copies : [];
}

async function zipped(text: string): Promise<string> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer()).toBase64();
}

/** Unpacks the raw store of a backup. Throws when the backup is damaged. */
export async function unzipBackup({ zipped: text }: Backup): Promise<Record<string, unknown>> {
  const bytes = new Blob([Uint8Array.fromBase64(text)]);
  const stream = bytes.stream().pipeThrough(new DecompressionStream('gzip'));
  return v.parse(v.record(v.string(), v.unknown()), await new Response(stream).json());
}

/** Keeps the newest backups that there is room for, and at least one. */
function newestThatFit(copies: readonly Backup[]): Backup[] {
  const kept: Backup[] = [];
  let room = roomForCopies;
  for (const copy of copies.toReversed().slice(0, keptCopies)) {
    room -= copy.zipped.length;
    if (room < 0 && kept.length > 0) break;
    kept.unshift(copy);
  }
  return kept;
}

/**
 * Backs up the current store. Returns the items to write in the same call as the change, or null
 * when there is no room for a backup. Throws the browser's error when storage cannot be read.
 */
export async function backupNow(
  browser: BrowserApi,
  why: BackupReason,
  at: number,
): Promise<Record<string, unknown> | null> {
  const [all, copies] = await Promise.all([browser.storage.local.get(null), readBackups(browser)]);
  const state = Object.entries(all).filter(([key]) => !isCopy(key));
  const copy = { at, why, zipped: await zipped(JSON.stringify(Object.fromEntries(state))) };
  const kept = newestThatFit([...copies, copy]);
  const { [backupsKey]: _old, ...others } = all;
  const room = kept.reduce((left, one) => left - one.zipped.length, mostStored);
  if (JSON.stringify(others).length > room) return null;
  return { [backupsKey]: { version: 1, copies: kept } };
}
