import type { BrowserContext, Page } from 'playwright-core';
import { increment } from '@/scripts/browsers/test-mode';
import type { BackgroundWorker } from '@/scripts/browsers/worker';

type Send = (...args: readonly unknown[]) => unknown;

/** What a page finds in its global scope: the way to a worker that is dead, and the way back. */
interface Turns {
  readonly takeTurn: () => Promise<void>;
  readonly giveTurn: () => Promise<void>;
}

/**
 * Kills the worker before each message that a page of Loosen sends, and before a page is closed,
 * which sends its last. A message that is on its way is answered first, as the browser itself
 * lets no worker die of idleness that owes an answer.
 */
export async function killBeforeMessages(
  context: BrowserContext,
  watched: Promise<BackgroundWorker>,
): Promise<void> {
  let holder: Page | undefined;
  let give = () => {};

  await context.exposeBinding('takeTurn', async ({ page }) => {
    const worker = await watched;
    const { promise: taken, resolve: take, reject } = Promise.withResolvers<void>();
    const turn = worker.inTurn(async () => {
      await worker.kill();
      increment('messages');
      holder = page;
      const { promise: given, resolve } = Promise.withResolvers<void>();
      give = resolve;
      take();
      if (!page.isClosed()) await given;
    });
    turn.catch(reject);
    await taken;
  });
  await context.exposeBinding('giveTurn', () => give());

  const watch = (page: Page) => {
    const giveIfHeld = () => void (holder === page && give());
    page.on('close', giveIfHeld);
    page.on('framenavigated', (frame) => void (frame === page.mainFrame() && giveIfHeld()));
    const close = page.close.bind(page);
    page.close = async (options) => {
      const worker = await watched;
      await worker.inTurn(() => worker.kill());
      await close(options);
    };
  };
  for (const page of context.pages()) watch(page);
  context.on('page', watch);

  await context.addInitScript(() => {
    const { takeTurn, giveTurn } = globalThis as unknown as Turns;
    let isLeaving = false;
    // The first listener: a page that is left cannot wait any more.
    addEventListener('pagehide', () => {
      isLeaving = true;
    });
    const wrapped = new WeakSet<object>();
    for (const name of ['chrome', 'browser']) {
      const runtime = Reflect.get(Object(Reflect.get(globalThis, name)), 'runtime') as
        | { sendMessage?: Send }
        | undefined;
      const send = runtime?.sendMessage;
      if (runtime === undefined || send === undefined || wrapped.has(send)) continue;
      const sendToDead: Send = async (...args) => {
        if (isLeaving) return send.apply(runtime, args as unknown[]);
        await takeTurn();
        try {
          return await send.apply(runtime, args as unknown[]);
        } finally {
          void giveTurn();
        }
      };
      wrapped.add(sendToDead);
      runtime.sendMessage = sendToDead;
    }
  });
}
