import type { BrowserApi } from '@/platform/environment';
import { readStore } from '@/platform/page/first-store-read';
import { followed } from '@/platform/page/follow-settings';
import type { Stored } from '@/platform/storage/store';
import { type Snapshots, watch } from '@/platform/storage/watch';

/** Watches everything that is stored, parsed with its schemas, and follows its settings. */
export function watchStore(browser: BrowserApi): Promise<Snapshots<Stored>> {
  return watch(browser, (moment) =>
    followed(
      browser,
      readStore(moment).then(({ stored }) => stored),
    ),
  );
}
