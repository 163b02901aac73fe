import type { BrowserApi } from '@/platform/environment';
import { load, type Stored } from '@/platform/storage/store';
import { type Snapshots, watch } from '@/platform/storage/watch';

/** Watches everything that is stored, parsed with its schemas. */
export function watchStore(browser: BrowserApi): Promise<Snapshots<Stored>> {
  return watch(browser, async (moment) => (await load(browser, moment)).stored);
}
