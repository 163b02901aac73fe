import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { number, object, parse } from 'valibot';
import { userDataIn } from '@/platform/storage/user-data';
import { largestImport } from '@/platform/transfer/read-export';
import { writeExport } from '@/platform/transfer/write-export';
import type { Installed } from '@/scripts/bench/bench-browser';
import { comparedMeasurement, type Measurement } from '@/scripts/bench/results-table';
import { judge, median } from '@/scripts/bench/statistics';

/**
 * The longest time for which a file may block the page, as a multiple of one `JSON.parse` of the
 * largest file. That call cannot be interrupted, so at least 1 is needed.
 */
const blockedLimit = 2;

const status = '#bring [role="status"]';

/** An array with as many numbers as fit into the largest file. */
const numbers = `[${'1e308,'.repeat(Math.floor((largestImport - 10) / 6))}1]`;

/** Writes files that take especially long to refuse, and returns their paths. */
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

/** Returns the longest time for which the page was blocked while it refused a file (ms). */
async function longestBlock(page: Page, path: string): Promise<number> {
  await page.evaluate(() => {
    const ticks = { last: performance.now(), longest: 0, on: true };
    Reflect.set(globalThis, 'ticks', ticks);
    const channel = new MessageChannel();
    channel.port1.start();
    channel.port1.addEventListener('message', () => {
      const now = performance.now();
      ticks.longest = Math.max(ticks.longest, now - ticks.last);
      ticks.last = now;
      if (ticks.on) channel.port2.postMessage(null);
    });
    channel.port2.postMessage(null);
  });
  await page.getByLabel('Choose a file').setInputFiles(path);
  await page.locator(status).getByText('Nothing was changed').waitFor({ timeout: 60_000 });
  return page.evaluate(() => {
    const ticks = Reflect.get(globalThis, 'ticks') as { longest: number; on: boolean };
    ticks.on = false;
    return ticks.longest;
  });
}

/** Returns how long `JSON.parse` takes for a text in a page (ms). */
function parseMs(page: Page, text: string): Promise<number> {
  return page.evaluate((json) => {
    const from = performance.now();
    JSON.parse(json);
    return performance.now() - from;
  }, text);
}

const manyFilesSchema = object({ files: number(), refused: number(), longestMs: number() });

/** Measures the longest block by generated bad files. It is a maximum, so it has no interval. */
async function manyFilesMeasurement(
  { tab, url }: Installed,
  files: number,
  parses: readonly number[],
): Promise<Measurement> {
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
    budget: {
      limit: `≤ ${blockedLimit} ×, all refused`,
      verdict: areRefused ? judge({ low: times, high: times }, blockedLimit) : 'missed',
    },
  };
}

const reference = 'JSON.parse of the largest file';

/** Measures how long bad files block the import page. */
export async function benchBadFiles(
  own: Installed,
  stored: Record<string, unknown>,
  { rounds, generated }: { readonly rounds: number; readonly generated: number },
): Promise<Measurement[]> {
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
        comparedMeasurement(
          { what: `bad file (${what}): longest block`, unit: 'ms', samples },
          { what: reference, unit: 'ms', samples: parses },
          blockedLimit,
        ),
      ),
      await manyFilesMeasurement(own, generated, parses),
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
