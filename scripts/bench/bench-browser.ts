import type { CDPSession, Page } from 'playwright-core';
import type { Variant } from '@/scripts/bench/variants';
import { LoosenBrowser } from '@/scripts/browsers/loosen-browser';
import { keepExtensionOnRestart } from '@/scripts/browsers/profile';
import { BackgroundWorker } from '@/scripts/browsers/worker';

/** A variant that is installed in the browser. */
export interface Installed extends Variant {
  readonly id: string;
  /** Returns the address of one of its files. */
  readonly url: (path: string) => string;
  /** A tab that stays open, so that its process runs during the whole bench. */
  readonly tab: Page;
  readonly background: BackgroundWorker;
}

/** A browser in which several variants are measured alternately. */
export interface BenchBrowser {
  readonly loosen: LoosenBrowser;
  readonly installed: readonly Installed[];
}

interface PreparedVariant {
  readonly variant: Variant;
  /** Writes its stored state, from one of its pages. */
  readonly prepare?: (page: Page) => Promise<void>;
}

interface BenchBrowserOptions {
  readonly chromiumPath: string;
  /** The first is the build under test. */
  readonly variants: readonly PreparedVariant[];
  /** The factor by which the main thread of each tab is slowed down. */
  readonly throttle: number;
}

/** Time for an extension to open a page after its installation. */
const opensPageWithinMs = 3_000;

const addressIn = (id: string) => (path: string) => `chrome-extension://${id}/${path}`;

/**
 * Installs all variants in a new profile, writes their states and restarts the browser, so that
 * nothing is measured while the browser still works on what was written.
 */
export async function openBenchBrowser(options: BenchBrowserOptions): Promise<BenchBrowser> {
  const { chromiumPath, variants, throttle } = options;
  const [first, ...others] = variants;
  if (first === undefined) throw new Error('There is no variant to measure.');
  const extension = first.variant.folder;
  const loosen = await LoosenBrowser.open({ chromiumPath, extension });
  try {
    const ids = [loosen.id];
    for (const { variant } of others) {
      const path = variant.folder;
      ids.push((await loosen.session.send('Extensions.loadUnpacked', { path })).id);
    }
    const page = await loosen.context.newPage();
    await page.waitForTimeout(opensPageWithinMs);
    for (const [index, id] of ids.entries()) {
      await page.goto(addressIn(id)('blank.html'));
      await variants[index]?.prepare?.(page);
    }
    await loosen.restart(async () => {
      for (const id of ids.slice(1)) await keepExtensionOnRestart(loosen.profile, id);
    });
    const session = await sessionOfFirstPage(loosen);
    const installed: Installed[] = [];
    for (const [index, { variant }] of variants.entries()) {
      const id = ids[index] ?? '';
      const tab = await loosen.context.newPage();
      await slowDown(tab, throttle);
      const url = addressIn(id);
      await tab.goto(url('blank.html'));
      const background = await BackgroundWorker.watch(
        loosen.context,
        session,
        url('').slice(0, -1),
      );
      installed.push({ ...variant, id, url, tab, background });
    }
    return { loosen, installed };
  } catch (error) {
    await loosen.close();
    throw error;
  }
}

async function sessionOfFirstPage({ context }: LoosenBrowser): Promise<CDPSession> {
  return context.newCDPSession(context.pages()[0] ?? (await context.newPage()));
}

/** Slows down the main thread of a tab, to see whether a ratio depends on the machine. */
async function slowDown(tab: Page, rate: number): Promise<void> {
  if (rate === 1) return;
  const session = await tab.context().newCDPSession(tab);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
}
