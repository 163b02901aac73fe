import type { CDPSession, Page } from 'playwright-core';
import { array, number, object, optional, parse, string, unknown } from 'valibot';

/** Times of a visit to a page, since its navigation began. */
export interface Visit {
  /** First contentful paint. */
  readonly paintedMs: number;
  /** The last frame before a time without frames. Meaningless for a page that plays. */
  readonly settledMs: number;
}

/** Additional time to watch a page, for each ms that it took to load: slow pages settle later. */
const watchPerLoadMs = 2;
/** The performance mark at the end of the recording. */
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
        /** Identifies the page of a frame: all pages of an extension share a process. */
        layerTreeId: optional(number()),
      }),
    ),
  }),
);

/**
 * Reads the times of a visit from a trace. Throws if the page was not painted or did not settle.
 */
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
 * Opens a page and reads its times from a browser trace. A page has settled at the last frame
 * before `quietMs` without frames; with 0, does not wait for that.
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

/** Resolves with the time of the first contentful paint (ms since the navigation began). */
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
