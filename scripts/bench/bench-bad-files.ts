import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { number, object, parse } from 'valibot';
import { userDataIn } from '@/platform/storage/user-data';
import { largestImport, writeExport } from '@/platform/transfer/export-file';
import type { Installed } from '@/scripts/bench/bench-browser';
import { comparedFigure, type Figure } from '@/scripts/bench/results-table';
import { judge, median } from '@/scripts/bench/statistics';

/**
 * How many times longer than one JSON.parse of the largest file a page may be blocked. That call
 * cannot be interrupted, so 1 is the least for a file that has to be parsed.
 */
const blockedLimit = 2;

const status = '#bring [role="status"]';

/** The most numbers that fit into a file of the largest size. */
const numbers = `[${'1e308,'.repeat(Math.floor((largestImport - 10) / 6))}1]`;

/** Writes files that are as hard to refuse as any. */
async function writeHardFiles(folder: string, stored: Record<string, unknown>) {
  const text = writeExport(userDataIn(stored), [], 0);
  const lastTime = text.lastIndexOf('"at":');
  const afterLastTime = text.slice(text.indexOf(',', lastTime));
  const files = {
    'ten years, the last event wrong': `${text.slice(0, lastTime)}"at":-1${afterLastTime}`,
    'ten years, cut off': text.slice(0, -500),
    'largest size, one string': `{"format":"loosen-export","version":1,"settings":"${'x'.repeat(largestImport - 100)}"}`,
    'largest size, deepest nesting': '['.repeat(largestImport),
    'largest size, all numbers': numbers,
    '100 MB': 'x'.repeat(100_000_000),
  };
  const named = Object.entries(files).map(([what, contents], index) => ({
    what,
    path: join(folder, `${index}.json`),
    contents,
  }));
  await Promise.all(named.map(({ path, contents }) => writeFile(path, contents)));
  return named.map(({ what, path }) => ({ what, path, samples: [] as number[] }));
}

/** Returns how long the page was blocked at most while it refused a file, in ms. */
async function longestBlock(page: Page, path: string): Promise<number> {
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
  await page.getByLabel('Choose a file').setInputFiles(path);
  await page.locator(status).getByText('Nothing was changed').waitFor({ timeout: 60_000 });
  return page.evaluate(() => {
    const beats = Reflect.get(globalThis, 'beats') as { longest: number; on: boolean };
    beats.on = false;
    return beats.longest;
  });
}

/** Returns how long JSON.parse takes for a text in a page, in ms. */
function parseMs(page: Page, text: string): Promise<number> {
  return page.evaluate((json) => {
    const from = performance.now();
    JSON.parse(json);
    return performance.now() - from;
  }, text);
}

const manyFilesSchema = object({ files: number(), refused: number(), longestMs: number() });

/** Reads generated bad files inside a page; the longest block is a maximum and has no interval. */
async function manyFilesFigure(
  { tab, url }: Installed,
  files: number,
  parses: readonly number[],
): Promise<Figure> {
  await tab.goto(url(`imports.html?files=${files}`));
  await tab.waitForFunction(() => document.body.textContent.startsWith('{'), undefined, {
    timeout: 300_000,
  });
  const result = parse(manyFilesSchema, JSON.parse((await tab.textContent('body')) ?? ''));
  const times = result.longestMs / median(parses);
  const areRefused = result.refused === result.files;
  return {
    what: `${result.files} generated bad files: longest block`,
    value: `${result.longestMs} ms`,
    reference: reference,
    note: `${result.refused} refused`,
    ratio: { median: times, low: times, high: times, n: 1 },
    promise: {
      limit: `≤ ${blockedLimit} ×, all refused`,
      verdict: areRefused ? judge({ low: times, high: times }, blockedLimit) : 'broken',
    },
  };
}

const reference = 'JSON.parse of the largest file';

/** Measures how long the page that imports is blocked by bad files. */
export async function benchBadFiles(
  own: Installed,
  stored: Record<string, unknown>,
  { rounds, generated }: { readonly rounds: number; readonly generated: number },
): Promise<Figure[]> {
  const folder = await mkdtemp(join(tmpdir(), 'loosen-bench-files-'));
  const { tab: page, url } = own;
  await page.bringToFront();
  const parses: number[] = [];
  try {
    const files = await writeHardFiles(folder, stored);
    for (let round = 0; round < rounds; round += 1) {
      await page.goto(url('blank.html'));
      parses.push(await parseMs(page, numbers));
      for (const { path, samples } of files) {
        await page.goto(url('blank.html'));
        await page.goto(url('options.html#data'));
        await page.getByLabel('Choose a file').waitFor();
        samples.push(await longestBlock(page, path));
      }
    }
    return [
      ...files.map(({ what, samples }) =>
        comparedFigure(
          { what: `bad file (${what}): longest block`, unit: 'ms', samples },
          { what: reference, unit: 'ms', samples: parses },
          blockedLimit,
        ),
      ),
      await manyFilesFigure(own, generated, parses),
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
