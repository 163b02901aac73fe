import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { copyBuild } from '@/scripts/browsers/extension-folder';

export type IdleState = 'active' | 'idle' | 'locked';

/** The idle state that the worker gets, and its calls. */
interface FakeIdle {
  readonly state: IdleState;
  /** The thresholds of each query, in seconds. */
  readonly asked: readonly number[];
  /** The detection intervals that were set, in seconds. */
  readonly thresholds: readonly number[];
}

/** The part of the browser that is called in the worker and in a page of Loosen. */
interface BrowserPart {
  readonly storage: {
    readonly session: {
      get(key: 'fakeIdle'): Promise<{ readonly fakeIdle?: FakeIdle }>;
      set(items: { readonly fakeIdle: FakeIdle }): Promise<void>;
    };
  };
  readonly idle: object;
}
declare const chrome: BrowserPart;

/**
 * Copies the build, with a worker whose idle API is controlled by the test. Its state is in
 * `storage.session`, so the worker can be stopped at any time.
 */
export async function copyBuildWithFakeIdle(): Promise<string> {
  const folder = await copyBuild();
  const file = join(folder, 'background.js');
  await writeFile(file, `(${String(replaceIdle)})();\n${await readFile(file, 'utf8')}`);
  return folder;
}

/** Runs in the worker before its own code, as text, so it uses nothing from this module. */
function replaceIdle(): void {
  const { session } = chrome.storage;
  let writing = Promise.resolve();
  const read = async () => (await session.get('fakeIdle')).fakeIdle;
  const update = (change: (state: FakeIdle) => Partial<FakeIdle>) => {
    const write = async () => {
      const state = (await read()) ?? { state: 'active', asked: [], thresholds: [] };
      await session.set({ fakeIdle: { ...state, ...change(state) } });
    };
    writing = writing.then(write);
  };
  const replaced = {
    queryState: async (seconds: number): Promise<IdleState> => {
      update(({ asked }) => ({ asked: [...asked, seconds] }));
      const { state = 'active' } = (await read()) ?? {};
      // A pause in typing is shorter than the time that counts as away.
      return state === 'idle' && seconds > 15 ? 'active' : state;
    },
    setDetectionInterval: (seconds: number) => {
      update(({ thresholds }) => ({ thresholds: [...thresholds, seconds] }));
    },
  };
  for (const name of ['chrome', 'browser']) {
    const api = Reflect.get(globalThis, name) as BrowserPart | undefined;
    if (api !== undefined) Object.assign(api.idle, replaced);
  }
}

/** Reads the state and the worker's calls so far, from a page of Loosen. */
export async function idleCalls(page: Page): Promise<FakeIdle> {
  const state = await page.evaluate(
    async () => (await chrome.storage.session.get('fakeIdle')).fakeIdle,
  );
  return state ?? { state: 'active', asked: [], thresholds: [] };
}

/** Sets the idle state, and clears the recorded calls. */
export function setIdleState(page: Page, state: IdleState): Promise<void> {
  return page.evaluate(
    (idle) => chrome.storage.session.set({ fakeIdle: { state: idle, asked: [], thresholds: [] } }),
    state,
  );
}
