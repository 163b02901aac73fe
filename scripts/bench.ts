import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { array, number, object, optional, parse, string, unknown } from 'valibot';
import { build } from 'vite';
import { guideSize } from '@/platform/pages';
import { benchHistory } from '@/scripts/bench-history';
import { reminderLateness } from '@/scripts/bench-reminders';
import { ensureChromium } from '@/scripts/find-chromium';
import { firstPaint } from '@/scripts/first-paint';
import { median } from '@/scripts/median';
import { projectRoot, runTool } from '@/scripts/run-tool';
import { LoosenBrowser } from '@/tests/browsers/harness/loosen-browser';

/** Odd, so that there is a middle one; the pages take turns in each round. */
const rounds = 21;
/** How long each part of a routine is looked at before the next one, in ms. */
const partMs = 2_000;
/** What blocks a page for longer is felt (the Long Tasks API draws the line here too). */
const longTaskMs = 50;

/** How late a reminder may be shown, in ms, by the median of many. */
const lateMs = 500;

const pages = {
  blank: { path: 'blank.html', called: 'a blank page' },
  data: { path: 'data.html', called: 'a blank page with the data of the guide' },
  popup: { path: 'popup.html', called: 'the popup' },
  guide: {
    path: 'guide.html?routine=hips-and-hamstrings-3min',
    called: 'the guide with its first figure',
  },
} as const;

type PageName = keyof typeof pages;

/** What is promised: how many times the other the one may be, by the medians of one run. */
const promises = [{ page: 'guide', than: 'data', times: 1.3 }] as const;

/** Pages of the same extension under the same policy, to be measured against. */
async function addBarePages(extension: string): Promise<void> {
  const head = '<!doctype html><html lang="en"><meta charset="utf-8"><title>Bare</title>';
  await writeFile(join(extension, 'blank.html'), `${head}<p>Nothing is here.</p>\n`);
  await addScriptedPage(extension, 'data', 'bench-data', head);
  await addScriptedPage(extension, 'imports', 'bench-imports', head);
}

/** A page with one script, built by itself: what it shared with another would be a file more. */
async function addScriptedPage(
  extension: string,
  name: string,
  script: string,
  head: string,
): Promise<void> {
  const tag = `<script type="module" src="${script}.js"></script>`;
  await writeFile(join(extension, `${name}.html`), `${head}${tag}\n`);
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
        input: join(projectRoot, 'scripts', `${script}.ts`),
        output: { entryFileNames: '[name].js' },
      },
    },
  });
}

/**
 * Runs in every page before its own scripts: notes when the guide's figure stands in the page, and
 * once something was painted presses its pause button and notes when that did what it is for.
 */
function watchPage(): void {
  const marks = (selector: string, mark: string) => {
    const watcher = new MutationObserver(() => {
      if (document.querySelector(selector) === null) return;
      watcher.disconnect();
      performance.mark(mark);
    });
    watcher.observe(document, { subtree: true, childList: true });
  };
  marks('.stage svg path', 'figure');
  new PerformanceObserver((entries) => {
    if (entries.getEntriesByName('first-contentful-paint').length === 0) return;
    const pause = document.querySelector<HTMLButtonElement>('.controls .primary');
    if (pause === null) return;
    const answer = new MutationObserver(() => {
      answer.disconnect();
      performance.mark('answered');
    });
    answer.observe(pause, { subtree: true, childList: true, characterData: true });
    performance.mark('pressed');
    pause.click();
  }).observe({ type: 'paint', buffered: true });
}

/** How long the guide took to answer the first press, in ms; its figure was painted by then. */
async function answerMs(page: Page, painted: number): Promise<number> {
  await page.waitForFunction(() => performance.getEntriesByName('answered').length > 0);
  const [figure = Number.POSITIVE_INFINITY, pressed = 0, answered = 0] = await page.evaluate(() =>
    ['figure', 'pressed', 'answered'].map(
      (mark) => performance.getEntriesByName(mark)[0]?.startTime,
    ),
  );
  // What stood in the page before the first paint was painted with it.
  if (figure > painted) throw new Error('The guide was painted without its figure.');
  return answered - pressed;
}

const traceSchema = array(
  object({
    name: string(),
    pid: number(),
    tid: number(),
    /** How long it took, and how long it really ran, in microseconds. */
    dur: optional(number()),
    tdur: optional(number()),
    args: optional(object({ name: optional(unknown()) })),
  }),
);

interface Task {
  readonly tookMs: number;
  /** Without the time in which other programs had its core. */
  readonly ranMs: number;
}

/** What ran on the main thread of the page that marked its figure. */
function tasksOfGuide(recorded: readonly unknown[]): Task[] {
  const events = parse(traceSchema, recorded);
  const guide = events.find(({ name }) => name === 'figure');
  const main = events.find(
    ({ name, pid, args }) =>
      name === 'thread_name' && pid === guide?.pid && args?.name === 'CrRendererMain',
  );
  if (main === undefined) throw new Error('The trace does not hold the guide.');
  return events
    .filter(({ name, pid, tid }) => name === 'RunTask' && pid === main.pid && tid === main.tid)
    .map(({ dur = 0, tdur = dur }) => ({ tookMs: dur / 1000, ranMs: tdur / 1000 }));
}

/** Plays a routine through, part by part, in a recorded trace, and answers its tasks. */
async function tracedTasks(loosen: LoosenBrowser, url: string, file: string): Promise<Task[]> {
  const page = await loosen.context.newPage();
  await page.addInitScript(watchPage);
  const { session } = loosen;
  const recorded: unknown[] = [];
  session.on('Tracing.dataCollected', ({ value }) => recorded.push(...value));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {
      includedCategories: ['disabled-by-default-devtools.timeline', 'blink.user_timing'],
    },
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

interface Times {
  /** First contentful paints, in ms. */
  readonly painted: Record<PageName, number[]>;
  /** How long the guide took to answer a press right after its first paint, in ms. */
  readonly answered: number[];
}

/** Opens every page in turn, round after round. */
async function measure(page: Page, url: (path: string) => string): Promise<Times> {
  const names = Object.keys(pages) as PageName[];
  const painted: Times['painted'] = { blank: [], data: [], popup: [], guide: [] };
  const answered: number[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    for (const name of names) {
      await page.goto(url(pages[name].path));
      const paint = await firstPaint(page);
      const answer = name === 'guide' ? await answerMs(page, paint) : null;
      // The first round fills the caches.
      if (round === 0) continue;
      painted[name].push(paint);
      if (answer !== null) answered.push(answer);
    }
  }
  return { painted, answered };
}

/**
 * `npm run bench`: how soon popup and guide are there against bare pages of the same extension, in
 * turns within one run, what ten years of history cost, how late reminders come, and whether the guide ever blocks for more than
 * 50 ms. The trace lies in `.cache/bench/`.
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
    await page.setViewportSize(guideSize);
    await page.addInitScript(watchPage);
    const { painted, answered } = await measure(page, url);
    await page.close();
    const middle = (name: PageName) => median(painted[name]);
    for (const [name, { called }] of Object.entries(pages) as [PageName, { called: string }][]) {
      const [low, high] = [Math.min(...painted[name]), Math.max(...painted[name])];
      console.log(
        `${called}: first paint ${middle(name).toFixed(0)} ms (${low} to ${high}),`,
        `${(middle(name) / middle('blank')).toFixed(2)} × a blank page`,
      );
    }
    for (const promise of promises) {
      const ratio = middle(promise.page) / middle(promise.than);
      console.log(
        `${pages[promise.page].called}: ${ratio.toFixed(2)} × ${pages[promise.than].called};`,
        `promised ${promise.times}: ${ratio <= promise.times ? 'kept' : 'NOT kept'}`,
      );
    }
    console.log(`the guide answers a press right after it: ${median(answered).toFixed(1)} ms`);
    await benchHistory(loosen);
    for (const kills of [false, true]) {
      const late = await reminderLateness(loosen, kills);
      const [middleMs, most] = [median(late), Math.max(...late)];
      console.log(
        `a reminder${kills ? ' after the worker was killed' : ''}: shown ${middleMs.toFixed(0)} ms`,
        `after it was due (median of ${late.length}, at most ${most.toFixed(0)});`,
        `promised ${lateMs}: ${middleMs <= lateMs ? 'kept' : 'NOT kept'}`,
      );
    }
    const trace = join(traces, 'guide-trace.json');
    const tasks = await tracedTasks(loosen, url(pages.guide.path), trace);
    const longest = (length: (task: Task) => number) => Math.max(...tasks.map(length)).toFixed(0);
    const long = tasks.filter(({ ranMs }) => ranMs > longTaskMs).length;
    console.log(
      `the guide, a routine played through: ${tasks.length} tasks, the longest ran`,
      `${longest(({ ranMs }) => ranMs)} ms and took ${longest(({ tookMs }) => tookMs)} ms;`,
      `${long} ran over ${longTaskMs} ms, promised 0: ${long === 0 ? 'kept' : 'NOT kept'}`,
    );
  } finally {
    await loosen.close();
    await rm(extension, { recursive: true, force: true });
  }
  return 0;
}
