import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CDPSession, Page } from 'playwright-core';
import { array, number, object, optional, parse, string, unknown } from 'valibot';
import { build } from 'vite';
import { projectRoot } from '@/scripts/run-tool';

const head = '<!doctype html><html lang="en"><meta charset="utf-8"><title>Bare</title>';

/** A page of an unpacked extension with nothing on it but a line, under the extension's policy. */
export function addBlankPage(extension: string): Promise<void> {
  return writeFile(join(extension, 'blank.html'), `${head}<p>Nothing is here.</p>\n`);
}

/** A page with one script, built by itself: what it shared with another would be a file more. */
export async function addScriptedPage(
  extension: string,
  name: string,
  script: string,
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

/** When a page was there, in ms since it was asked for. */
export interface Opened {
  /** Its first text or picture was on the screen. */
  readonly paintedMs: number;
  /** The last frame was drawn before it stood still. */
  readonly settledMs: number;
}

/** A page that draws nothing new for so long stands still. */
const stillMs = 400;

const traceSchema = array(
  object({
    name: string(),
    pid: number(),
    /** In microseconds. */
    ts: number(),
    args: optional(
      object({
        data: optional(object({ documentLoaderURL: optional(unknown()) })),
        /** Whose frame it is: every page of an extension draws in the same process. */
        layerTreeId: optional(number()),
      }),
    ),
  }),
);

/** Reads the two times off what the browser recorded of one visit. */
function openedIn(recorded: readonly unknown[], url: string): Opened {
  const events = parse(traceSchema, recorded).toSorted((one, other) => one.ts - other.ts);
  const asked = events.find(
    ({ name, args }) => name === 'navigationStart' && args?.data?.documentLoaderURL === url,
  );
  const painted = events.find(({ name, ts, pid }) => {
    return name === 'firstContentfulPaint' && pid === asked?.pid && ts > asked.ts;
  });
  if (asked === undefined || painted === undefined) throw new Error(`${url} was not painted.`);
  const frames = events.filter(
    ({ name, pid, ts }) => name === 'DrawFrame' && pid === asked.pid && ts > asked.ts,
  );
  const tree = frames.findLast(({ ts }) => ts <= painted.ts)?.args?.layerTreeId;
  let settled = painted.ts;
  for (const { args, ts } of frames) {
    if (args?.layerTreeId !== tree || ts <= settled) continue;
    if (ts - settled > stillMs * 1000) break;
    settled = ts;
  }
  const since = (ts: number) => (ts - asked.ts) / 1000;
  return { paintedMs: since(painted.ts), settledMs: since(settled) };
}

/** Opens a page and tells when it was there, by what the browser records of its own frames. */
export async function timeOpening(page: Page, browser: CDPSession, url: string): Promise<Opened> {
  const recorded: unknown[] = [];
  const keep = ({ value }: { value: readonly unknown[] }) => recorded.push(...value);
  browser.on('Tracing.dataCollected', keep);
  await browser.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {
      includedCategories: [
        'loading',
        'blink.user_timing',
        'devtools.timeline.frame',
        'disabled-by-default-devtools.timeline.frame',
      ],
    },
  });
  await page.goto(url);
  await page.waitForTimeout(stillMs * 2);
  const complete = new Promise((resolve) => browser.once('Tracing.tracingComplete', resolve));
  await browser.send('Tracing.end');
  await complete;
  browser.off('Tracing.dataCollected', keep);
  return openedIn(recorded, url);
}
