import type { BenchBrowser, Installed } from '@/scripts/bench/bench-browser';
import {
  comparedMeasurement,
  exactly,
  type Measurement,
  type Series,
} from '@/scripts/bench/results-table';

/** Returns the heap of a loaded page, scripts and DOM, after a garbage collection (kB). */
async function heapOf({ loosen }: BenchBrowser, url: string): Promise<number> {
  const page = await loosen.context.newPage();
  await page.goto(url);
  await page.waitForLoadState('networkidle');
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize, embedderHeapUsedSize } = await session.send('Runtime.getHeapUsage');
  await page.close();
  return (usedSize + embedderHeapUsedSize) / 1000;
}

/** Compares the memory of popup and guide with that of a blank page and with other builds. */
export async function benchMemory(
  browser: BenchBrowser,
  own: Installed,
  others: readonly Installed[],
  rounds: number,
): Promise<Measurement[]> {
  const pages = [
    { kind: 'blank', of: own, path: 'blank.html' },
    ...[own, ...others].flatMap((of) => [
      ...(of.popup === undefined ? [] : [{ kind: 'popup', of, path: of.popup }]),
      ...(of.guide === undefined ? [] : [{ kind: 'guide', of, path: of.guide }]),
    ]),
  ].map((page) => ({ ...page, samples: [] as number[] }));
  for (let round = 0; round < rounds; round += 1) {
    for (const { of, path, samples } of pages) samples.push(await heapOf(browser, of.url(path)));
  }
  const series = (what: string, samples: readonly number[]): Series => {
    return { what, unit: 'kB', samples };
  };
  const blank = series('blank page', pages[0]?.samples ?? []);
  return pages
    .filter(({ kind, of }) => kind !== 'blank' && of === own)
    .flatMap(({ kind, samples }) => {
      const heap = series(`${kind}: heap`, samples);
      const rivals = pages.filter((page) => page.kind === kind && page.of !== own);
      return [
        comparedMeasurement(heap, blank),
        ...rivals.map((rival) =>
          comparedMeasurement(heap, series(`${kind} of ${rival.of.name}`, rival.samples)),
        ),
      ];
    });
}

/** Counts the extension's targets in the browser with no page open and the worker stopped. */
export async function benchAsleep({ loosen }: BenchBrowser): Promise<Measurement> {
  for (const page of loosen.context.pages()) {
    if (page.url().includes(loosen.id)) await page.close();
  }
  await loosen.worker.kill();
  const { targetInfos } = await loosen.session.send('Target.getTargets');
  const left = targetInfos.filter(({ url }) => url.includes(loosen.id)).length;
  return {
    what: 'asleep: pages, workers and documents of Loosen',
    value: String(left),
    budget: exactly('0', left === 0),
  };
}
