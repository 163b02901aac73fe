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
  /** The folder of the built extension. Defaults to the latest Chromium build. */
  readonly extension?: string;
}

interface Started extends Launched {
  /** Watches the worker of a loaded extension. */
  watchWorker(id: string): Promise<BackgroundWorker>;
}

/** A Chromium with Loosen in a temporary profile, which `close` removes. */
export class LoosenBrowser {
  readonly id: string;
  readonly profile: string;
  /** The network logs of this profile, one for each start of the browser. */
  readonly #netLogs: readonly string[];
  readonly #relaunch: () => Promise<Started>;
  #context: BrowserContext;
  #session: CDPSession;
  #worker: BackgroundWorker;
  /** Whether the extension is in the profile for good, so that it survives a crash. */
  #isPersisted = false;

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

  /** Starts Chromium with a new profile and installs the extension. */
  static async open(options: OpenOptions = {}): Promise<LoosenBrowser> {
    const { extension = builtExtension, chromiumPath = findChromium(), ...launchOptions } = options;
    if (chromiumPath === undefined)
      throw new Error('No Chromium was found: run npm test once, which installs one.');
    const profile = await makeProfile();
    const netLogs: string[] = [];
    const relaunch = () => {
      const args = [...(launchOptions.args ?? [])];
      if (testMode.recordsNetwork) {
        netLogs.push(join(profile, `net-log-${netLogs.length}.json`));
        args.push(...netLogs.slice(-1).flatMap(netLogFlags));
        increment('recorded');
      }
      return start({ chromiumPath, profile, ...launchOptions, args });
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

  /** The DevTools session of the whole browser; a restart replaces it. */
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

  /** Returns a page that the extension opens by itself, and waits for it up to `timeout` ms. */
  async waitForPage(path: string, timeout = 10_000): Promise<Page> {
    const address = `${originOf(this.id)}/${path}`;
    const isWanted = (page: Page) => page.url().startsWith(address);
    const open = this.#context.pages().find(isWanted);
    if (open !== undefined) return open;
    const deadline = AbortSignal.timeout(timeout);
    return new Promise((resolvePage, reject) => {
      const watch = (page: Page) => {
        page.on('framenavigated', () => isWanted(page) && resolvePage(page));
        if (isWanted(page)) resolvePage(page);
      };
      for (const page of this.#context.pages()) watch(page);
      this.#context.on('page', watch);
      deadline.addEventListener('abort', () => reject(new Error(`${path} did not open.`)));
    });
  }

  /**
   * Closes the browser normally and starts it again with the same profile. Runs `meanwhile` while
   * it is closed.
   */
  async restart(meanwhile?: () => Promise<void>): Promise<void> {
    await this.#context.close();
    await keepExtensionOnRestart(this.profile, this.id);
    this.#isPersisted = true;
    await meanwhile?.();
    await this.#startAgain();
  }

  /**
   * Kills the browser, as a power cut does, and starts it again. Chromium stores a new extension
   * only after a while, so this throws unless `restart` ran before.
   */
  async crash(): Promise<void> {
    if (!this.#isPersisted) throw new Error('Call restart once before crash.');
    const { processInfo } = await this.#session.send('SystemInfo.getProcessInfo');
    const browser = processInfo.find((process) => process.type === 'browser');
    if (browser === undefined) throw new Error('Chromium did not report its main process.');
    const closed = this.#context.waitForEvent('close');
    process.kill(browser.id, 'SIGKILL');
    increment('crashes');
    await closed;
    await this.#startAgain();
  }

  /**
   * Closes the browser and removes its profile. Rejects if a page or the worker made a network
   * request.
   */
  async close(): Promise<void> {
    await this.#context.close();
    const requests = await Promise.all(this.#netLogs.map(readNetLog));
    await removeProfile(this.profile);
    const unwanted = requests.flatMap(({ fromExtensions }) => fromExtensions);
    if (unwanted.length > 0) throw new Error(`Network requests:\n${unwanted.join('\n')}`);
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
  const { promise: worker, resolve: onWorker } = Promise.withResolvers<BackgroundWorker>();
  if (testMode.killsWorker) await killBeforeMessages(context, worker);
  const watchWorker = async (id: string) => {
    const session = await context.newCDPSession(await firstPage(context));
    const watched = await BackgroundWorker.watch(context, session, originOf(id));
    onWorker(watched);
    return watched;
  };
  return { ...launched, watchWorker };
}

function originOf(id: string): string {
  return `chrome-extension://${id}`;
}

/** Returns the empty first page, which stays open, so that its session can watch the worker. */
async function firstPage(context: BrowserContext): Promise<Page> {
  return context.pages()[0] ?? (await context.newPage());
}
