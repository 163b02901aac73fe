import { mkdir, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Page } from 'playwright-core';
import { benchBadFiles } from '@/scripts/bench/bench-bad-files';
import { type BenchBrowser, type Installed, openBenchBrowser } from '@/scripts/bench/bench-browser';
import { benchBytes } from '@/scripts/bench/bench-bytes';
import { benchCore } from '@/scripts/bench/bench-core';
import { benchGuide } from '@/scripts/bench/bench-guide';
import { benchAsleep, benchMemory } from '@/scripts/bench/bench-memory';
import { type BenchOptions, benchOptions, type Part } from '@/scripts/bench/bench-options';
import {
  benchGroup,
  guideGroup,
  guidePath,
  historyGroup,
  type Look,
  measuredLooks,
  optionsGroup,
  popupGroup,
} from '@/scripts/bench/bench-pages';
import { benchReminders } from '@/scripts/bench/bench-reminders';
import { benchWorkers } from '@/scripts/bench/bench-worker';
import { prepareState } from '@/scripts/bench/prepared-states';
import { exactly, type Measurement, resultsTable } from '@/scripts/bench/results-table';
import {
  addScriptedPage,
  copyVariant,
  unblockRendering,
  type Variant,
  writeBareVariant,
} from '@/scripts/bench/variants';
import { projectRoot, runTool } from '@/scripts/run-tool';
import { storedHistory } from '@/scripts/samples/stored-history';
import { ensureChromium } from '@/scripts/setup/find-chromium';
import { defaultSettings } from '@/settings/default-settings';

const tenYears = 3653;
const largestHistoryMB = 5;
const results = join(projectRoot, '.cache', 'bench');

/** The browser API that is called inside a page of Loosen. */
declare const chrome: {
  readonly storage: { readonly local: { getBytesInUse(keys: null): Promise<number> } };
};

/** The measured variants, in the order of `BenchBrowser.installed`. */
interface Variants {
  readonly own: Variant;
  readonly longLived: Variant;
  readonly bare: Variant;
  readonly unblocked: Variant;
  /** In the order of `measuredLooks`. */
  readonly looks: readonly Variant[];
  readonly others: readonly Variant[];
}

async function makeVariants(against: readonly string[]): Promise<Variants> {
  const built = join(projectRoot, '.output', 'chrome-mv3');
  const own = await copyVariant(built, 'Loosen');
  await addScriptedPage(own.folder, 'data', 'bench/guide-reference-page');
  await addScriptedPage(own.folder, 'imports', 'bench/bad-files-page');
  const others: Variant[] = [];
  for (const folder of against) others.push(await copyVariant(folder, nameOf(folder)));
  const unblocked = await copyVariant(built, 'Loosen that does not block');
  await unblockRendering(unblocked);
  const looks: Variant[] = [];
  for (const { popup } of measuredLooks) looks.push(await copyVariant(built, popup));
  return {
    own,
    longLived: await copyVariant(built, 'Loosen with ten years'),
    bare: await writeBareVariant(join(built, 'icons', '128.png')),
    unblocked,
    looks,
    others,
  };
}

/** Returns the name of the project whose `.output/` contains the build, or that of the folder. */
function nameOf(folder: string): string {
  const parts = folder.split('/').filter((part) => part !== '');
  const at = parts.indexOf('.output');
  return parts[at - 1] ?? basename(folder);
}

/** The stored settings of a person who chose a look. */
function settingsWith({ language, theme }: Look) {
  return { settings: { ...defaultSettings, language, theme } };
}

async function storeMeasurement({ tab }: Installed): Promise<Measurement> {
  const bytes = await tab.evaluate(() => chrome.storage.local.getBytesInUse(null));
  const megabytes = bytes / 1e6;
  return {
    what: 'ten years of history in the store',
    value: `${megabytes.toFixed(2)} MB`,
    budget: exactly(`≤ ${largestHistoryMB} MB`, megabytes <= largestHistoryMB),
  };
}

/** Measures the selected parts in the browser, and prints how long each took. */
async function benchInBrowser(
  browser: BenchBrowser,
  history: Record<string, unknown>,
  { samples, parts }: BenchOptions,
): Promise<Measurement[]> {
  const [own, longLived, bare, unblocked, ...rest] = browser.installed;
  if (
    own?.guide === undefined ||
    longLived === undefined ||
    bare === undefined ||
    unblocked === undefined
  ) {
    throw new Error('The build has no guide.');
  }
  const others = rest.slice(measuredLooks.length);
  const looks = measuredLooks.flatMap((look, index) => {
    const of = rest[index];
    return of === undefined ? [] : [{ ...of, look }];
  });
  const guide = own.url(guidePath(own.guide));
  const trace = join(results, 'guide-trace.json');
  const variants = { own, longLived, looks, unblocked, others };
  const badFiles = { rounds: samples.badFiles, generated: samples.generatedFiles };
  const measure: Partial<Record<Part, () => Promise<Measurement[]>>> = {
    popup: () => benchGroup(browser, popupGroup(variants, samples.popup)),
    guide: () => benchGroup(browser, guideGroup(variants, samples.guide)),
    options: () => benchGroup(browser, optionsGroup(variants, samples.options)),
    history: async () => [
      ...(await benchGroup(browser, historyGroup(variants, samples.history))),
      await storeMeasurement(longLived),
    ],
    workers: () => benchWorkers(own, bare, others, samples.workers),
    memory: () => benchMemory(browser, own, others, samples.memory),
    playing: () => benchGuide(browser, guide, trace, samples.presses),
    reminders: () => benchReminders(own, bare, samples.reminders),
    files: () => benchBadFiles(own, history, badFiles),
    asleep: async () => [await benchAsleep(browser)],
  };
  const measurements: Measurement[] = [];
  for (const part of parts) {
    const from = performance.now();
    measurements.push(...((await measure[part]?.()) ?? []));
    // Pages that stay open would use memory and time in the next part.
    for (const { tab, url } of browser.installed) {
      if (!tab.isClosed()) await tab.goto(url('blank.html'));
    }
    console.error(`${part}: measured in ${((performance.now() - from) / 1000).toFixed(0)} s`);
  }
  return measurements;
}

/**
 * `npm run bench`: measures size, speed and memory of Loosen, relative to references in the same
 * run. Prints a table with the verdict on each limit, and writes it with all samples to
 * `.cache/bench/`.
 *
 *   --against DIR…   compares other unpacked builds in the same rounds
 *   --only PART      measures only this part; may be repeated
 *   --quick          takes few samples
 *   --throttle N     slows the pages' main threads down N times
 */
export default async function bench(args: readonly string[]): Promise<number> {
  const options = benchOptions(args);
  const { against, throttle, parts } = options;
  const chromiumPath = await ensureChromium();
  if ((await runTool('wxt', ['build'])) !== 0) return 1;
  const variants = await makeVariants(against);
  const { own, longLived, bare, unblocked, looks, others } = variants;
  const installed = [own, longLived, bare, unblocked, ...looks, ...others];
  const folders = installed.map(({ folder }) => folder);
  try {
    await mkdir(results, { recursive: true });
    const history = storedHistory(tenYears);
    const browser = await openBenchBrowser({
      chromiumPath,
      throttle,
      variants: [
        { variant: own, prepare: prepareState },
        { variant: longLived, prepare: (page) => prepareState(page, history) },
        { variant: bare },
        { variant: unblocked, prepare: prepareState },
        ...looks.map((variant, index) => {
          const look = measuredLooks[index];
          const stored = look === undefined ? {} : settingsWith(look);
          return { variant, prepare: (page: Page) => prepareState(page, stored) };
        }),
        ...others.map((variant) => ({ variant, prepare: prepareState })),
      ],
    });
    let measurements: Measurement[];
    try {
      measurements = await benchInBrowser(browser, history, options);
    } finally {
      await browser.loosen.close();
    }
    if (parts.includes('bytes')) measurements.push(...[own, ...others].flatMap(benchBytes));
    if (parts.includes('core')) measurements.push(...(await benchCore()));
    await writeResults(measurements);
  } finally {
    for (const folder of folders) await rm(folder, { recursive: true, force: true });
  }
  return 0;
}

async function writeResults(measurements: readonly Measurement[]): Promise<void> {
  const table = resultsTable(measurements);
  await writeFile(join(results, 'results.md'), `${table}\n`);
  await writeFile(join(results, 'results.json'), `${JSON.stringify(measurements, null, 2)}\n`);
  console.log(table);
}
