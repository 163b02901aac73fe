import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import welcomeWords from 'words:welcome';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { array, looseObject, parse, string } from 'valibot';
import { makeProfile, removeProfile, temporaryFolder } from '@/scripts/browsers/profile';
import { until } from '@/scripts/browsers/until';
import { findChromium } from '@/scripts/setup/find-chromium';

const targetsSchema = array(looseObject({ title: string() }));

const switches = [
  '--remote-debugging-port=0',
  '--no-first-run',
  '--no-default-browser-check',
  // As in Playwright: not every machine has a keyring or a sandbox.
  '--password-store=basic',
  '--no-sandbox',
  '--start-maximized',
  '--disable-features=DisableLoadExtensionCommandLineSwitch',
];

/**
 * A Chromium with Loosen in a window on a display. Playwright only connects to it: a browser that it
 * starts itself treats every tab as visible and focused, and never throttles one.
 */
export class PlainChromium {
  readonly #process: ChildProcess;
  readonly #profile: string;
  #browser: Browser | undefined;

  private constructor(profile: string, env: Readonly<Record<string, string | undefined>>) {
    const path = findChromium();
    if (path === undefined) throw new Error('There is no Chromium: run npm test once.');
    const extension = `--load-extension=${resolve('.output/chrome-mv3')}`;
    this.#profile = profile;
    this.#process = spawn(path, [`--user-data-dir=${profile}`, ...switches, extension], {
      stdio: 'ignore',
      env: { ...process.env, ...env, TMPDIR: temporaryFolder(profile) },
    });
  }

  /** Starts a fresh profile with the last build. */
  static async open(env: Readonly<Record<string, string | undefined>>): Promise<PlainChromium> {
    const opened = new PlainChromium(await makeProfile(), env);
    try {
      await opened.#connect();
      return opened;
    } catch (error) {
      await opened.close();
      throw error;
    }
  }

  get context(): BrowserContext {
    const context = this.#browser?.contexts()[0];
    if (context === undefined) throw new Error('Chromium is not connected.');
    return context;
  }

  /** Waits up to ten seconds for a page. */
  page(path: string): Promise<Page> {
    return until(path, async () => this.context.pages().find((page) => page.url().includes(path)));
  }

  async close(): Promise<void> {
    if (this.#process.exitCode === null && this.#process.signalCode === null) {
      const gone = once(this.#process, 'exit');
      const session = await this.#browser?.newBrowserCDPSession();
      if (session === undefined) this.#process.kill();
      else await session.send('Browser.close');
      await gone;
    }
    await removeProfile(this.#profile);
  }

  async #connect(): Promise<void> {
    const file = join(this.#profile, 'DevToolsActivePort');
    const text = await until(
      'Chromium',
      () =>
        readFile(file, 'utf8').then(
          (found) => found || undefined,
          () => undefined,
        ),
      30_000,
    );
    const address = `http://127.0.0.1:${text.split('\n', 1)[0]}`;
    // Connecting while pages and worker start can make Playwright wait without end.
    await until('The welcome page', async () => {
      const response = await fetch(`${address}/json/list`);
      const targets = parse(targetsSchema, await response.json());
      return targets.find(({ title }) => title === welcomeWords.pageTitle);
    });
    this.#browser = await chromium.connectOverCDP(address, { noDefaults: true });
  }
}
