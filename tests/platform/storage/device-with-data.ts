import { ownKey, ownListOf } from '@/platform/storage/own-store';
import type { UserData } from '@/platform/storage/user-data';
import { historyItems, userDataIn } from '@/platform/storage/user-data';
import type { WriteContext } from '@/platform/transfer/replace-user-data';
import { FakeLocks } from '@/scripts/simulate/fake-locks';
import { FakeStorage } from '@/scripts/simulate/fake-storage';
import { storageBrowser } from './storage-browser';

/** A Tuesday in the week after the events of these tests. */
export const moment = { at: Date.parse('2026-12-01T09:00:00+01:00'), zone: 'Europe/Berlin' };

/** Options that read without waiting for a page. */
export const reading = { yieldToPage: async () => undefined, onProgress: () => undefined };

/** A device that stores `everything`, with the context that replaces all of it. */
export function deviceWith(everything: UserData) {
  const local = new FakeStorage();
  const sync = new FakeStorage();
  local.set({
    settings: everything.settings,
    practice: everything.practice,
    [ownKey]: everything.own,
    ownRoutines: ownListOf(everything.own),
    ...historyItems(everything.history, '2026-12'),
  });
  const context: WriteContext = {
    browser: storageBrowser({ local, sync }),
    locks: new FakeLocks().for({}),
    now: () => moment,
  };
  return { local, sync, context, now: () => userDataIn(local.get(null)) };
}
