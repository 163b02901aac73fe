import { writeFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { array, number, object, optional, parse, string, unknown } from 'valibot';
import type { BenchBrowser } from '@/scripts/bench/bench-browser';
import {
  atMostTimes,
  exactly,
  formatEstimate,
  type Measurement,
  measurementOf,
} from '@/scripts/bench/results-table';
import { estimate } from '@/scripts/bench/statistics';
import { firstPaint } from '@/scripts/bench/time-visit';

/** How long each part of a routine plays before the bench skips to the next. */
const partMs = 1_500;
/** Longer tasks are noticeable; the Long Tasks API has the same limit. */
const longTaskMs = 50;
/** The fraction of a frame that the guide's code may use; the browser needs the rest. */
const frameShare = 0.1;

/**
 * Runs in each page before its own scripts. Marks when the guide's figure is in the page, presses
 * the pause button after the first paint, and marks when the button has changed.
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

/** Returns how long the guide took to react to the press (ms). Throws if it had no figure yet. */
async function answerMs(page: Page): Promise<number> {
  const painted = await firstPaint(page);
  await page.waitForFunction(() => performance.getEntriesByName('answered').length > 0);
  const [figure = Number.POSITIVE_INFINITY, pressed = 0, answered = 0] = await page.evaluate(() =>
    ['figure', 'pressed', 'answered'].map(
      (mark) => performance.getEntriesByName(mark)[0]?.startTime,
    ),
  );
  // Elements that are in the page before the first paint are painted with it.
  if (figure > painted) throw new Error('The guide was painted without its figure.');
  return answered - pressed;
}

const traceSchema = array(
  object({
    name: string(),
    pid: number(),
    tid: number(),
    /** Start, duration, and CPU time of its thread, in µs. */
    ts: number(),
    dur: optional(number()),
    tdur: optional(number()),
    args: optional(object({ name: optional(unknown()) })),
  }),
);

interface Task {
  readonly name: string;
  readonly beganMs: number;
  /** CPU time, which leaves out other programs. */
  readonly ranMs: number;
}

/** Returns the tasks on the main thread of the guide, the page that marked its figure. */
function tasksOfGuide(recorded: readonly unknown[]): Task[] {
  const events = parse(traceSchema, recorded);
  const guide = events.find(({ name }) => name === 'figure');
  const main = events.find(
    ({ name, pid, args }) =>
      name === 'thread_name' && pid === guide?.pid && args?.name === 'CrRendererMain',
  );
  if (main === undefined) throw new Error('The guide is not in the trace.');
  return events
    .filter(({ pid, tid }) => pid === main.pid && tid === main.tid)
    .map(({ name, ts, dur = 0, tdur = dur }) => ({ name, beganMs: ts / 1000, ranMs: tdur / 1000 }));
}

/** Plays a routine to its end while the browser records a trace, and returns its tasks. */
async function tracedTasks({ loosen }: BenchBrowser, url: string, file: string): Promise<Task[]> {
  const page = await loosen.context.newPage();
  await page.addInitScript(watchPage);
  const { session } = loosen;
  const recorded: unknown[] = [];
  session.on('Tracing.dataCollected', ({ value }) => recorded.push(...value));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {
      includedCategories: [
        'disabled-by-default-devtools.timeline',
        'devtools.timeline',
        'blink.user_timing',
      ],
    },
  });
  await page.goto(url);
  await page.waitForSelector('.stage svg');
  // `watchPage` has paused the routine.
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

/**
 * Measures how fast the guide reacts, and its tasks while it plays. Writes the trace to
 * `traceFile`.
 */
export async function benchGuide(
  browser: BenchBrowser,
  url: string,
  traceFile: string,
  presses: number,
): Promise<Measurement[]> {
  const page = await browser.loosen.context.newPage();
  await page.addInitScript(watchPage);
  const answers: number[] = [];
  for (let press = 0; press <= presses; press += 1) {
    await page.goto(url);
    const ms = await answerMs(page);
    if (press > 0) answers.push(ms);
  }
  await page.close();
  const tasks = await tracedTasks(browser, url, traceFile);
  return [
    measurementOf({
      what: 'guide: answers a press right after its first paint',
      unit: 'ms',
      samples: answers,
    }),
    frameMeasurement(tasks.filter(({ name }) => name === 'FireAnimationFrame')),
    longTasksMeasurement(tasks.filter(({ name }) => name === 'RunTask')),
  ];
}

/** Compares the guide's work in a frame with the time between frames in the same trace. */
function frameMeasurement(frames: readonly Task[]): Measurement {
  // Frames in which nothing moves have no work.
  const worked = frames.filter(({ ranMs }) => ranMs > 0).map(({ ranMs }) => ranMs);
  const intervals = frames
    .slice(1)
    .map(({ beganMs }, index) => beganMs - (frames[index]?.beganMs ?? Number.NaN));
  const between = estimate(intervals);
  const ratio = estimate(worked.map((ms) => ms / between.median));
  return {
    ...measurementOf({
      what: 'guide: draws one frame of its figure',
      unit: 'ms',
      samples: worked,
    }),
    reference: `time between two frames: ${formatEstimate(between, 'ms')}`,
    ratio,
    budget: atMostTimes(frameShare, ratio),
  };
}

function longTasksMeasurement(tasks: readonly Task[]): Measurement {
  const times = tasks.map(({ ranMs }) => ranMs);
  const long = times.filter((ms) => ms > longTaskMs).length;
  return {
    what: `guide: tasks of more than ${longTaskMs} ms while a routine plays`,
    value: `${long} of ${tasks.length}`,
    note: `the longest ran ${Math.max(...times).toFixed(0)} ms`,
    budget: exactly('0', long === 0),
  };
}
