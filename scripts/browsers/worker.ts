import type { BrowserContext, CDPSession, Worker } from 'playwright-core';
import { increment } from '@/scripts/browsers/test-mode';

type RunningStatus = 'stopped' | 'starting' | 'running' | 'stopping';

/**
 * The background worker of the extension, across its restarts. While Playwright is attached to it,
 * Chromium does not stop it for being idle; `kill` does.
 */
export class BackgroundWorker {
  readonly #context: BrowserContext;
  readonly #session: CDPSession;
  readonly #origin: string;
  #status: RunningStatus = 'stopped';
  #isInstalled = false;
  #onChange: Array<() => void> = [];
  #queue: Promise<unknown> = Promise.resolve();

  private constructor(context: BrowserContext, session: CDPSession, origin: string) {
    this.#context = context;
    this.#session = session;
    this.#origin = origin;
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      for (const { scriptURL, runningStatus, status } of versions) {
        if (!scriptURL.startsWith(origin) || status === 'redundant') continue;
        this.#status = runningStatus;
        this.#isInstalled = status === 'activated';
      }
      for (const check of this.#onChange) check();
    });
  }

  /** Watches the worker through the session of a page, which must stay open. */
  static async watch(
    context: BrowserContext,
    session: CDPSession,
    origin: string,
  ): Promise<BackgroundWorker> {
    const worker = new BackgroundWorker(context, session, origin);
    await session.send('ServiceWorker.enable');
    return worker;
  }

  get status(): RunningStatus {
    return this.#status;
  }

  /**
   * Stops the worker at once, whatever it is doing, as the browser may at any time. Waits until it
   * is installed: Chromium never restarts a worker that was stopped during its installation.
   */
  async kill(): Promise<void> {
    await this.#until(() => this.#isInstalled, 'installed');
    if (this.#status !== 'stopped') increment('kills');
    await this.#session.send('ServiceWorker.stopAllWorkers');
    await this.#becomes('stopped');
  }

  async start(): Promise<void> {
    await this.#until(() => this.#isInstalled, 'installed');
    await this.#session.send('ServiceWorker.startWorker', { scopeURL: `${this.#origin}/` });
    await this.#becomes('running');
  }

  /**
   * Runs `work` when all earlier `work` has ended, so that nothing else starts or kills the worker.
   */
  runExclusively<T>(work: () => Promise<T>): Promise<T> {
    const result = this.#queue.then(work);
    this.#queue = result.catch(() => undefined);
    return result;
  }

  /** Evaluates a function in the worker, and starts the worker first if it is stopped. */
  evaluate<Answer, Given = undefined>(
    ask: (given: Given) => Answer | Promise<Answer>,
    given?: Given,
  ): Promise<Answer> {
    return this.runExclusively(async () =>
      (await this.#running()).evaluate(ask as never, given as never),
    );
  }

  /** Returns the running worker, and starts it first if it is stopped. */
  async #running(): Promise<Worker> {
    if (this.#status !== 'running') await this.start();
    const isOurs = (worker: Worker) => worker.url().startsWith(this.#origin);
    return (
      this.#context.serviceWorkers().find(isOurs) ??
      (await this.#context.waitForEvent('serviceworker', { predicate: isOurs, timeout: 10_000 }))
    );
  }

  #becomes(status: RunningStatus): Promise<void> {
    return this.#until(() => this.#status === status, status);
  }

  #until(isReached: () => boolean, wanted: string): Promise<void> {
    if (isReached()) return Promise.resolve();
    return new Promise((resolve, reject) => {
      const check = () => {
        if (!isReached()) return;
        clearTimeout(timeout);
        this.#onChange = this.#onChange.filter((other) => other !== check);
        resolve();
      };
      const timeout = setTimeout(
        () => reject(new Error(`The worker is ${this.#status} and did not become ${wanted}.`)),
        10_000,
      );
      this.#onChange.push(check);
    });
  }
}
