import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { copyBuild } from '@/scripts/browsers/extension-folder';

export type IdleState = 'active' | 'idle' | 'locked';

/** The idle state that the worker gets, and what it asked the browser. */
interface Eyes {
  readonly sees: IdleState;
  /** The thresholds of each query, in seconds. */
  readonly asked: readonly number[];
  /** The detection intervals that were set, in seconds. */
  readonly thresholds: readonly number[];
}

/** The part of the browser that is called in the worker and in a page of Loosen. */
interface Watched {
  readonly storage: {
    readonly session: {
      get(key: 'eyes'): Promise<{ readonly eyes?: Eyes }>;
      set(items: { readonly eyes: Eyes }): Promise<void>;
    };
  };
  readonly idle: object;
}
declare const chrome: Watched;

/**
 * Copies the build, with a worker whose idle API is controlled by the test. Its state is in
 * `storage.session`, so the worker may die at any time.
 */
export async function copyBuildWithEyes(): Promise<string> {
  const folder = await copyBuild();
  const file = join(folder, 'background.js');
  await writeFile(file, `(${String(putEyes)})();\n${await readFile(file, 'utf8')}`);
  return folder;
}

/** Runs in the worker before anything else, so it uses nothing from this module. */
function putEyes(): void {
  const { session } = chrome.storage;
  let noting = Promise.resolve();
  const seen = async () => (await session.get('eyes')).eyes;
  const note = (change: (eyes: Eyes) => Partial<Eyes>) => {
    const write = async () => {
      const eyes = (await seen()) ?? { sees: 'active', asked: [], thresholds: [] };
      await session.set({ eyes: { ...eyes, ...change(eyes) } });
    };
    noting = noting.then(write);
  };
  const replaced = {
    queryState: async (seconds: number): Promise<IdleState> => {
      note(({ asked }) => ({ asked: [...asked, seconds] }));
      const { sees = 'active' } = (await seen()) ?? {};
      // A person in a pause was active within the minutes that count as away.
      return sees === 'idle' && seconds > 15 ? 'active' : sees;
    },
    setDetectionInterval: (seconds: number) => {
      note(({ thresholds }) => ({ thresholds: [...thresholds, seconds] }));
    },
  };
  for (const name of ['chrome', 'browser']) {
    const api = Reflect.get(globalThis, name) as Watched | undefined;
    if (api !== undefined) Object.assign(api.idle, replaced);
  }
}

/** Reads, from a page of Loosen, what the worker saw and asked so far. */
export async function eyesOf(page: Page): Promise<Eyes> {
  const eyes = await page.evaluate(async () => (await chrome.storage.session.get('eyes')).eyes);
  return eyes ?? { sees: 'active', asked: [], thresholds: [] };
}

/** Sets the idle state from now on, and clears what was asked. */
export function letSee(page: Page, sees: IdleState): Promise<void> {
  return page.evaluate(
    (seen) => chrome.storage.session.set({ eyes: { sees: seen, asked: [], thresholds: [] } }),
    sees,
  );
}
