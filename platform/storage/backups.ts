import * as v from 'valibot';
import type { BackupReason } from '@/history/import-preview';
import type { BrowserApi } from '@/platform/environment';

/** Where copies of whole states lie. */
export const backupsKey = 'copies';

const copySchema = v.object({
  /** Epoch ms. */
  at: v.number(),
  why: v.picklist(['import', 'migration', 'reset', 'return']),
  /** Everything that was stored, as JSON, gzipped, in base64. */
  zipped: v.string(),
});
/** The whole state as it was before something large. */
export type Backup = v.InferOutput<typeof copySchema>;

const copiesSchema = v.object({ version: v.literal(1), copies: v.array(copySchema) });

/** The last three states are kept. */
const keptCopies = 3;
/** Older copies than the newest are kept as long as all of them have less than this, in characters. */
const roomForCopies = 2_000_000;
/** Browsers give 10 MB in all. A copy that takes the last of it would keep anything else from being saved. */
const mostStored = 9_000_000;

/** What is no state, or only the state once more. */
function isBeside(key: string): boolean {
  return key === backupsKey || key === 'broken' || key.endsWith('.previous');
}

/** The copies that there are, oldest first; damaged ones are as good as none. */
export async function readBackups(browser: BrowserApi): Promise<readonly Backup[]> {
  const raw = await browser.storage.local.get(backupsKey);
  const parsed = v.safeParse(copiesSchema, raw[backupsKey]);
  return parsed.success ? parsed.output.copies : [];
}

async function zipped(text: string): Promise<string> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer()).toBase64();
}

/** What was stored when a copy was made, as it lay there. Throws when the copy is damaged. */
export async function unzipBackup({ zipped: text }: Backup): Promise<Record<string, unknown>> {
  const bytes = new Blob([Uint8Array.fromBase64(text)]);
  const stream = bytes.stream().pipeThrough(new DecompressionStream('gzip'));
  return v.parse(v.record(v.string(), v.unknown()), await new Response(stream).json());
}

/** Only the last ones, and of those no more than there is room for; the newest is always kept. */
function thatFit(copies: readonly Backup[]): Backup[] {
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
 * What to write, in the same go as what comes after it, so that the state as it is now can be gone
 * back to. Throws when there is no room for it, and what the browser throws.
 */
export async function backupNow(
  browser: BrowserApi,
  why: BackupReason,
  at: number,
): Promise<Record<string, unknown>> {
  const [all, copies] = await Promise.all([browser.storage.local.get(null), readBackups(browser)]);
  const state = Object.entries(all).filter(([key]) => !isBeside(key));
  const copy = { at, why, zipped: await zipped(JSON.stringify(Object.fromEntries(state))) };
  const kept = thatFit([...copies, copy]);
  const { [backupsKey]: _old, ...others } = all;
  const room = kept.reduce((left, one) => left - one.zipped.length, mostStored);
  if (JSON.stringify(others).length > room) throw new Error('There is no room for a copy.');
  return { [backupsKey]: { version: 1, copies: kept } };
}
