import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { ensureChromium } from '@/scripts/find-chromium';
import { projectRoot, runTool } from '@/scripts/run-tool';
import { LoosenBrowser } from '@/tests/browsers/harness/loosen-browser';

/** Odd, so that there is a middle one; the pages take turns in each round. */
const rounds = 15;
/** Long enough for a hold and a change of sides. */
const playedMs = 12_000;

const pages = {
  'a blank page of an extension': 'blank.html',
  'a blank page with the data of the guide': 'data.html',
  popup: 'popup.html',
  guide: 'guide.html?routine=hips-and-hamstrings-3min',
} as const;

/**
 * Pages in the same place and under the same policy: one does nothing; one loads what the guide
 * loads (its library, the code that draws, what is stored) and then writes a line instead.
 */
function barePages(guideHtml: string): Readonly<Record<string, string>> {
  const preloaded = [...guideHtml.matchAll(/rel="modulepreload"[^>]*href="([^"]+)"/g)];
  const imports = preloaded.map(([, href = '']) => `import '${href}';`).join('\n');
  const head = '<!doctype html><html lang="en"><meta charset="utf-8"><title>Bare</title>';
  return {
    'blank.html': `${head}<p>Nothing is here.</p>\n`,
    'data.html': `${head}<script type="module" src="data.js"></script>\n`,
    'data.js': `${imports}
const stored = await chrome.storage.local.get(null);
document.body.textContent = Object.keys(stored).join();
`,
  };
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** When the first content was painted, in ms since the page was asked for. */
async function firstPaint(page: Page, url: string): Promise<number> {
  await page.goto(url);
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((entries) => {
          const [paint] = entries.getEntriesByName('first-contentful-paint');
          if (paint !== undefined) resolve(paint.startTime);
        }).observe({ type: 'paint', buffered: true });
      }),
  );
}

/** The lengths of tasks over 50 ms while a guide plays, and the frames it drew in a second. */
async function whilePlaying(page: Page, url: string) {
  await page.goto(url);
  await page.waitForSelector('.stage svg');
  return page.evaluate(
    (lasting) =>
      new Promise<{ long: number[]; framesPerSecond: number }>((resolve) => {
        const long: number[] = [];
        new PerformanceObserver((entries) => {
          for (const { duration } of entries.getEntries()) long.push(duration);
        }).observe({ type: 'longtask' });
        let frames = 0;
        const start = performance.now();
        const draw = () => {
          frames += 1;
          const passed = performance.now() - start;
          if (passed < lasting) requestAnimationFrame(draw);
          else resolve({ long, framesPerSecond: (frames / passed) * 1000 });
        };
        requestAnimationFrame(draw);
      }),
    playedMs,
  );
}

/**
 * `npm run bench`: how soon popup and guide paint against a blank page of the same extension, in
 * turns within one run, and whether the guide's animation ever blocks for more than 50 ms.
 */
export default async function bench(): Promise<number> {
  const chromiumPath = await ensureChromium();
  if ((await runTool('wxt', ['build'])) !== 0) return 1;
  const extension = await mkdtemp(join(tmpdir(), 'loosen-bench-'));
  await cp(join(projectRoot, '.output', 'chrome-mv3'), extension, { recursive: true });
  const guideHtml = await readFile(join(extension, 'guide.html'), 'utf8');
  for (const [name, text] of Object.entries(barePages(guideHtml))) {
    await writeFile(join(extension, name), text);
  }
  const loosen = await LoosenBrowser.open({ chromiumPath, extension });
  try {
    const welcome = await loosen.pageOpenedAt('welcome.html');
    const page = await loosen.context.newPage();
    const url = (path: string) => new URL(path, welcome.url()).href;
    const times = new Map<string, number[]>();
    for (let round = 0; round <= rounds; round += 1) {
      for (const [name, path] of Object.entries(pages)) {
        const paint = await firstPaint(page, url(path));
        // The first round fills the caches.
        if (round > 0) times.set(name, [...(times.get(name) ?? []), paint]);
      }
    }
    const base = median(times.get('a blank page of an extension') ?? []);
    const withData = median(times.get('a blank page with the data of the guide') ?? []);
    for (const [name, all] of times) {
      const spread = `${Math.min(...all).toFixed(0)} to ${Math.max(...all).toFixed(0)}`;
      const against = (other: number) => (median(all) / other).toFixed(2);
      console.log(`${name}: first paint ${median(all).toFixed(0)} ms (${spread}),`);
      console.log(`  ${against(base)} × blank, ${against(withData)} × blank with its data`);
    }
    const { long, framesPerSecond } = await whilePlaying(page, url(pages.guide));
    console.log(`guide, playing: ${framesPerSecond.toFixed(0)} frames a second,`);
    console.log(`  ${long.length} tasks over 50 ms ${long.map((ms) => ms.toFixed(0)).join(', ')}`);
  } finally {
    await loosen.close();
    await rm(extension, { recursive: true, force: true });
  }
  return 0;
}
