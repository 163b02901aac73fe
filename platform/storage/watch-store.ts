import { type BrowserApi, systemMoment } from '@/platform/environment';
import { load, type Stored } from '@/platform/storage/store';
import { watch } from '@/platform/storage/watch';
import type { Moment } from '@/values/moment';

/** What is stored, as of a moment. */
export interface Snapshot {
  readonly stored: Stored;
  readonly moment: Moment;
}

/** Reads everything that is stored, parsed, as of now. Throws what the browser throws. */
export async function readStore(browser: BrowserApi): Promise<Snapshot> {
  const moment = systemMoment();
  const { stored } = await load(browser, moment);
  return { stored, moment };
}

/** Hands a page everything that is stored, parsed, whenever it changes; see `follow`. */
export function watchStore(browser: BrowserApi, show: (snapshot: Snapshot) => void): void {
  watch(
    browser,
    (moment) => load(browser, moment),
    ({ stored }, moment) => show({ stored, moment }),
  );
}
