import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { number, object, parse } from 'valibot';
import { userDataIn } from '@/platform/storage/user-data';
import { largestImport, writeExport } from '@/platform/transfer/export-file';
import { timeOpening } from '@/scripts/bench/bench-pages';
import { atMost, type Figure, measured } from '@/scripts/bench/bench-table';
import type { LoosenBrowser } from '@/scripts/browsers/loosen-browser';
import { damage, forgetHistory } from '@/scripts/browsers/set-state';
import { storedHistory } from '@/scripts/samples/stored-history';

/** The popup is opened with and without a history by turns, some times in each. */
const turns = 5;
const roundsInTurn = 11;
const settleMs = 700;
const pageRounds = 9;
const tenYears = 3653;

/** What is promised: the popup with ten years against an empty one, the rest in ms and bytes. */
const promised = { popupTimes: 1.05, drawnMs: 300, bytes: 5_000_000, blockedMs: 1000 } as const;

/** The little of the browser that is called here, inside a page of Loosen. */
declare const chrome: {
  readonly storage: { readonly local: { getBytesInUse(keys: null): Promise<number> } };
};

/** Runs in a page before its own scripts: notes when its data has come, and when a chart stands. */
function watchHistory(): void {
  const area = Reflect.get(globalThis, 'chrome').storage.local;
  const get = area.get.bind(area);
  area.get = async (keys: unknown) => {
    const found = await get(keys);
    if (Array.isArray(keys) && keys.includes('months')) performance.mark('data');
    return found;
  };
  const watcher = new MutationObserver(() => {
    if (document.querySelector('#history-year svg') === null) return;
    watcher.disconnect();
    // Two frames later it was painted.
    requestAnimationFrame(() => requestAnimationFrame(() => performance.mark('drawn')));
  });
  watcher.observe(document, { subtree: true, childList: true });
}

/** When the popup stands still with an empty and with a long history, by turns, in ms. */
async function popupSettles(
  loosen: LoosenBrowser,
  page: Page,
  setUp: Page,
  url: string,
  long: Record<string, unknown>,
) {
  const settles = { empty: [] as number[], long: [] as number[] };
  for (let turn = 0; turn < turns; turn += 1) {
    for (const kind of ['empty', 'long'] as const) {
      await forgetHistory(setUp);
      if (kind === 'long') await damage(setUp, long);
      // The browser is still busy with what was written; a popup is opened at another time.
      await page.waitForTimeout(settleMs);
      for (let round = 0; round <= roundsInTurn; round += 1) {
        // Its first paint holds only what is so in every state.
        const { settledMs } = await timeOpening(page, loosen.session, url);
        // The first one after a change fills the caches.
        if (round > 0) settles[kind].push(settledMs);
      }
    }
  }
  return settles;
}

/** How long the history page took from having its data to having drawn it, in ms. */
async function drawnAfterData(loosen: LoosenBrowser, url: string): Promise<number> {
  const page = await loosen.context.newPage();
  await page.addInitScript(watchHistory);
  await page.setViewportSize({ width: 1000, height: 800 });
  await page.goto(url);
  await page.waitForFunction(() => performance.getEntriesByName('drawn').length > 0);
  const took = await page.evaluate(() => {
    const at = (mark: string) => performance.getEntriesByName(mark)[0]?.startTime ?? Number.NaN;
    return at('drawn') - at('data');
  });
  await page.close();
  return took;
}

/** Files that are as hard to read as any, by what they are. */
async function hardFiles(folder: string, stored: Record<string, unknown>) {
  const text = writeExport(userDataIn(stored), [], 0);
  const broken = text.replace(/"ms":\d+(?=[^"]*"[^"]*"[^"]*$)/, '"ms":-1');
  const lastDay = text.lastIndexOf('"at":');
  const files = {
    'ten years, wrong in the last event': `${text.slice(0, lastDay)}"at":-1${text.slice(text.indexOf(',', lastDay))}`,
    'ten years, cut off': broken.slice(0, -500),
    'as large as may be, and one text': `{"format":"loosen-export","version":1,"settings":"${'x'.repeat(largestImport - 100)}"}`,
    'as large as may be, and nested as deep': '['.repeat(largestImport),
    'as large as may be, and all numbers': `[${'1e308,'.repeat((largestImport - 10) / 6)}1]`,
    '100 MB': 'x'.repeat(100_000_000),
  };
  const named = Object.entries(files).map(([what, contents], index) => ({
    what,
    path: join(folder, `${index}.json`),
    contents,
  }));
  await Promise.all(named.map(({ path, contents }) => writeFile(path, contents)));
  return named;
}

/** How long the page was blocked at most while it refused each file, in ms, with what it said. */
async function blockedBy(page: Page, path: string) {
  await page.evaluate(() => {
    const beats = { last: performance.now(), longest: 0, on: true };
    Reflect.set(globalThis, 'beats', beats);
    const channel = new MessageChannel();
    channel.port1.start();
    channel.port1.addEventListener('message', () => {
      const now = performance.now();
      beats.longest = Math.max(beats.longest, now - beats.last);
      beats.last = now;
      if (beats.on) channel.port2.postMessage(null);
    });
    channel.port2.postMessage(null);
  });
  const status = page.locator('#bring [role="status"]');
  await page.getByLabel('Choose a file').setInputFiles(path);
  await status.getByText('Nothing was changed').waitFor({ timeout: 60_000 });
  const said = (await status.textContent()) ?? '';
  const longest = await page.evaluate(() => {
    const beats = Reflect.get(globalThis, 'beats') as { longest: number; on: boolean };
    beats.on = false;
    return beats.longest;
  });
  return { longest, said };
}

const readFiles = object({ files: number(), refused: number(), longestMs: number() });

/** Ten thousand generated bad files, read inside a page. */
async function measureManyFiles(loosen: LoosenBrowser): Promise<Figure> {
  const page = await loosen.openPage('imports.html');
  await page.waitForFunction(() => document.body.textContent.startsWith('{'), undefined, {
    timeout: 300_000,
  });
  const said: unknown = JSON.parse((await page.textContent('body')) ?? '');
  const { files, refused, longestMs } = parse(readFiles, said);
  await page.close();
  return {
    what: `${files} generated bad files read in a page: how long it stood still at most`,
    value: `${longestMs} ms`,
    spread: `${refused} refused`,
    promise: {
      says: `≤ ${promised.blockedMs} ms, all refused`,
      isKept: refused === files && longestMs <= promised.blockedMs,
    },
  };
}

async function measureImports(
  loosen: LoosenBrowser,
  stored: Record<string, unknown>,
): Promise<Figure[]> {
  const figures: Figure[] = [];
  const folder = await mkdtemp(join(tmpdir(), 'loosen-bench-files-'));
  const page = await loosen.openPage('options.html#data');
  await page.getByLabel('Choose a file').waitFor();
  for (const { what, path } of await hardFiles(folder, stored)) {
    const { longest, said } = await blockedBy(page, path);
    await page.reload();
    await page.getByLabel('Choose a file').waitFor();
    figures.push({
      what: `a bad file (${what}): how long the page stood still at most`,
      value: `${longest.toFixed(0)} ms`,
      spread: `it said: ${said}`,
      promise: atMost(promised.blockedMs, longest, 'ms'),
    });
  }
  await page.close();
  await rm(folder, { recursive: true, force: true });
  return figures;
}

/**
 * What ten years of history cost: when the popup stands still against an empty history, the
 * time in which the history page draws its data, the bytes in the store, and how long the page that
 * imports stands still over the hardest files.
 */
export async function benchHistory(loosen: LoosenBrowser): Promise<Figure[]> {
  const figures: Figure[] = [];
  // A page that follows no store.
  const setUp = await loosen.openPage('blank.html');
  const urlOf = (path: string) => new URL(path, setUp.url()).href;
  const stored = storedHistory(tenYears);
  const page = await loosen.context.newPage();
  await page.setViewportSize({ width: 384, height: 600 });
  const settles = await popupSettles(loosen, page, setUp, urlOf('popup.html'), stored);
  await page.close();
  const [empty, long] = [measured(settles.empty, 'ms', 1), measured(settles.long, 'ms', 1)];
  const times = long.middle / empty.middle;
  figures.push({
    what: 'popup with ten years of history: stands still',
    ...long,
    against: `with none, ${empty.value}`,
    times,
    promise: atMost(promised.popupTimes, times),
  });
  for (const [what, days] of Object.entries({ 'one year': 365, 'ten years': tenYears })) {
    await forgetHistory(setUp);
    await damage(setUp, days === tenYears ? stored : storedHistory(days));
    const took: number[] = [];
    for (let round = 0; round < pageRounds; round += 1) {
      took.push(await drawnAfterData(loosen, urlOf('options.html#history')));
    }
    const drawn = measured(took, 'ms');
    figures.push({
      what: `history page with ${what}: drawn after its data came`,
      ...drawn,
      promise: atMost(promised.drawnMs, drawn.middle, 'ms'),
    });
  }
  const bytes = await setUp.evaluate(() => chrome.storage.local.getBytesInUse(null));
  figures.push({
    what: 'ten years of history in the store',
    value: `${(bytes / 1e6).toFixed(2)} MB`,
    promise: atMost(promised.bytes / 1e6, bytes / 1e6, 'MB'),
  });
  figures.push(...(await measureImports(loosen, stored)), await measureManyFiles(loosen));
  await forgetHistory(setUp);
  await setUp.close();
  return figures;
}
