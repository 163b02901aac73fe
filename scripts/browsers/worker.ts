import type { BrowserContext, CDPSession, Worker } from 'playwright-core';
import { increment } from '@/scripts/browsers/test-mode';

type RunningStatus = 'stopped' | 'starting' | 'running' | 'stopping';

/**
 * The background worker of the extension. The test tool is attached to it and keeps its handle
 * over deaths, so the worker does not die of idleness here: `kill` does that.
 */
export class BackgroundWorker {
  readonly #context: BrowserContext;
  readonly #session: CDPSession;
  readonly #origin: string;
  #status: RunningStatus = 'stopped';
  #isInstalled = false;
  #waiting: Array<() => void> = [];
  #turns: Promise<unknown> = Promise.resolve();

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
      for (const look of this.#waiting) look();
    });
  }

  /** Watches the worker from a page of the same extension, which must stay open. */
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
   * Ends the worker at once, whatever it is doing, as the browser may at any time. Only not while
   * Chromium installs it: a worker that dies then is given up for good, with no way back to it.
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

  /** Runs `work` exclusively: no other turn starts, queries or kills the worker meanwhile. */
  inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#turns.then(work);
    this.#turns = turn.catch(() => undefined);
    return turn;
  }

  /** Evaluates a function in the worker. Starts the worker if it is dead, and keeps it until then. */
  evaluate<Answer, Given = undefined>(
    ask: (given: Given) => Answer | Promise<Answer>,
    given?: Given,
  ): Promise<Answer> {
    return this.inTurn(async () => (await this.#awake()).evaluate(ask as never, given as never));
  }

  /** Returns the worker, and starts it if it is dead. */
  async #awake(): Promise<Worker> {
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

  #until(isSo: () => boolean, wanted: string): Promise<void> {
    if (isSo()) return Promise.resolve();
    return new Promise((resolve, reject) => {
      const look = () => {
        if (!isSo()) return;
        clearTimeout(patience);
        this.#waiting = this.#waiting.filter((other) => other !== look);
        resolve();
      };
      const patience = setTimeout(
        () => reject(new Error(`The worker is ${this.#status} and did not become ${wanted}.`)),
        10_000,
      );
      this.#waiting.push(look);
    });
  }
}
