import { ownKey, ownListOf } from '@/platform/storage/own-store';
import type { UserData } from '@/platform/storage/user-data';
import { historyItems, userDataIn } from '@/platform/storage/user-data';
import type { WriteContext } from '@/platform/transfer/replace-user-data';
import { FakeLocks } from '@/scripts/simulate/fake-locks';
import { FakeStorage } from '@/scripts/simulate/fake-storage';
import { onlyStorage } from './only-storage';

/** A Tuesday in the week after that of the events of these tests. */
export const moment = { at: Date.parse('2026-12-01T09:00:00+01:00'), zone: 'Europe/Berlin' };

/** Reads without waiting for a page. */
export const reading = { yieldToPage: async () => undefined, onProgress: () => undefined };

/** A browser in whose store everything of a person lies, and what changes all of it at once. */
export function kept(everything: UserData) {
  const local = new FakeStorage();
  const sync = new FakeStorage();
  local.set({
    settings: everything.settings,
    practice: everything.practice,
    [ownKey]: everything.own,
    ownRoutines: ownListOf(everything.own),
    ...historyItems(everything.history, '2026-12'),
  });
  const keeping: WriteContext = {
    browser: onlyStorage({ local, sync }),
    locks: new FakeLocks().for({}),
    now: () => moment,
  };
  return { local, sync, keeping, now: () => userDataIn(local.get(null)) };
}
