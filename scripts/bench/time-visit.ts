import type { CDPSession, Page } from 'playwright-core';
import { array, number, object, optional, parse, string, unknown } from 'valibot';

/** When a page was visible, in ms since it was asked for. */
export interface Visit {
  /** First contentful paint. */
  readonly paintedMs: number;
  /** The last frame before the page drew nothing for a while; of no meaning for one that plays. */
  readonly settledMs: number;
}

/**
 * How long to watch a page beyond its quiet time, for each ms that the load took: a slow visit
 * settles later.
 */
const watchPerLoadMs = 2;
/** The mark that says when the recording ended. */
const endMark = 'bench-end';

const traceSchema = array(
  object({
    name: string(),
    pid: number(),
    /** In microseconds. */
    ts: number(),
    args: optional(
      object({
        data: optional(object({ documentLoaderURL: optional(unknown()) })),
        /** All pages of an extension draw in one process; this says which of them a frame is of. */
        layerTreeId: optional(number()),
      }),
    ),
  }),
);

/** Reads the times of one visit from the browser's trace. */
function readVisit(recorded: readonly unknown[], url: string, quietMs: number): Visit {
  const events = parse(traceSchema, recorded).toSorted((one, other) => one.ts - other.ts);
  const asked = events.find(
    ({ name, args }) => name === 'navigationStart' && args?.data?.documentLoaderURL === url,
  );
  const ofPage = events.filter(({ pid, ts }) => pid === asked?.pid && ts > asked.ts);
  const painted = ofPage.find(({ name }) => name === 'firstContentfulPaint');
  if (asked === undefined || painted === undefined) throw new Error(`${url} was not painted.`);
  const frames = ofPage.filter(({ name }) => name === 'DrawFrame');
  const tree = frames.findLast(({ ts }) => ts <= painted.ts)?.args?.layerTreeId;
  const end = ofPage.findLast(({ name }) => name === endMark)?.ts ?? painted.ts;
  const drawn = frames.filter(({ args, ts }) => args?.layerTreeId === tree && ts > painted.ts);
  let settled = painted.ts;
  for (const ts of [...drawn.map((frame) => frame.ts), end]) {
    if (ts - settled >= quietMs * 1000) break;
    settled = ts;
  }
  const since = (ts: number) => (ts - asked.ts) / 1000;
  if (quietMs > 0 && settled === end) throw new Error(`${url} did not settle.`);
  return { paintedMs: since(painted.ts), settledMs: since(settled) };
}

const categories = [
  'loading',
  'blink.user_timing',
  'devtools.timeline.frame',
  'disabled-by-default-devtools.timeline.frame',
];

/**
 * Opens a page and times it by the browser's own trace. A page has settled with the last frame
 * before `quietMs` without one; 0 does not wait for that.
 */
export async function timeVisit(
  page: Page,
  browser: CDPSession,
  url: string,
  quietMs: number,
): Promise<Visit> {
  const recorded: unknown[] = [];
  const keep = ({ value }: { value: readonly unknown[] }) => recorded.push(...value);
  browser.on('Tracing.dataCollected', keep);
  await browser.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: categories },
  });
  const from = performance.now();
  await page.goto(url);
  await firstPaint(page);
  const tookMs = performance.now() - from;
  if (quietMs > 0) await page.waitForTimeout(quietMs + watchPerLoadMs * tookMs);
  await page.evaluate((mark) => performance.mark(mark), endMark);
  const complete = new Promise((resolve) => browser.once('Tracing.tracingComplete', resolve));
  await browser.send('Tracing.end');
  await complete;
  browser.off('Tracing.dataCollected', keep);
  return readVisit(recorded, url, quietMs);
}

/** When the first content was painted, in ms since the page was asked for. */
export function firstPaint(page: Page): Promise<number> {
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
