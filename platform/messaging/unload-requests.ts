import type { BrowserApi, Environment } from '@/platform/environment';
import { type Request, readRequest } from '@/platform/messaging/parse-message';

/** The key of the requests that a page stored while it was being closed. */
export const unloadRequestsKey = 'parting';

/**
 * Sends requests with `send`; while the page is being closed it stores them as well, because a
 * message from a closing page is lost when the worker has to start for it. A request that arrives
 * both ways changes nothing the second time.
 */
export function withUnloadRequests<Reply>(
  browser: BrowserApi,
  page: EventTarget,
  send: (request: Request) => Promise<Reply>,
): (request: Request) => Promise<Reply> {
  let unsent: Request[] | null = null;
  page.addEventListener('pagehide', () => {
    unsent = [];
  });
  page.addEventListener('pageshow', () => {
    unsent = null;
  });
  return (request) => {
    const reply = send(request);
    if (unsent !== null) {
      unsent.push(request);
      const { local, session } = browser.storage;
      // The page is closing, so it cannot show that the store is full.
      void local
        .set({ [unloadRequestsKey]: unsent.map((intent) => ({ intent })) })
        .catch(() => undefined);
      void session.set({ [unloadRequestsKey]: true }).catch(() => undefined);
    }
    return reply;
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
