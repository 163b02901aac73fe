import type { BrowserApi, Environment } from '@/platform/environment';
import { type Request, readRequest } from '@/platform/messaging/parse-message';

/** Where a page that is being left puts down what it still has to say. */
export const unloadRequestsKey = 'parting';

/**
 * Sends requests through `ask`, and those of a page that is being left through the store as well:
 * a message from a page that goes is lost when the worker has to be started for it, as it mostly
 * has. What arrives both ways changes nothing the second time.
 */
export function withUnloadRequests(
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
    const { local, session } = browser.storage;
    // Whoever is left behind cannot be told that there was no room.
    void local
      .set({ [unloadRequestsKey]: parting.map((intent) => ({ intent })) })
      .catch(() => undefined);
    void session.set({ [unloadRequestsKey]: true }).catch(() => undefined);
  };
}

/**
 * Carries out what a page left behind, in its order, and forgets it only afterwards: a worker that
 * is stopped meanwhile finds it again. What another page leaves meanwhile is heard as well.
 */
export async function handleUnloadRequests(
  { browser, locks, report }: Environment,
  carryOut: (request: Request) => Promise<unknown>,
): Promise<void> {
  const { local, session } = browser.storage;
  const leftNow = async () => (await local.get(unloadRequestsKey))[unloadRequestsKey];
  const hear = async () => {
    let left = await leftNow();
    while (left !== undefined) {
      for (const message of Array.isArray(left) ? left : []) {
        const read = readRequest(message);
        if ('intent' in read) await carryOut(read.intent);
      }
      const after = await leftNow();
      const isHeard = JSON.stringify(after) === JSON.stringify(left);
      if (isHeard) await local.remove(unloadRequestsKey);
      left = isHeard ? undefined : after;
    }
    await session.remove(unloadRequestsKey);
  };
  try {
    await locks.request(unloadRequestsKey, hear);
  } catch (error) {
    report('What a page left behind could not be heard; it is heard with the next start.', error);
  }
}
