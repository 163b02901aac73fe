import type { BrowserApi } from '@/platform/environment';
import {
  lockName,
  ownListKey,
  previousOf,
  readDocument,
  type Stored,
  setAside,
} from '@/platform/storage/store';
import {
  changeOwn,
  freshOwn,
  type OwnChange,
  type OwnLibrary,
  ownLibrarySchema,
} from '@/routines/own/own-library';
import type { ProblemAt } from '@/values/problem';

/** Apart from the rest, since its pictures are large and few events need it. */
export const ownKey = 'own';

/** What a person made, as lists show it. */
export function ownListOf({ routines }: OwnLibrary): Stored['ownRoutines'] {
  return routines.map(({ id, name }) => ({ id, name }));
}

async function readOwn(browser: BrowserApi) {
  const raw = await browser.storage.local.get([ownKey, previousOf(ownKey)]);
  return readDocument<OwnLibrary>(raw, ownKey, ownLibrarySchema, freshOwn);
}

/** A person's own exercises and routines; the previous good copy when they are damaged. */
export async function loadOwn(browser: BrowserApi): Promise<OwnLibrary> {
  return (await readOwn(browser)).value;
}

/**
 * Carries out a change to what a person made, at `at` (epoch ms); answers why it is refused, or
 * null. The page that edits it is its only author, and writes under the worker's lock; the worker
 * never reads it, so its schema does not weigh on each wake-up.
 */
export function saveOwn(
  browser: BrowserApi,
  locks: Pick<LockManager, 'request'>,
  change: OwnChange,
  at: number,
): Promise<ProblemAt | null> {
  return locks.request(lockName, async () => {
    const { value, brokenRaw } = await readOwn(browser);
    const next = changeOwn(value, change);
    if ('refusal' in next) return next.refusal;
    const broken = brokenRaw === undefined ? [] : [{ at, key: ownKey, raw: brokenRaw }];
    await browser.storage.local.set({
      [ownKey]: next,
      [previousOf(ownKey)]: value,
      [ownListKey]: ownListOf(next),
      ...(broken.length > 0 && (await setAside(browser, broken))),
    });
    return null;
  });
}
