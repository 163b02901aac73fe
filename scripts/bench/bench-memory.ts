import { type Figure, measured } from '@/scripts/bench/bench-table';
import { median } from '@/scripts/bench/median';
import type { LoosenBrowser } from '@/scripts/browsers/loosen-browser';

const rounds = 5;

/** What a page holds once it stands still and its rubbish was taken away, in kB. */
async function heldBy(loosen: LoosenBrowser, url: string): Promise<number> {
  const page = await loosen.context.newPage();
  await page.goto(url);
  await page.waitForLoadState('networkidle');
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize, embedderHeapUsedSize } = await session.send('Runtime.getHeapUsage');
  await page.close();
  return (usedSize + embedderHeapUsedSize) / 1000;
}

/** The memory of pages against that of a blank page, by turns; scripts and the page's own objects. */
export async function benchMemory(
  loosen: LoosenBrowser,
  blank: string,
  pages: Readonly<Record<string, string>>,
): Promise<Figure[]> {
  const urls = { ...pages, blank };
  const held = new Map(Object.keys(urls).map((name) => [name, [] as number[]]));
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, url] of Object.entries(urls)) {
      held.get(name)?.push(await heldBy(loosen, url));
    }
  }
  const bare = held.get('blank') ?? [];
  return Object.keys(pages).map((name) => {
    const all = measured(held.get(name) ?? [], 'kB');
    return {
      what: `${name}: memory of scripts and page`,
      ...all,
      against: `a blank page, ${measured(bare, 'kB').value}`,
      times: all.middle / median(bare),
    };
  });
}

/** What of the extension is left in the browser when no page is open and the worker sleeps. */
export async function benchAsleep(loosen: LoosenBrowser): Promise<Figure> {
  for (const page of loosen.context.pages()) {
    if (page.url().includes(loosen.id)) await page.close();
  }
  await loosen.worker.kill();
  const { targetInfos } = await loosen.session.send('Target.getTargets');
  const left = targetInfos.filter(({ url }) => url.includes(loosen.id)).length;
  return {
    what: 'asleep: pages, workers and documents of Loosen that are left',
    value: String(left),
    promise: { says: '0', isKept: left === 0 },
  };
}
