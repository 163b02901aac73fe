import type { BrowserApi, Environment } from '@/platform/environment';
import { type Request, readRequest } from '@/platform/messages';

/** Where a page that is being left puts down what it still has to say. */
export const partingKey = 'parting';

/**
 * Sends requests through `ask`, and those of a page that is being left through the store as well:
 * a message from a page that goes is lost when the worker has to be started for it, as it mostly
 * has. What arrives both ways changes nothing the second time.
 */
export function asksWhenLeft(
  browser: BrowserApi,
  page: EventTarget,
  ask: (request: Request) => void,
): (request: Request) => void {
  let parting: Request[] | null = null;
  page.addEventListener('pagehide', () => {
    parting = [];
  });
  page.addEventListener('pageshow', () => {
    parting = null;
  });
  return (request) => {
    ask(request);
    if (parting === null) return;
    parting.push(request);
    // Whoever is left behind cannot be told that there was no room.
    void browser.storage.local
      .set({ [partingKey]: parting.map((intent) => ({ intent })) })
      .catch(() => undefined);
  };
}

/** Carries out what a page left behind, in its order, and forgets it only afterwards. */
export async function hearParting(
  { browser, report }: Environment,
  carryOut: (request: Request) => Promise<unknown>,
): Promise<void> {
  try {
    const { [partingKey]: left } = await browser.storage.local.get(partingKey);
    if (left === undefined) return;
    for (const message of Array.isArray(left) ? left : []) {
      const read = readRequest(message);
      if ('intent' in read) await carryOut(read.intent);
    }
    await browser.storage.local.remove(partingKey);
  } catch (error) {
    report('What a page left behind could not be heard; it is heard with the next start.', error);
  }
}
