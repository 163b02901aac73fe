import { guideSize } from '@/platform/page/open-page';
import { popupAddress } from '@/platform/popup-address';
import type { BenchBrowser, Installed } from '@/scripts/bench/bench-browser';
import { comparedMeasurement, type Measurement, type Series } from '@/scripts/bench/results-table';
import { firstPaint, timeVisit, type Visit } from '@/scripts/bench/time-visit';
import type { Settings } from '@/settings/settings';

/** A page to measure. */
interface TimedPage {
  readonly what: string;
  readonly of: Installed;
  readonly path: string;
  readonly size: { readonly width: number; readonly height: number };
  /** Time without a frame after which it counts as settled; 0 for a page that plays (ms). */
  readonly quietMs: number;
}

type Moment = 'painted' | 'settled';

/** A comparison of two pages in a group, with a limit for the ratio. */
interface Comparison {
  readonly page: string;
  readonly reference: string;
  readonly moment: Moment;
  readonly limit?: number;
}

/** Pages that are opened one after the other in each round. */
interface PageGroup {
  readonly rounds: number;
  readonly pages: readonly TimedPage[];
  readonly comparisons: readonly Comparison[];
}

/** What the name of a page of `PageVariants.unblocked` ends with. */
const withoutBlocking = 'that does not block its rendering';
const quietMs = 300;
/** The history page draws nothing while it reads its data. */
const historyQuietMs = 1_000;
const popupSize = { width: 384, height: 600 };
const optionsSize = { width: 1000, height: 800 };
export const guidePath = (guide: string) => `${guide}?routine=hips-and-hamstrings-3min`;

/** The variants whose pages are measured. */
export interface PageVariants {
  readonly own: Installed;
  /** The same build with ten years of history. */
  readonly longLived: Installed;
  /** The same build for people who chose another look. */
  readonly looks: readonly (Installed & { readonly look: Look })[];
  /** The same build, but its pages do not block their rendering. */
  readonly unblocked: Installed;
  /** Other builds to compare with. */
  readonly others: readonly Installed[];
}

/** A language and a theme that a person chose, and what the popup of that person is called. */
export interface Look {
  readonly popup: string;
  readonly language: Settings['language'];
  readonly theme: Settings['theme'];
}

/** Each has an HTML file of its own, and its own words. */
export const measuredLooks: readonly Look[] = [
  { popup: 'German popup', language: 'de', theme: 'system' },
  { popup: 'Arabic popup', language: 'ar', theme: 'system' },
  { popup: 'dark popup', language: 'browser', theme: 'dark' },
];

/** The language of the measured browser. */
const browserLanguage = 'en-US';

/** Returns the pages and comparisons of the popup part. */
export function popupGroup(
  { own, longLived, looks, others }: PageVariants,
  rounds: number,
): PageGroup {
  const popupOf = (what: string, of: Installed, path = of.popup): TimedPage[] =>
    path === undefined ? [] : [{ what, of, path, size: popupSize, quietMs }];
  const popup = 'popup';
  const blank = 'blank page';
  const long = 'popup with ten years of history';
  const chosen = looks.flatMap((of) =>
    popupOf(of.look.popup, of, popupAddress(of.look, browserLanguage)),
  );
  const rivals = others.flatMap((other) => popupOf(`popup of ${other.name}`, other));
  return {
    rounds,
    pages: [
      { what: blank, of: own, path: 'blank.html', size: popupSize, quietMs },
      ...popupOf(popup, own),
      ...chosen,
      ...popupOf(long, longLived),
      ...rivals,
    ],
    comparisons: [
      ...[popup, ...chosen.map(({ what }) => what)].flatMap((page) => [
        { page, reference: blank, moment: 'painted' as const, limit: 1.1 },
        { page, reference: blank, moment: 'settled' as const, limit: 2.1 },
      ]),
      { page: long, reference: popup, moment: 'settled', limit: 1.05 },
      ...rivals.flatMap(({ what }) => againstOther(popup, what, ['painted', 'settled'])),
    ],
  };
}

/** Returns the pages and comparisons of the guide part. */
export function guideGroup({ own, unblocked, others }: PageVariants, rounds: number): PageGroup {
  const guideOf = (what: string, of: Installed): TimedPage[] => {
    if (of.guide === undefined) return [];
    const path = guidePath(of.guide);
    return [
      { what, of, path, size: guideSize, quietMs: 0 },
      { what: `${what}, paused`, of, path: `${path}&waits`, size: guideSize, quietMs },
    ];
  };
  const guide = 'guide';
  const free = `guide ${withoutBlocking}`;
  const data = "page with the guide's code and data";
  const named = others.filter((other) => other.guide !== undefined);
  return {
    rounds,
    pages: [
      { what: data, of: own, path: 'data.html', size: guideSize, quietMs },
      ...guideOf(guide, own),
      ...guideOf(free, unblocked).slice(0, 1),
      ...named.flatMap((other) => guideOf(`guide of ${other.name}`, other)),
    ],
    comparisons: [
      { page: guide, reference: data, moment: 'painted', limit: 1.3 },
      { page: `${guide}, paused`, reference: data, moment: 'settled' },
      { page: guide, reference: free, moment: 'painted' },
      ...named.flatMap(({ name }) => [
        ...againstOther(guide, `guide of ${name}`, ['painted']),
        ...againstOther(`${guide}, paused`, `guide of ${name}, paused`, ['settled']),
      ]),
    ],
  };
}

/** Returns the pages and comparisons of the options part. */
export function optionsGroup({ own, unblocked, others }: PageVariants, rounds: number): PageGroup {
  const optionsOf = (what: string, of: Installed): TimedPage => ({
    what,
    of,
    path: 'options.html',
    size: optionsSize,
    quietMs,
  });
  const options = 'options page';
  const blank = 'blank page';
  const free = `options page ${withoutBlocking}`;
  const rivals = others.map((other) => optionsOf(`options page of ${other.name}`, other));
  return {
    rounds,
    pages: [
      { what: blank, of: own, path: 'blank.html', size: optionsSize, quietMs },
      optionsOf(options, own),
      optionsOf(free, unblocked),
      ...rivals,
    ],
    comparisons: [
      { page: options, reference: blank, moment: 'painted' },
      ...againstOther(options, free, ['painted', 'settled']),
      ...rivals.flatMap(({ what }) => againstOther(options, what, ['painted', 'settled'])),
    ],
  };
}

/** Returns the pages and comparisons of the history part. */
export function historyGroup({ own, longLived }: PageVariants, rounds: number): PageGroup {
  const path = 'options.html#history';
  const none = 'history page without history';
  const long = 'history page with ten years';
  return {
    rounds,
    pages: [
      { what: none, of: own, path, size: optionsSize, quietMs: historyQuietMs },
      { what: long, of: longLived, path, size: optionsSize, quietMs: historyQuietMs },
    ],
    comparisons: [{ page: long, reference: none, moment: 'settled', limit: 2.5 }],
  };
}

/** Compares this build with another, without a limit. */
function againstOther(page: string, reference: string, moments: readonly Moment[]): Comparison[] {
  return moments.map((moment) => ({ page, reference, moment }));
}

/**
 * Opens all pages of a group in each round. The first round fills the caches and is discarded.
 * Every second round is in reverse, so that a page does not always follow the same one. Opens each
 * page from a blank page of the same extension, because unloading a playing guide takes longer than
 * opening it.
 */
async function timeGroup(
  { loosen }: BenchBrowser,
  { pages, rounds }: PageGroup,
): Promise<ReadonlyMap<string, readonly Visit[]>> {
  const visits = new Map(pages.map(({ what }) => [what, [] as Visit[]]));
  for (let round = 0; round <= rounds; round += 1) {
    const order = round % 2 === 0 ? pages : pages.toReversed();
    for (const { what, of, path, size, quietMs: quiet } of order) {
      await of.tab.bringToFront();
      await of.tab.setViewportSize(size);
      await of.tab.goto(of.url('blank.html?before'));
      // Otherwise the trace would contain its paint too.
      await firstPaint(of.tab);
      const visit = await timeVisit(of.tab, loosen.session, of.url(path), quiet);
      if (round > 0) visits.get(what)?.push(visit);
    }
  }
  return visits;
}

const momentNames = { painted: 'first contentful paint', settled: 'settled' } as const;

/** Compares the pages of a group round by round. */
export async function benchGroup(browser: BenchBrowser, group: PageGroup): Promise<Measurement[]> {
  const visits = await timeGroup(browser, group);
  const series = (page: string, moment: Moment): Series => ({
    what: `${page}: ${momentNames[moment]}`,
    unit: 'ms',
    samples: (visits.get(page) ?? []).map((visit) =>
      moment === 'painted' ? visit.paintedMs : visit.settledMs,
    ),
  });
  return group.comparisons.map(({ page, reference, moment, limit }) =>
    comparedMeasurement(series(page, moment), series(reference, moment), limit),
  );
}
