import type { BackupReason, ImportHow } from '@/history/import-preview';
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
import { localDate, monthOf } from '@/values/local-date';
import type { Moment } from '@/values/moment';
import type { ProblemAt, Refused } from '@/values/problem';

/** What is needed to change everything at once: from a page, under the worker's lock. */
export interface WriteContext {
  readonly browser: BrowserApi;
  readonly locks: Pick<LockManager, 'request'>;
  readonly now: () => Moment;
}

/** Everything that is stored now. Throws what the browser throws. */
export async function readUserData(browser: BrowserApi): Promise<UserData> {
  return userDataIn(await browser.storage.local.get(null));
}

/** Changes everything at once, with a copy of what it was, in one go; or answers why not. */
function change(
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
    const { settings, practice, own, history } = after;
    // Months that are gone are empty first, so that what is left of an interruption is whole.
    const gone = monthsIn(raw).filter(
      (name) => !history.days.some(({ date }) => monthOf(date) === name),
    );
    const items = {
      ...(await backupNow(browser, why, moment.at)),
      ...Object.fromEntries(gone.map((name) => [monthKey(name), emptyMonth])),
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
    await save(browser, moment, loaded, stored, { ...noExtraWrites, items });
    const keys = gone.flatMap((name) => [monthKey(name), eventsKey(name)]);
    await browser.storage.local.remove([
      ...keys,
      ...gone.map((name) => previousOf(monthKey(name))),
    ]);
    return null;
  });
}

/** Takes a file that was read; answers why not, or null once all of it is stored. */
export function applyImport(
  keeping: WriteContext,
  file: UserData,
  how: ImportHow,
): Promise<ProblemAt | null> {
  return change(keeping, 'import', (here, today) => afterImport(here, file, how, today));
}

/** Begins anew, as on the first day; what was can be gone back to. */
export function resetUserData(keeping: WriteContext): Promise<ProblemAt | null> {
  return change(keeping, 'reset', () => emptyUserData);
}

/** Goes back to a copy; what is now can be gone back to in turn. */
export async function restoreBackup(
  keeping: WriteContext,
  copy: Backup,
): Promise<ProblemAt | null> {
  const before = userDataIn(await unzipBackup(copy));
  return change(keeping, 'return', () => before);
}

/** The newest copy, which the last change of everything left. */
export async function latestBackup(browser: BrowserApi): Promise<Backup | undefined> {
  return (await readBackups(browser)).at(-1);
}

/**
 * Deletes everything that Loosen keeps, here and in the browser's sync. There is no way back. Answers
 * whether the sync was cleared too.
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
