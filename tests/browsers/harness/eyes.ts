import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { copyBuild } from '@/scripts/browsers/extension-folder';

export type IdleState = 'active' | 'idle' | 'locked';

/** What the worker sees in the place of a person, and what it asked of the browser. */
interface Eyes {
  readonly sees: IdleState;
  /** The thresholds of each question, in seconds. */
  readonly asked: readonly number[];
  /** What the browser was told to look for, in seconds. */
  readonly thresholds: readonly number[];
}

/** The little of the browser that is called in the worker and in a page of Loosen. */
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
 * A copy of the build whose worker sees a person as the test says, through the same interface. It
 * begins so each time it starts, and remembers in the session, so that it may die at any time.
 */
export async function copyBuildWithEyes(): Promise<string> {
  const folder = await copyBuild();
  const file = join(folder, 'background.js');
  await writeFile(file, `(${String(putEyes)})();\n${await readFile(file, 'utf8')}`);
  return folder;
}

/** Runs in the worker before anything else, so it may use nothing from around it. */
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
  const stand = {
    queryState: async (seconds: number): Promise<IdleState> => {
      note(({ asked }) => ({ asked: [...asked, seconds] }));
      const { sees = 'active' } = (await seen()) ?? {};
      // Someone who pauses has been here within the minutes that make an absence.
      return sees === 'idle' && seconds > 15 ? 'active' : sees;
    },
    setDetectionInterval: (seconds: number) => {
      note(({ thresholds }) => ({ thresholds: [...thresholds, seconds] }));
    },
  };
  for (const name of ['chrome', 'browser']) {
    const api = Reflect.get(globalThis, name) as Watched | undefined;
    if (api !== undefined) Object.assign(api.idle, stand);
  }
}

/** What the worker has seen and asked so far, read from a page of Loosen. */
export async function eyesOf(page: Page): Promise<Eyes> {
  const eyes = await page.evaluate(async () => (await chrome.storage.session.get('eyes')).eyes);
  return eyes ?? { sees: 'active', asked: [], thresholds: [] };
}

/** Lets the worker see this from now on, and forget what it asked. */
export function letSee(page: Page, sees: IdleState): Promise<void> {
  return page.evaluate(
    (seen) => chrome.storage.session.set({ eyes: { sees: seen, asked: [], thresholds: [] } }),
    sees,
  );
}
