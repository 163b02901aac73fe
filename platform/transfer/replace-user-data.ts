import type { ImportHow } from '@/history/import-preview';
import { emptyMonth, noEvents } from '@/history/month';
import type { BrowserApi } from '@/platform/environment';
import { type Backup, backupNow, readBackups, unzipBackup } from '@/platform/storage/backups';
import { ownKey, ownListOf } from '@/platform/storage/own-store';
import { load, lockName, noExtraWrites, previousOf, save } from '@/platform/storage/store';
import { eventsKey, monthKey } from '@/platform/storage/store-keys';
import {
  emptyUserData,
  historyItems,
  monthsIn,
  type UserData,
  userDataIn,
} from '@/platform/storage/user-data';
import { afterImport } from '@/platform/transfer/merge-user-data';
import { withoutLockedChanges } from '@/settings/policy';
import type { BackupReason } from '@/values/backup-reason';
import { localDate, monthOf } from '@/values/local-date';
import type { Moment } from '@/values/moment';
import { type ProblemAt, type Refused, wholeProblem } from '@/values/problem';

/** The storage, clock and lock (the same as the worker's) with which a page replaces all data. */
export interface WriteContext {
  readonly browser: BrowserApi;
  readonly locks: Pick<LockManager, 'request'>;
  readonly now: () => Moment;
}

/** Reads all stored data. Throws the browser's errors. */
export async function readUserData(browser: BrowserApi): Promise<UserData> {
  return userDataIn(await browser.storage.local.get(null));
}

/**
 * Replaces all data and adds a backup, in a single write. Returns why it is refused, or null. Throws
 * the browser's error when storage cannot be read.
 */
function replaceUserData(
  { browser, locks, now }: WriteContext,
  why: BackupReason,
  next: (here: UserData, today: string) => UserData | Refused,
): Promise<ProblemAt | null> {
  return locks.request(lockName, async () => {
    const moment = now();
    const today = localDate(moment.at, moment.zone);
    const thisMonth = monthOf(today);
    const loaded = await load(browser, moment);
    const raw = await browser.storage.local.get(null);
    const after = next(userDataIn(raw), today);
    if ('refusal' in after) return after.refusal;
    const backup = await backupNow(browser, why, moment.at);
    if (backup === null) return wholeProblem({ code: 'no-room' });
    const { settings, practice, own, history } = after;
    // Empties removed months in the same write, so that the data is consistent even if the browser
    // stops before it removes their keys.
    const removed = monthsIn(raw).filter(
      (name) => !history.days.some(({ date }) => monthOf(date) === name),
    );
    const items = {
      ...backup,
      ...Object.fromEntries(removed.map((name) => [monthKey(name), emptyMonth])),
      ...Object.fromEntries(monthsIn(raw).map((name) => [eventsKey(name), noEvents])),
      ...historyItems(history, thisMonth),
      [ownKey]: own,
    };
    const month = {
      version: 2 as const,
      days: history.days.filter(({ date }) => monthOf(date) === thisMonth),
    };
    const stored = {
      ...loaded.stored,
      settings: withoutLockedChanges(loaded.stored, settings),
      practice,
      ownRoutines: ownListOf(own),
      journal: { ...loaded.stored.journal, days: [] },
      month,
    };
    try {
      await save(browser, moment, loaded, stored, { ...noExtraWrites, items });
    } catch (error) {
      // A full storage has no error name or code of its own, in Chromium or in Firefox: only the
      // text differs, from release to release too. So every failed write has this code.
      console.error('The browser did not save the data.', error);
      return wholeProblem({ code: 'no-room' });
    }
    const keys = removed.flatMap((name) => [monthKey(name), eventsKey(name)]);
    await browser.storage.local.remove([
      ...keys,
      ...removed.map((name) => previousOf(monthKey(name))),
    ]);
    return null;
  });
}

/** Imports a parsed file. Returns why it is refused, or null when all of it is stored. */
export function applyImport(
  keeping: WriteContext,
  file: UserData,
  how: ImportHow,
): Promise<ProblemAt | null> {
  return replaceUserData(keeping, 'import', (here, today) => afterImport(here, file, how, today));
}

/** Resets all data to that of a new person, with a backup. */
export function resetUserData(keeping: WriteContext): Promise<ProblemAt | null> {
  return replaceUserData(keeping, 'reset', () => emptyUserData);
}

/** Restores a backup, with a backup of the current data. */
export async function restoreBackup(
  keeping: WriteContext,
  backup: Backup,
): Promise<ProblemAt | null> {
  const before = userDataIn(await unzipBackup(backup));
  return replaceUserData(keeping, 'return', () => before);
}

/** Returns the newest backup. */
export async function latestBackup(browser: BrowserApi): Promise<Backup | undefined> {
  return (await readBackups(browser)).at(-1);
}

/**
 * Deletes all data of the extension, on this device and in the browser's sync, without a backup.
 * Returns whether the sync was cleared too.
 */
export function deleteUserData({ browser, locks }: WriteContext): Promise<boolean> {
  return locks.request(lockName, async () => {
    await browser.storage.local.clear();
    return browser.storage.sync.clear().then(
      () => true,
      () => false,
    );
  });
}
