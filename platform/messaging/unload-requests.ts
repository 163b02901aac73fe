import type { BrowserApi, Environment } from '@/platform/environment';
import { type Request, readRequest } from '@/platform/messaging/parse-message';
import { isSameJson } from '@/values/json';

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
 * Carries out the stored requests of closed pages in order. Removes them only afterwards, so that
 * they are not lost when the worker stops in between. Includes requests stored while it runs.
 */
export async function handleUnloadRequests(
  { browser, locks, report }: Environment,
  carryOut: (request: Request) => Promise<unknown>,
): Promise<void> {
  const { local, session } = browser.storage;
  const readStored = async () => (await local.get(unloadRequestsKey))[unloadRequestsKey];
  const carryOutStored = async () => {
    let stored = await readStored();
    while (stored !== undefined) {
      for (const message of Array.isArray(stored) ? stored : []) {
        const read = readRequest(message);
        if ('intent' in read) await carryOut(read.intent);
      }
      const after = await readStored();
      const isDone = isSameJson(after, stored);
      if (isDone) await local.remove(unloadRequestsKey);
      stored = isDone ? undefined : after;
    }
    await session.remove(unloadRequestsKey);
  };
  try {
    await locks.request(unloadRequestsKey, carryOutStored);
  } catch (error) {
    report('Could not carry out the requests of a closed page. The next start retries.', error);
  }
}
