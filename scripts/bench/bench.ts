import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { guideSize } from '@/platform/page/open-page';
import { copyToMeasure, type Measured } from '@/scripts/bench/bench-against';
import { benchBytes } from '@/scripts/bench/bench-bytes';
import { benchCore } from '@/scripts/bench/bench-core';
import { benchGuide } from '@/scripts/bench/bench-guide';
import { benchHistory } from '@/scripts/bench/bench-history';
import { benchAsleep, benchMemory } from '@/scripts/bench/bench-memory';
import { addScriptedPage, type Opened, timeOpening } from '@/scripts/bench/bench-pages';
import { benchReminders } from '@/scripts/bench/bench-reminders';
import { atMost, type Figure, measured, tableOf } from '@/scripts/bench/bench-table';
import { benchWorker, timeWorker } from '@/scripts/bench/bench-worker';
import { firstPaint } from '@/scripts/bench/first-paint';
import { LoosenBrowser } from '@/scripts/browsers/loosen-browser';
import { projectRoot, runTool } from '@/scripts/run-tool';
import { ensureChromium } from '@/scripts/setup/find-chromium';

/** Odd, so that there is a middle one; the pages take turns in each round. */
const rounds = 21;

/** A page to be timed, and what it is timed against. */
interface Timed {
  readonly what: string;
  readonly url: string;
  readonly size: { readonly width: number; readonly height: number };
  /** Never stands still: it plays at once. */
  readonly moves?: boolean;
  /** The pages that it is measured against, with what is promised of it: at most so many times. */
  readonly against: Readonly<
    Record<string, { readonly painted?: number; readonly settled?: number }>
  >;
}

/** A page that opens by itself is there by then. */
const greetsWithinMs = 3000;

const popupSize = { width: 384, height: 600 };
const blankPage = 'a blank page';
const dataPage = 'a blank page with the data of the guide';
const guidePath = 'guide.html?routine=hips-and-hamstrings-3min';

/** What is timed of Loosen, with what is promised: how many times the other by the medians. */
const pagesOfLoosen = (url: (path: string) => string): Timed[] => [
  { what: blankPage, url: url('blank.html'), size: popupSize, against: {} },
  { what: dataPage, url: url('data.html'), size: guideSize, against: {} },
  {
    what: 'popup',
    url: url('popup.html'),
    size: popupSize,
    against: { [blankPage]: { painted: 1.1, settled: 1.25 } },
  },
  {
    what: 'guide that waits to begin',
    url: url(`${guidePath}&waits`),
    size: guideSize,
    against: { [blankPage]: {} },
  },
  {
    what: 'guide',
    url: url(guidePath),
    size: guideSize,
    moves: true,
    against: { [blankPage]: {}, [dataPage]: { painted: 1.3 } },
  },
];

/**
 * Opens every page in turn, round after round; the first round fills the caches. Each is opened from
 * `blank`, by another address, since to open a page over itself is to reload it: to clear away a
 * guide that played takes longer than to open it.
 */
async function openByTurns(
  loosen: LoosenBrowser,
  page: Page,
  blank: string,
  pages: readonly Timed[],
): Promise<ReadonlyMap<string, readonly Opened[]>> {
  const opened = new Map(pages.map(({ what }) => [what, [] as Opened[]]));
  for (let round = 0; round <= rounds; round += 1) {
    for (const { what, url, size } of pages) {
      await page.setViewportSize(size);
      await page.goto(`${blank}?before`);
      // Or its own first paint would be taken for that of the page that follows.
      await firstPaint(page);
      const times = await timeOpening(page, loosen.session, url);
      if (round > 0) opened.get(what)?.push(times);
    }
  }
  return opened;
}

/** First paint and standing still of each page, against the pages that it is measured by. */
function figuresOfPages(
  pages: readonly Timed[],
  opened: ReadonlyMap<string, readonly Opened[]>,
): Figure[] {
  const times = (what: string, which: keyof Opened) =>
    measured(
      (opened.get(what) ?? []).map((one) => one[which]),
      'ms',
      1,
    );
  const figure = (own: string, than: string, which: keyof Opened, limit?: number): Figure => {
    const [all, others] = [times(own, which), times(than, which)];
    const ratio = all.middle / others.middle;
    return {
      what: `${own}: ${which === 'paintedMs' ? 'first contentful paint' : 'stands still'}`,
      ...all,
      against: `${than}, ${others.value}`,
      times: ratio,
      ...(limit !== undefined && { promise: atMost(limit, ratio) }),
    };
  };
  return pages.flatMap(({ what, against, moves }) =>
    Object.entries(against).flatMap(([than, { painted, settled }]) => [
      figure(what, than, 'paintedMs', painted),
      ...(moves === true ? [] : [figure(what, than, 'settledMs', settled)]),
    ]),
  );
}

/** The popup of another extension against a blank page of its own, beside Loosen in one browser. */
async function benchOther(
  loosen: LoosenBrowser,
  page: Page,
  { name, folder, popup, worker }: Measured,
): Promise<Figure[]> {
  const { id } = await loosen.session.send('Extensions.loadUnpacked', { path: folder });
  const url = (path: string) => `chrome-extension://${id}/${path}`;
  const blank = `a blank page of ${name}`;
  const pages: Timed[] = [
    { what: blank, url: url('blank.html'), size: popupSize, against: {} },
    ...(popup === undefined
      ? []
      : [{ what: `${name}: popup`, url: url(popup), size: popupSize, against: { [blank]: {} } }]),
  ];
  // A page that greets whoever installs it would draw in the same process; it takes a moment.
  await page.waitForTimeout(greetsWithinMs);
  for (const other of loosen.context.pages()) {
    if (other !== page && other.url().startsWith(url(''))) await other.close();
  }
  const opened = await openByTurns(loosen, page, url('blank.html'), pages);
  return [
    ...figuresOfPages(pages, opened),
    ...(await benchMemory(
      loosen,
      url('blank.html'),
      popup === undefined ? {} : { [`${name}: popup`]: url(popup) },
    )),
    ...benchBytes(name, folder, popup === undefined ? [] : [popup], worker),
  ];
}

/** Everything that is measured of Loosen, and of the others beside it. */
async function benchIn(loosen: LoosenBrowser, others: readonly Measured[]): Promise<Figure[]> {
  const welcome = await loosen.pageOpenedAt('welcome.html');
  const url = (path: string) => `chrome-extension://${loosen.id}/${path}`;
  // Its figure moves, in the same process as the pages that are timed.
  await welcome.close();
  const page = await loosen.context.newPage();
  const pages = pagesOfLoosen(url);
  const opened = await openByTurns(loosen, page, url('blank.html'), pages);
  const ofOthers: Figure[] = [];
  for (const other of others) ofOthers.push(...(await benchOther(loosen, page, other)));
  await page.close();
  const trace = join(projectRoot, '.cache', 'bench', 'guide-trace.json');
  return [
    ...figuresOfPages(pages, opened),
    ...ofOthers,
    ...(await benchWorker(loosen)),
    ...(await benchMemory(loosen, url('blank.html'), {
      popup: url('popup.html'),
      guide: url(guidePath),
    })),
    ...(await benchGuide(loosen, url(guidePath), trace)),
    ...(await benchReminders(loosen)),
    ...(await benchHistory(loosen)),
    await benchAsleep(loosen),
  ];
}

/**
 * `npm run bench`: prints one table of what Loosen costs, each time against something measured by
 * turns in the same run. `--against DIR…` measures other unpacked extensions beside it. The table
 * and the guide's trace are left in `.cache/bench/`.
 */
export default async function bench(args: readonly string[]): Promise<number> {
  const folders = args.filter((arg) => arg !== '--against');
  const chromiumPath = await ensureChromium();
  if ((await runTool('wxt', ['build'])) !== 0) return 1;
  const built = join(projectRoot, '.output', 'chrome-mv3');
  const others: Measured[] = [];
  for (const folder of folders) others.push(await copyToMeasure(folder));
  const own = await copyToMeasure(built, 'Loosen');
  await timeWorker(own.folder);
  await addScriptedPage(own.folder, 'data', 'bench/bench-data');
  await addScriptedPage(own.folder, 'imports', 'bench/bench-imports');
  const folder = join(projectRoot, '.cache', 'bench');
  await mkdir(folder, { recursive: true });
  const loosen = await LoosenBrowser.open({ chromiumPath, extension: own.folder });
  try {
    const figures = [
      ...(await benchIn(loosen, others)),
      ...benchBytes('Loosen', built, ['popup.html', 'guide.html'], 'background.js'),
      ...(await benchCore()),
    ];
    const table = tableOf(figures);
    await writeFile(join(folder, 'table.md'), `${table}\n`);
    console.log(table);
  } finally {
    await loosen.close();
    for (const { folder: copy } of [own, ...others])
      await rm(copy, { recursive: true, force: true });
  }
  return 0;
}
