import { type BrowserContext, type CDPSession, chromium } from 'playwright-core';
import { temporaryFolder } from '@/scripts/browsers/profile';

export interface LaunchOptions {
  readonly chromiumPath: string;
  readonly profile: string;
  /** Defaults to true. */
  readonly headless?: boolean;
  readonly args?: readonly string[];
  /** Added to the environment; undefined takes a name out of it. */
  readonly env?: Readonly<Record<string, string | undefined>>;
}

export interface Launched {
  readonly context: BrowserContext;
  /** Speaks to the browser as a whole. */
  readonly session: CDPSession;
}

/** Starts Chromium on a profile, ready to load an extension through its debugging pipe. */
export async function launch(options: LaunchOptions): Promise<Launched> {
  const { chromiumPath, profile, headless = true, args = [], env = {} } = options;
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: chromiumPath,
    headless,
    viewport: headless ? { width: 1280, height: 800 } : null,
    ignoreDefaultArgs: ['--disable-extensions'],
    env: { ...process.env, ...env, TMPDIR: temporaryFolder(profile) },
    args: ['--enable-unsafe-extension-debugging', ...args],
    // Whoever opens a browser closes it and removes its profile, on Ctrl-C too.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
  const browser = context.browser();
  if (browser === null) throw new Error('Chromium gave no way to speak to it.');
  return { context, session: await browser.newBrowserCDPSession() };
}
