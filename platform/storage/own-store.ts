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

/** Stored separately, since its pictures are large and few events need it. */
export const ownKey = 'own';

/** Returns the own routines as lists show them. */
export function ownListOf({ routines }: OwnLibrary): Stored['ownRoutines'] {
  return routines.map(({ id, name }) => ({ id, name }));
}

async function readOwn(browser: BrowserApi) {
  const raw = await browser.storage.local.get([ownKey, previousOf(ownKey)]);
  return readDocument<OwnLibrary>(raw, ownKey, ownLibrarySchema, freshOwn);
}

/** Reads a person's own exercises and routines, or the previous good copy when they are damaged. */
export async function loadOwn(browser: BrowserApi): Promise<OwnLibrary> {
  return (await readOwn(browser)).value;
}

/**
 * Changes a person's own exercises and routines at `at` (epoch ms). Returns why a change is refused,
 * or null. Only the editing page writes them, under the worker's lock. The worker never reads them,
 * so it does not load their schema on each wake-up.
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
