import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { array, number, object, optional, parse, string, unknown } from 'valibot';
import { build } from 'vite';
import { ensureChromium } from '@/scripts/find-chromium';
import { projectRoot, runTool } from '@/scripts/run-tool';
import { LoosenBrowser } from '@/tests/browsers/harness/loosen-browser';

/** Odd, so that there is a middle one; the pages take turns in each round. */
const rounds = 21;
/** How long each part of a routine is looked at before the next one, in ms. */
const partMs = 2_000;
/** What blocks a page for longer is felt (the Long Tasks API draws the line here too). */
const longTaskMs = 50;

const pages = {
  'blank page': 'blank.html',
  'blank page with the data of the guide': 'data.html',
  popup: 'popup.html',
  guide: 'guide.html?routine=hips-and-hamstrings-3min',
} as const;

type PageName = keyof typeof pages;

/** What is promised: of the medians of one run, the one may be so many times the other. */
const promises = [
  {
    what: 'the guide is drawn with its figure and answers',
    page: 'guide',
    than: 'blank page with the data of the guide',
    times: 1.3,
  },
] as const satisfies { what: string; page: PageName; than: PageName; times: number }[];

/** Pages of the same extension under the same policy, to be measured against. */
async function addBarePages(extension: string): Promise<void> {
  const head = '<!doctype html><html lang="en"><meta charset="utf-8"><title>Bare</title>';
  await writeFile(join(extension, 'blank.html'), `${head}<p>Nothing is here.</p>\n`);
  const script = '<script type="module" src="bench-data.js"></script>';
  await writeFile(join(extension, 'data.html'), `${head}${script}\n`);
  await build({
    root: projectRoot,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    resolve: { alias: { '@': projectRoot } },
    build: {
      outDir: extension,
      emptyOutDir: false,
      target: 'esnext',
      rollupOptions: {
        input: join(projectRoot, 'scripts', 'bench-data.ts'),
        output: { entryFileNames: '[name].js' },
      },
    },
  });
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/**
 * Runs in every page before its own scripts: notes when the guide's figure stands in the page and
 * when its pause button first did what it is for.
 */
function watchGuide(): void {
  const pauses = () => document.querySelector<HTMLButtonElement>('.controls .primary');
  const watcher = new MutationObserver(() => {
    if (document.querySelector('.stage svg path') === null) return;
    watcher.disconnect();
    performance.mark('figure');
    const before = pauses()?.textContent;
    const answers = new MutationObserver(() => {
      if (pauses()?.textContent === before) return;
      answers.disconnect();
      performance.mark('answered');
    });
    answers.observe(document, { subtree: true, childList: true, characterData: true });
    pauses()?.click();
  });
  watcher.observe(document, { subtree: true, childList: true });
}

/** When the first content was painted, in ms since the page was asked for. */
function firstPaint(page: Page): Promise<number> {
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

/** When a page was of use: painted, and for the guide also with its figure and able to answer. */
async function readyAt(page: Page, name: PageName, url: string): Promise<number> {
  await page.goto(url);
  const painted = await firstPaint(page);
  if (name !== 'guide') return painted;
  const [figure, answered] = await page.evaluate(() =>
    ['figure', 'answered'].map((mark) => performance.getEntriesByName(mark)[0]?.startTime),
  );
  if (figure === undefined || answered === undefined) throw new Error('The guide did not answer.');
  // What stood in the page before the first paint was painted with it.
  if (figure > painted) throw new Error('The guide was painted without its figure.');
  return Math.max(painted, answered);
}

const traceSchema = array(
  object({
    name: string(),
    pid: number(),
    tid: number(),
    /** In microseconds. */
    dur: optional(number()),
    args: optional(object({ name: optional(unknown()) })),
  }),
);

/** The lengths, in ms, of what ran on the main thread of the page that marked its figure. */
function tasksOfGuide(recorded: readonly unknown[]): number[] {
  const events = parse(traceSchema, recorded);
  const guide = events.find(({ name }) => name === 'figure');
  const main = events.find(
    ({ name, pid, args }) =>
      name === 'thread_name' && pid === guide?.pid && args?.name === 'CrRendererMain',
  );
  if (main === undefined) throw new Error('The trace does not hold the guide.');
  return events
    .filter(({ name, pid, tid }) => name === 'RunTask' && pid === main.pid && tid === main.tid)
    .map(({ dur = 0 }) => dur / 1000);
}

/** Plays a routine through, part by part, in a recorded trace, and answers its tasks in ms. */
async function tracedTasks(loosen: LoosenBrowser, url: string, file: string): Promise<number[]> {
  const page = await loosen.context.newPage();
  await page.addInitScript(watchGuide);
  const { session } = loosen;
  const recorded: unknown[] = [];
  session.on('Tracing.dataCollected', ({ value }) => recorded.push(...value));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline', 'toplevel', 'blink.user_timing'] },
  });
  await page.goto(url);
  await page.waitForSelector('.stage svg');
  // The watcher paused it.
  await page.keyboard.press('Space');
  while ((await page.locator('.done').count()) === 0) {
    await page.waitForTimeout(partMs);
    await page.keyboard.press('ArrowRight');
  }
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
  await page.close();
  await writeFile(file, JSON.stringify({ traceEvents: recorded }));
  return tasksOfGuide(recorded);
}

/** Opens every page in turn, round after round, and answers how long each took, in ms. */
async function measure(page: Page, url: (path: string) => string) {
  const times: Record<PageName, number[]> = {
    'blank page': [],
    'blank page with the data of the guide': [],
    popup: [],
    guide: [],
  };
  const names = Object.keys(pages) as PageName[];
  for (let round = 0; round <= rounds; round += 1) {
    for (const name of names) {
      const ready = await readyAt(page, name, url(pages[name]));
      // The first round fills the caches.
      if (round > 0) times[name].push(ready);
    }
  }
  return times;
}

/**
 * `npm run bench`: how soon popup and guide are there against bare pages of the same extension, in
 * turns within one run, and whether the guide ever blocks for more than 50 ms. The trace lies in
 * `.cache/bench/`.
 */
export default async function bench(): Promise<number> {
  const chromiumPath = await ensureChromium();
  if ((await runTool('wxt', ['build'])) !== 0) return 1;
  const extension = await mkdtemp(join(tmpdir(), 'loosen-bench-'));
  await cp(join(projectRoot, '.output', 'chrome-mv3'), extension, { recursive: true });
  await addBarePages(extension);
  const traces = join(projectRoot, '.cache', 'bench');
  await mkdir(traces, { recursive: true });
  const loosen = await LoosenBrowser.open({ chromiumPath, extension });
  try {
    const welcome = await loosen.pageOpenedAt('welcome.html');
    const url = (path: string) => new URL(path, welcome.url()).href;
    const page = await loosen.context.newPage();
    await page.addInitScript(watchGuide);
    const times = await measure(page, url);
    const base = median(times['blank page']);
    for (const [name, all] of Object.entries(times)) {
      const [low, high] = [Math.min(...all), Math.max(...all)].map((ms) => ms.toFixed(0));
      const middle = median(all);
      console.log(
        `${name}: ${middle.toFixed(0)} ms (${low} to ${high}), ${(middle / base).toFixed(2)} × blank`,
      );
    }
    for (const { what, page: one, than, times: most } of promises) {
      const ratio = median(times[one]) / median(times[than]);
      const kept = ratio <= most ? 'kept' : 'NOT kept';
      console.log(`${what}: ${ratio.toFixed(2)} × ${than}; promised ${most}: ${kept}`);
    }
    const trace = join(traces, 'guide-trace.json');
    const tasks = await tracedTasks(loosen, url(pages.guide), trace);
    const long = tasks.filter((ms) => ms > longTaskMs);
    console.log(
      `guide, a routine played through: longest task ${Math.max(...tasks).toFixed(0)} ms,`,
      `${long.length} over ${longTaskMs} ms; promised 0: ${long.length === 0 ? 'kept' : 'NOT kept'}`,
    );
  } finally {
    await loosen.close();
    await rm(extension, { recursive: true, force: true });
  }
  return 0;
}
