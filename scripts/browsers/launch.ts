import { type BrowserContext, type CDPSession, chromium } from 'playwright-core';
import { temporaryFolder } from '@/scripts/browsers/profile';

export interface LaunchOptions {
  readonly chromiumPath: string;
  readonly profile: string;
  /** Defaults to true. */
  readonly headless?: boolean;
  readonly args?: readonly string[];
  /** Added to the environment; undefined removes a variable. */
  readonly env?: Readonly<Record<string, string | undefined>>;
}

export interface Launched {
  readonly context: BrowserContext;
  /** The DevTools session of the whole browser. */
  readonly session: CDPSession;
}

/** Starts Chromium with a profile, ready to load an extension over its debugging pipe. */
export async function launch(options: LaunchOptions): Promise<Launched> {
  const { chromiumPath, profile, headless = true, args = [], env = {} } = options;
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: chromiumPath,
    headless,
    viewport: headless ? { width: 1280, height: 800 } : null,
    ignoreDefaultArgs: ['--disable-extensions'],
    env: { ...process.env, ...env, TMPDIR: temporaryFolder(profile) },
    args: ['--enable-unsafe-extension-debugging', ...args],
    // The caller closes the browser and removes its profile, also on Ctrl-C.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
  const browser = context.browser();
  if (browser === null) throw new Error('Playwright has no connection to Chromium.');
  return { context, session: await browser.newBrowserCDPSession() };
}
