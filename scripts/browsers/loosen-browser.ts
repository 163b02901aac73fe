import { join, resolve } from 'node:path';
import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import { builtExtension } from '@/scripts/browsers/extension-folder';
import { killBeforeMessages } from '@/scripts/browsers/kill-before-messages';
import { type Launched, type LaunchOptions, launch } from '@/scripts/browsers/launch';
import { netLogFlags, readNetLog } from '@/scripts/browsers/net-log';
import { keepExtensionOnRestart, makeProfile, removeProfile } from '@/scripts/browsers/profile';
import { increment, testMode } from '@/scripts/browsers/test-mode';
import { BackgroundWorker } from '@/scripts/browsers/worker';
import { findChromium } from '@/scripts/setup/find-chromium';

interface OpenOptions extends Partial<Omit<LaunchOptions, 'profile'>> {
  /** The folder of the built extension; by default the last build for Chromium. */
  readonly extension?: string;
}

interface Started extends Launched {
  /** Watches the worker of an extension, once it is loaded. */
  watchWorker(id: string): Promise<BackgroundWorker>;
}

/** A Chromium with Loosen in a profile of its own, which goes when it is closed. */
export class LoosenBrowser {
  readonly id: string;
  readonly profile: string;
  /** Where each browser of this profile wrote down what it asked of the network. */
  readonly #netLogs: readonly string[];
  readonly #relaunch: () => Promise<Started>;
  #context: BrowserContext;
  #session: CDPSession;
  #worker: BackgroundWorker;
  #isKept = false;

  private constructor(
    id: string,
    profile: string,
    netLogs: readonly string[],
    relaunch: () => Promise<Started>,
    launched: Launched,
    worker: BackgroundWorker,
  ) {
    this.id = id;
    this.profile = profile;
    this.#netLogs = netLogs;
    this.#relaunch = relaunch;
    this.#context = launched.context;
    this.#session = launched.session;
    this.#worker = worker;
  }

  /** Starts a fresh profile and installs the extension in it. */
  static async open(options: OpenOptions = {}): Promise<LoosenBrowser> {
    const { extension = builtExtension, chromiumPath = findChromium(), ...how } = options;
    if (chromiumPath === undefined) throw new Error('There is no Chromium: run npm test once.');
    const profile = await makeProfile();
    const netLogs: string[] = [];
    const relaunch = () => {
      const args = [...(how.args ?? [])];
      if (testMode.recordsNetwork) {
        netLogs.push(join(profile, `net-log-${netLogs.length}.json`));
        args.push(...netLogs.slice(-1).flatMap(netLogFlags));
        increment('recorded');
      }
      return start({ chromiumPath, profile, ...how, args });
    };
    let launched: Started | undefined;
    try {
      launched = await relaunch();
      const path = resolve(extension);
      const { id } = await launched.session.send('Extensions.loadUnpacked', { path });
      const worker = await launched.watchWorker(id);
      return new LoosenBrowser(id, profile, netLogs, relaunch, launched, worker);
    } catch (error) {
      await launched?.context.close();
      await removeProfile(profile);
      throw error;
    }
  }

  get context(): BrowserContext {
    return this.#context;
  }

  /** Speaks to the browser as a whole, until it is restarted. */
  get session(): CDPSession {
    return this.#session;
  }

  get worker(): BackgroundWorker {
    return this.#worker;
  }

  /** Opens a page of the extension in a new tab. */
  async openPage(path: string): Promise<Page> {
    const page = await this.#context.newPage();
    await page.goto(`${originOf(this.id)}/${path}`);
    return page;
  }

  /** A page that the extension opens by itself, now or within the time. */
  async pageOpenedAt(path: string, timeout = 10_000): Promise<Page> {
    const address = `${originOf(this.id)}/${path}`;
    const isIt = (page: Page) => page.url().startsWith(address);
    const open = this.#context.pages().find(isIt);
    if (open !== undefined) return open;
    const deadline = AbortSignal.timeout(timeout);
    return new Promise((resolvePage, reject) => {
      const look = (page: Page) => {
        page.on('framenavigated', () => isIt(page) && resolvePage(page));
        if (isIt(page)) resolvePage(page);
      };
      for (const page of this.#context.pages()) look(page);
      this.#context.on('page', look);
      deadline.addEventListener('abort', () => reject(new Error(`${path} did not open.`)));
    });
  }

  /**
   * Closes the browser as a person does and starts it again on the same profile; `meanwhile` is
   * done while it is closed.
   */
  async restart(meanwhile?: () => Promise<void>): Promise<void> {
    await this.#context.close();
    await keepExtensionOnRestart(this.profile, this.id);
    this.#isKept = true;
    await meanwhile?.();
    await this.#startAgain();
  }

  /**
   * Ends the browser hard, as a power cut does, and starts it again. Chromium writes down a new
   * extension only after a while, so this asks for one ordinary restart before.
   */
  async crash(): Promise<void> {
    if (!this.#isKept) throw new Error('Restart once before a crash.');
    const { processInfo } = await this.#session.send('SystemInfo.getProcessInfo');
    const browser = processInfo.find((process) => process.type === 'browser');
    if (browser === undefined) throw new Error('Chromium did not name its own process.');
    const gone = this.#context.waitForEvent('close');
    process.kill(browser.id, 'SIGKILL');
    increment('crashes');
    await gone;
    await this.#startAgain();
  }

  /** Closes the browser for good. Rejects when a page or the worker asked anything of the network. */
  async close(): Promise<void> {
    await this.#context.close();
    const requests = await Promise.all(this.#netLogs.map(readNetLog));
    await removeProfile(this.profile);
    const ofPages = requests.flatMap((one) => one.ofPages);
    if (ofPages.length > 0) throw new Error(`Asked of the network:\n${ofPages.join('\n')}`);
  }

  async #startAgain(): Promise<void> {
    const launched = await this.#relaunch();
    this.#context = launched.context;
    this.#session = launched.session;
    this.#worker = await launched.watchWorker(this.id);
  }
}

async function start(options: LaunchOptions): Promise<Started> {
  const launched = await launch(options);
  const { context } = launched;
  const { promise: watched, resolve: found } = Promise.withResolvers<BackgroundWorker>();
  if (testMode.killsWorker) await killBeforeMessages(context, watched);
  const watchWorker = async (id: string) => {
    const session = await context.newCDPSession(await firstPage(context));
    const worker = await BackgroundWorker.watch(context, session, originOf(id));
    found(worker);
    return worker;
  };
  return { ...launched, watchWorker };
}

function originOf(id: string): string {
  return `chrome-extension://${id}`;
}

/** An empty page that stays open, to watch the worker from. */
async function firstPage(context: BrowserContext): Promise<Page> {
  return context.pages()[0] ?? (await context.newPage());
}
