import type { BrowserContext, Page } from 'playwright-core';
import { increment } from '@/scripts/browsers/test-mode';
import type { BackgroundWorker } from '@/scripts/browsers/worker';

type Send = (...args: readonly unknown[]) => unknown;

/** Functions in the global scope of each page. */
interface MessageHooks {
  readonly beforeMessage: () => Promise<void>;
  readonly afterMessage: () => Promise<void>;
}

/**
 * Kills the worker before each message that a page of Loosen sends, and before a page closes, which
 * sends its last message. Waits until a message in progress is answered, because the browser does
 * not stop a worker for being idle while it owes a reply.
 */
export async function killBeforeMessages(
  context: BrowserContext,
  watched: Promise<BackgroundWorker>,
): Promise<void> {
  let sender: Page | undefined;
  let release = () => {};

  await context.exposeBinding('beforeMessage', async ({ page }) => {
    const worker = await watched;
    const { promise: killed, resolve: onKilled, reject } = Promise.withResolvers<void>();
    const exchange = worker.runExclusively(async () => {
      await worker.kill();
      increment('messages');
      sender = page;
      const { promise: answered, resolve } = Promise.withResolvers<void>();
      release = resolve;
      onKilled();
      if (!page.isClosed()) await answered;
    });
    exchange.catch(reject);
    await killed;
  });
  await context.exposeBinding('afterMessage', () => release());

  const watch = (page: Page) => {
    const releaseIfSender = () => void (sender === page && release());
    page.on('close', releaseIfSender);
    page.on('framenavigated', (frame) => void (frame === page.mainFrame() && releaseIfSender()));
    const close = page.close.bind(page);
    page.close = async (options) => {
      const worker = await watched;
      await worker.runExclusively(() => worker.kill());
      await close(options);
    };
  };
  for (const page of context.pages()) watch(page);
  context.on('page', watch);

  await context.addInitScript(() => {
    const { beforeMessage, afterMessage } = globalThis as unknown as MessageHooks;
    let isLeaving = false;
    // Registered before the page's own listeners: a page that unloads cannot wait for the worker.
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
      const killAndSend: Send = async (...args) => {
        if (isLeaving) return send.apply(runtime, args as unknown[]);
        await beforeMessage();
        try {
          return await send.apply(runtime, args as unknown[]);
        } finally {
          void afterMessage();
        }
      };
      wrapped.add(killAndSend);
      runtime.sendMessage = killAndSend;
    }
  });
}
