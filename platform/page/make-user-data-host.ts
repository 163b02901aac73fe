import { historyCsv } from '@/history/history-csv';
import type { ImportHow } from '@/history/import-preview';
import { type BrowserApi, systemMoment } from '@/platform/environment';
import { sendRequest } from '@/platform/messaging/send-request';
import { saveFile } from '@/platform/page/save-file';
import { readBackups } from '@/platform/storage/backups';
import { readLog } from '@/platform/storage/read-log';
import { usageOf } from '@/platform/storage/storage-usage';
import { loadLog } from '@/platform/storage/store';
import { previewImport, readImport } from '@/platform/transfer/import-file';
import {
  applyImport,
  deleteUserData,
  latestBackup,
  readUserData,
  resetUserData,
  restoreBackup,
} from '@/platform/transfer/replace-user-data';
import { writeExport } from '@/platform/transfer/write-export';
import { localDate } from '@/values/local-date';
import { type ProblemAt, wholeProblem } from '@/values/problem';

/** Builds the browser access of the data page. */
export function makeUserDataHost(browser: BrowserApi) {
  const context = { browser, locks: navigator.locks, now: systemMoment };
  /** Wakes the worker after a change, so that it reads the new store. */
  const change = async (changing: Promise<ProblemAt | null>) => {
    const refused = await changing;
    if (refused === null) await sendRequest(browser, { kind: 'look' });
    return refused;
  };
  return {
    readStored: async () => {
      const [raw, backups] = await Promise.all([
        browser.storage.local.get(null),
        readBackups(browser),
      ]);
      const copies = backups.map(({ at, why, zipped }) => ({ at, why, bytes: zipped.length }));
      return { usage: usageOf(raw), copies };
    },
    exportEverything: async (fileName: string) => {
      const [data, log] = await Promise.all([readUserData(browser), loadLog(browser)]);
      const { entries } = readLog(log);
      saveFile(document, fileName, writeExport(data, entries, systemMoment().at));
    },
    exportDays: async (fileName: string) => {
      const { history } = await readUserData(browser);
      saveFile(document, fileName, historyCsv(history.days), 'text/csv');
    },
    readFile: async (chosen: Blob, onProgress: (share: number) => void) => {
      const file = await readImport(chosen, onProgress);
      if ('refusal' in file) return file;
      const { at, zone } = systemMoment();
      const here = await readUserData(browser);
      return {
        previews: previewImport(here, file, localDate(at, zone)),
        apply: (how: ImportHow) => change(applyImport(context, file, how)),
      };
    },
    latestBackupAt: async () => (await latestBackup(browser))?.at ?? null,
    restoreBackup: async (at: number) => {
      const backup = (await readBackups(browser)).find((one) => one.at === at);
      if (backup === undefined) return wholeProblem({ code: 'backup-gone' });
      return change(restoreBackup(context, backup));
    },
    reset: () => change(resetUserData(context)),
    deleteEverything: () =>
      change(
        deleteUserData(context).then((all) =>
          all ? null : wholeProblem({ code: 'sync-not-cleared' }),
        ),
      ),
  };
}
