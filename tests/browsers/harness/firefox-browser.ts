import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { zipSync } from 'fflate';
import { array, looseObject, object, parse, string } from 'valibot';
import { makeProfile, removeProfile } from '@/scripts/browsers/profile';
import { until } from '@/scripts/browsers/until';
import { findFirefox } from '@/scripts/setup/find-firefox';
import { Bidi } from '@/tests/browsers/harness/bidi';

/** The address of the extension's pages, which is random by default. */
const uuid = 'a1b2c3d4-0000-4000-8000-100541055541';
const extensionId = 'loosen@loosen.example';
const prefs = {
  'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: uuid }),
  // A local build is not signed; the extended release allows that.
  'xpinstall.signatures.required': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.page': 0,
  'app.update.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
};

const treeSchema = object({ contexts: array(looseObject({ context: string(), url: string() })) });
const createdSchema = looseObject({ context: string() });
const evaluatedSchema = looseObject({ result: looseObject({ value: string() }) });
const failedSchema = looseObject({ exceptionDetails: looseObject({ text: string() }) });

/** A global of the browser's own window. */
declare const Services: { readonly console: { getMessageArray(): readonly object[] } };

/** A page of Loosen in Firefox, or the browser's own window: something that runs code. */
export class FirefoxPage {
  readonly #bidi: Bidi;
  readonly context: string;

  constructor(bidi: Bidi, context: string) {
    this.#bidi = bidi;
    this.context = context;
  }

  /** Runs a function in the page; its argument and result are JSON. Throws what it throws. */
  async evaluate<Result, Given>(
    run: (given: Given) => Result | Promise<Result>,
    given?: Given,
  ): Promise<Result> {
    const passed = given === undefined ? '' : JSON.stringify(given);
    const answer = await this.#bidi.send('script.evaluate', {
      expression: `(async () => JSON.stringify(await (${run.toString()})(${passed})) ?? 'null')()`,
      target: { context: this.context },
      awaitPromise: true,
    });
    const { type } = parse(looseObject({ type: string() }), answer);
    if (type === 'exception') throw new Error(parse(failedSchema, answer).exceptionDetails.text);
    return JSON.parse(parse(evaluatedSchema, answer).result.value) as Result;
  }

  /** Waits until an element matches. */
  async waitForSelector(selector: string): Promise<void> {
    await until(`${selector} in Firefox`, async () => {
      const found = await this.evaluate(
        (sought) => document.querySelector(sought) !== null,
        selector,
      );
      return found || undefined;
    });
  }

  async close(): Promise<void> {
    await this.#bidi.send('browsingContext.close', { context: this.context });
  }
}

/** A Firefox with a temporary profile, deleted on close. */
export class FirefoxBrowser {
  readonly profile: string;
  #bidi: Bidi;
  #process: ChildProcess;

  private constructor(profile: string, process: ChildProcess, bidi: Bidi) {
    this.profile = profile;
    this.#process = process;
    this.#bidi = bidi;
  }

  static async open(): Promise<FirefoxBrowser> {
    const profile = await makeProfile();
    const lines = Object.entries(prefs).map(
      ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`,
    );
    await writeFile(join(profile, 'user.js'), lines.join(''));
    const { process, bidi } = await start(profile);
    return new FirefoxBrowser(profile, process, bidi);
  }

  /** Installs the last build for Firefox, until the browser ends. */
  async install(): Promise<void> {
    const path = resolve('.output/firefox-mv3');
    await this.#bidi.send('webExtension.install', { extensionData: { type: 'path', path } });
  }

  /** Installs the last build for Firefox permanently, as a person does. */
  async installForGood(): Promise<void> {
    const path = join(this.profile, 'loosen.xpi');
    await writeFile(path, zipped(resolve('.output/firefox-mv3')));
    const extensionData = { type: 'archivePath', path };
    await this.#bidi.send('webExtension.install', { extensionData, 'moz:permanent': true });
  }

  async openPage(path: string): Promise<FirefoxPage> {
    const created = await this.#bidi.send('browsingContext.create', { type: 'tab' });
    const { context } = parse(createdSchema, created);
    const url = `moz-extension://${uuid}/${path}`;
    // Firefox does not report when an extension's page has loaded.
    await this.#bidi.send('browsingContext.navigate', { context, url, wait: 'none' });
    return this.#loaded(path, context);
  }

  /** Waits for a page that the extension opens itself. */
  async waitForPage(path: string): Promise<FirefoxPage> {
    const context = await until(`${path} in Firefox`, async () => {
      const open = await this.pages();
      return open.find(({ url }) => url.startsWith(`moz-extension://${uuid}/${path}`))?.context;
    });
    return this.#loaded(path, context);
  }

  async pages(): Promise<readonly { readonly context: string; readonly url: string }[]> {
    const tree = await this.#bidi.send('browsingContext.getTree', {});
    return parse(treeSchema, tree).contexts;
  }

  async closePage(context: string): Promise<void> {
    await this.#bidi.send('browsingContext.close', { context });
  }

  /** The browser's own window, which can reach its services. */
  async chrome(): Promise<FirefoxPage> {
    const tree = await this.#bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const [window] = parse(treeSchema, tree).contexts;
    if (window === undefined) throw new Error('Firefox shows no window of its own.');
    return new FirefoxPage(this.#bidi, window.context);
  }

  /** Closes the browser as a person does and starts it again on the same profile. */
  async restart(): Promise<void> {
    await this.#end();
    const { process, bidi } = await start(this.profile);
    this.#process = process;
    this.#bidi = bidi;
  }

  async close(): Promise<void> {
    await this.#end();
    await removeProfile(this.profile);
  }

  /**
   * Errors, warnings and policy violations of Loosen's pages and its event page, from the browser's
   * own console. BiDi reports none for an extension's pages.
   */
  async complaints(): Promise<string[]> {
    const window = await this.chrome();
    const noted = await window.evaluate(() => Services.console.getMessageArray().map(String));
    // A reply to a page that has closed is logged too.
    return noted.filter(
      (line) =>
        line.includes(`moz-extension://${uuid}`) && !line.includes('after context unloaded'),
    );
  }

  async #loaded(path: string, context: string): Promise<FirefoxPage> {
    const page = new FirefoxPage(this.#bidi, context);
    const name = path.replace(/[?#].*/, '');
    await until(`${path} in Firefox`, async () => {
      // While a page changes its process, no script can run in it.
      const ready = await page
        .evaluate(
          (sought) => location.pathname === `/${sought}` && document.readyState === 'complete',
          name,
        )
        .catch(() => false);
      return ready || undefined;
    });
    return page;
  }

  async #end(): Promise<void> {
    const ended = new Promise((done) => this.#process.once('exit', done));
    await this.#bidi.send('browser.close', {}).catch(() => undefined);
    await ended;
  }
}

async function start(profile: string): Promise<{ process: ChildProcess; bidi: Bidi }> {
  const path = findFirefox();
  if (path === undefined) throw new Error('There is no Firefox: run npm test once.');
  const child = spawn(
    path,
    [
      '--headless',
      '--no-remote',
      '--profile',
      profile,
      '--remote-debugging-port=0',
      // Needed for extension pages and the browser's own services.
      '--remote-allow-system-access',
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const address = await new Promise<string>((found, failed) => {
    let said = '';
    child.stderr.on('data', (part) => {
      said += String(part);
      const [, url] = /BiDi listening on (ws:\S+)/.exec(said) ?? [];
      if (url !== undefined) found(url);
    });
    child.once('exit', () => failed(new Error(`Firefox did not start: ${said}`)));
  });
  return { process: child, bidi: await Bidi.connect(address) };
}

function zipped(folder: string): Uint8Array {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const named = files.map((file) => [
    file.slice(folder.length + 1).replaceAll('\\', '/'),
    new Uint8Array(readFileSync(file)),
  ]);
  return zipSync(Object.fromEntries(named) as Record<string, Uint8Array>);
}
