import { writeFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { array, number, object, optional, parse, string, unknown } from 'valibot';
import { atMost, type Figure, measured } from '@/scripts/bench/bench-table';
import { firstPaint } from '@/scripts/bench/first-paint';
import type { LoosenBrowser } from '@/scripts/browsers/loosen-browser';

/** How often the first press after the first paint is timed. */
const presses = 11;
/** How long each part of a routine is looked at before the next one, in ms. */
const partMs = 2_000;
/** What blocks a page for longer is felt (the Long Tasks API draws the line here too). */
const longTaskMs = 50;
/** A screen shows a new picture this often. */
const frameMs = 1000 / 60;

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
async function answerMs(page: Page): Promise<number> {
  const painted = await firstPaint(page);
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
  readonly name: string;
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
    .filter(({ pid, tid }) => pid === main.pid && tid === main.tid)
    .map(({ name, dur = 0, tdur = dur }) => ({ name, tookMs: dur / 1000, ranMs: tdur / 1000 }));
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
      includedCategories: [
        'disabled-by-default-devtools.timeline',
        'devtools.timeline',
        'blink.user_timing',
      ],
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

/** What a guide costs while it plays, and how soon it answers. The trace goes to `traceFile`. */
export async function benchGuide(
  loosen: LoosenBrowser,
  url: string,
  traceFile: string,
): Promise<Figure[]> {
  const page = await loosen.context.newPage();
  await page.addInitScript(watchPage);
  const answers: number[] = [];
  for (let press = 0; press <= presses; press += 1) {
    await page.goto(url);
    const took = await answerMs(page);
    if (press > 0) answers.push(took);
  }
  await page.close();
  const recorded = await tracedTasks(loosen, url, traceFile);
  const tasks = recorded.filter(({ name }) => name === 'RunTask').map(({ ranMs }) => ranMs);
  const long = tasks.filter((ranMs) => ranMs > longTaskMs).length;
  // A frame in which nothing moves costs nothing, and tells nothing.
  const frames = recorded
    .filter(({ name, ranMs }) => name === 'FireAnimationFrame' && ranMs > 0)
    .map(({ ranMs }) => ranMs);
  const drawn = measured(frames, 'ms', 1);
  return [
    { what: 'guide: answers a press right after its first paint', ...measured(answers, 'ms', 1) },
    {
      what: 'guide: drawing one frame of its figure',
      ...drawn,
      against: `a frame of the screen, ${frameMs.toFixed(1)} ms`,
      times: drawn.middle / frameMs,
      promise: atMost(1, drawn.middle / frameMs),
    },
    {
      what: 'guide: a routine played through, tasks that ran over 50 ms',
      value: String(long),
      spread: `of ${tasks.length}, the longest ran ${Math.max(...tasks).toFixed(0)} ms`,
      promise: { says: '0', isKept: long === 0 },
    },
  ];
}
