import { browser } from 'wxt/browser';
import { DataPage } from '@/components/data/data-page';
import { historyCsv } from '@/history/history-csv';
import type { ImportHow } from '@/history/import-preview';
import { dataWords } from '@/locales/en/data';
import { systemMoment } from '@/platform/environment';
import { sendRequest } from '@/platform/messaging/send-request';
import { saveFile } from '@/platform/page/save-file';
import { readBackups } from '@/platform/storage/backups';
import { readLog } from '@/platform/storage/read-log';
import { usageOf } from '@/platform/storage/storage-usage';
import { loadLog } from '@/platform/storage/store';
import type { UserData } from '@/platform/storage/user-data';
import { writeExport } from '@/platform/transfer/export-file';
import { previewImport, readImport } from '@/platform/transfer/import-file';
import {
  applyImport,
  deleteUserData,
  latestBackup,
  readUserData,
  resetUserData,
  restoreBackup,
} from '@/platform/transfer/replace-user-data';
import { localDate } from '@/values/local-date';
import type { Moment } from '@/values/moment';
import { type ProblemAt, wholeProblem } from '@/values/problem';

const keeping = { browser, locks: navigator.locks, now: systemMoment };

/** The file that was read last, until it is taken. */
let file: UserData | null = null;

/** The copy that an import and a new start left, so that each is taken back to what was before it. */
const before: { import: number | null; start: number | null } = { import: null, start: null };

/** Why the browser did not do something, as far as its error says. */
function failureOf(error: unknown): ProblemAt {
  return wholeProblem({ code: /quota|room/i.test(String(error)) ? 'no-room' : 'failed' });
}

/** Carries something out; answers why it failed, or null, and lets the worker look at what is new. */
async function carryOut(act: () => Promise<ProblemAt | null>): Promise<ProblemAt | null> {
  try {
    const refused = await act();
    if (refused === null) await sendRequest(browser, { kind: 'look' });
    return refused;
  } catch (error) {
    console.error('Everything could not be changed at once.', error);
    return failureOf(error);
  }
}

/** The same for what leaves a copy, which its own Undo goes back to. */
async function carryOutWithCopy(
  what: keyof typeof before,
  act: () => Promise<ProblemAt | null>,
): Promise<ProblemAt | null> {
  const refused = await carryOut(act);
  if (refused === null) before[what] = (await latestBackup(browser))?.at ?? null;
  return refused;
}

/** Goes back to the copy that was made at `at` (epoch ms), if it is still kept. */
function goBackTo(at: number | null): Promise<ProblemAt | null> {
  return carryOut(async () => {
    const copy = (await readBackups(browser)).find((one) => one.at === at);
    return copy === undefined
      ? wholeProblem({ code: 'backup-gone' })
      : restoreBackup(keeping, copy);
  });
}

async function takeAlong(what: 'everything' | 'days'): Promise<ProblemAt | null> {
  const { at, zone } = systemMoment();
  const today = localDate(at, zone);
  try {
    const everything = await readUserData(browser);
    if (what === 'days') {
      saveFile(
        document,
        dataWords.take.daysFileName(today),
        historyCsv(everything.history.days),
        'text/csv',
      );
    } else {
      const { entries } = readLog(await loadLog(browser));
      saveFile(document, dataWords.take.fileName(today), writeExport(everything, entries, at));
    }
    return null;
  } catch (error) {
    console.error('The file could not be made.', error);
    return failureOf(error);
  }
}

async function read(chosen: File, onProgress: (share: number) => void) {
  file = null;
  try {
    const found = await readImport(chosen, onProgress);
    if ('refusal' in found) return found;
    const { at, zone } = systemMoment();
    const previews = previewImport(await readUserData(browser), found, localDate(at, zone));
    file = found;
    return previews;
  } catch (error) {
    console.error('The file could not be read.', error);
    return { refusal: wholeProblem({ code: 'file-unreadable' }) };
  }
}

function apply(how: ImportHow) {
  return carryOutWithCopy('import', async () =>
    file === null ? null : applyImport(keeping, file, how),
  );
}

/** The page about a person's data, as of `moment`. */
export async function dataView(moment: Moment) {
  const [raw, copies] = await Promise.all([browser.storage.local.get(null), readBackups(browser)]);
  return (
    <DataPage
      usage={usageOf(raw)}
      copies={copies.map(({ at, why, zipped }) => ({ at, why, bytes: zipped.length }))}
      moment={moment}
      onExport={takeAlong}
      onRead={read}
      onApply={apply}
      onUndo={() => goBackTo(before.import)}
      onReturn={({ at }) => goBackTo(at)}
      onStartOver={() => carryOutWithCopy('start', () => resetUserData(keeping))}
      onUndoStart={() => goBackTo(before.start)}
      onDelete={() =>
        carryOut(async () =>
          (await deleteUserData(keeping)) ? null : wholeProblem({ code: 'sync-not-cleared' }),
        )
      }
    />
  );
}
