import { type ChildProcess, execFile, type StdioOptions, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { promisify } from 'node:util';
import type { Locator, Page } from 'playwright-core';
import { until } from '@/scripts/browsers/until';
import { missingDesktopPrograms } from '@/scripts/setup/ensure-desktop';
import {
  type DaemonNotification,
  printedNotifications,
} from '@/tests/browsers/harness/dunst-print';

type Env = Readonly<Record<string, string | undefined>>;

interface Closable {
  close(): Promise<void>;
}

/** A session bus that starts no services by itself. */
const busConfig = (folder: string) => `<busconfig>
  <type>session</type>
  <listen>unix:dir=${folder}</listen>
  <policy context="default">
    <allow send_destination="*"/>
    <allow receive_sender="*"/>
    <allow own="*"/>
  </policy>
</busconfig>`;

/**
 * A left click activates; a right click opens the menu of actions, where the line with the words of
 * the file is picked. A notification stays until it is answered, or expires after a second.
 */
const daemonConfig = (wordsFile: string) => `[global]
  width = 380
  mouse_left_click = do_action
  mouse_right_click = context
  dmenu = grep -F -f ${wordsFile}
[stay]
  override_dbus_timeout = 0
[go]
  enabled = no
  override_dbus_timeout = 1
`;

/**
 * A private desktop: an invisible display, a window manager, a session bus and a notification
 * daemon. Clicks use the display's own mouse, so they look to programs like a person's.
 */
export class Desktop {
  readonly #folder: string;
  readonly #programs: ChildProcess[] = [];
  readonly #browsers: Closable[] = [];
  #env: Env = {};
  #printed = '';

  private constructor(folder: string) {
    this.#folder = folder;
  }

  /** Starts it. Throws if programs are missing, which `npm test` installs. */
  static async open(): Promise<Desktop> {
    if (missingDesktopPrograms().length > 0)
      throw new Error('Programs for the desktop are missing: run npm test once.');
    const desktop = new Desktop(await mkdtemp(join(tmpdir(), 'loosen-desktop-')));
    try {
      await desktop.#start();
      return desktop;
    } catch (error) {
      await desktop.close();
      throw error;
    }
  }

  /** Opens a browser here. The desktop closes it, and closes itself if the browser fails. */
  async host<B extends Closable>(open: (env: Env) => Promise<B>): Promise<B> {
    try {
      const browser = await open(this.#env);
      this.#browsers.push(browser);
      return browser;
    } catch (error) {
      await this.close();
      throw error;
    }
  }

  /** Every notification that the daemon got so far, as it understood it. */
  get arrived(): readonly DaemonNotification[] {
    return printedNotifications(this.#printed);
  }

  /** How many notifications are shown now. */
  async shownCount(): Promise<number> {
    return Number(await this.#run('dunstctl', 'count', 'displayed'));
  }

  /** Clicks the shown notification. */
  activate(): Promise<unknown> {
    return this.#clickNotification('1');
  }

  /** Picks an action from the menu of the shown notification. */
  async pick(action: string): Promise<void> {
    await writeFile(this.#wordsFile, action);
    await this.#clickNotification('3');
  }

  /** Dismisses all notifications without an answer. */
  dismissAll(): Promise<unknown> {
    return this.#run('dunstctl', 'close-all');
  }

  /** Sets whether notifications expire after a second, or stay until they are answered. */
  letExpire(whether: boolean): Promise<unknown> {
    return this.#run('dunstctl', 'rule', 'go', whether ? 'enable' : 'disable');
  }

  /** Clicks the middle of an element with the mouse, whatever window covers it. */
  async click(target: Locator): Promise<void> {
    const [x, y] = await target.evaluate((element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      // A window has equal edges at the sides and below, and its bars above.
      const edge = (outerWidth - innerWidth) / 2;
      const bars = outerHeight - innerHeight - edge;
      return [screenX + edge + left + width / 2, screenY + bars + top + height / 2] as const;
    });
    await this.#clickAt(x, y);
  }

  /** Clicks the button in the upper right corner that closes a floating window. */
  async clickClose(floating: Page): Promise<void> {
    const x = await floating.evaluate(() => screenX + outerWidth - 20);
    await this.#clickAt(x, await floating.evaluate(() => screenY + 17));
  }

  /** Takes a screenshot for a person to look at. */
  async picture(file: string): Promise<void> {
    await mkdir(dirname(file), { recursive: true });
    await this.#run('scrot', '--overwrite', file);
  }

  /** Closes all browsers and ends the desktop. */
  async close(): Promise<void> {
    await Promise.allSettled(this.#browsers.map((browser) => browser.close()));
    for (const program of this.#programs.toReversed()) {
      if (program.pid === undefined || program.exitCode !== null || program.signalCode !== null) {
        continue;
      }
      const gone = once(program, 'exit');
      program.kill();
      await gone;
    }
    await rm(this.#folder, { recursive: true, force: true });
  }

  get #wordsFile(): string {
    return join(this.#folder, 'words');
  }

  async #start(): Promise<void> {
    const busFile = join(this.#folder, 'bus.xml');
    const daemonFile = join(this.#folder, 'dunstrc');
    await writeFile(busFile, busConfig(this.#folder));
    await writeFile(daemonFile, daemonConfig(this.#wordsFile));
    const { stdio: xOutputs } = this.#spawn(
      ['Xvfb', '-displayfd', '3', '-screen', '0', '1280x1000x24', '-nolisten', 'tcp', '-noreset'],
      ['ignore', 'ignore', 'ignore', 'pipe'],
    );
    const bus = this.#spawn([
      'dbus-daemon',
      `--config-file=${busFile}`,
      '--nofork',
      '--print-address',
    ]);
    this.#env = {
      DISPLAY: `:${await firstLine(xOutputs[3] as Readable)}`,
      DBUS_SESSION_BUS_ADDRESS: await firstLine(bus.stdout as Readable),
      // Ignore the settings of the developer's own desktop.
      WAYLAND_DISPLAY: undefined,
      XDG_CURRENT_DESKTOP: undefined,
      XDG_SESSION_TYPE: 'x11',
      XDG_CONFIG_HOME: this.#folder,
    };
    this.#spawn(['openbox']);
    const daemon = this.#spawn(['dunst', '-conf', daemonFile, '-print']);
    daemon.stdout?.setEncoding('utf8').on('data', (text: string) => {
      this.#printed += text;
    });
    await until('The window manager', () => this.#answers('xdotool', 'get_num_desktops'));
    await until('The notification daemon', () => this.#answers('dunstctl', 'is-paused'));
  }

  #spawn(
    [program = '', ...args]: readonly string[],
    stdio: StdioOptions = ['ignore', 'pipe', 'ignore'],
  ): ChildProcess {
    const child = spawn(program, args, { stdio, env: { ...process.env, ...this.#env } });
    this.#programs.push(child);
    return child;
  }

  async #run(program: string, ...args: readonly string[]): Promise<string> {
    const env = { ...process.env, ...this.#env };
    return (await promisify(execFile)(program, args, { env, timeout: 10_000 })).stdout;
  }

  #answers(program: string, ...args: readonly string[]): Promise<true | undefined> {
    return this.#run(program, ...args).then(
      () => true,
      () => undefined,
    );
  }

  #clickAt(x: number, y: number): Promise<unknown> {
    const place = [x, y].map((pixel) => String(Math.round(pixel)));
    // Some buttons appear only once the mouse is over them.
    return this.#run('xdotool', 'mousemove', ...place, 'sleep', '0.3', 'click', '1');
  }

  #clickNotification(button: string): Promise<unknown> {
    const find = ['search', '--sync', '--onlyvisible', '--class', 'dunst'];
    return this.#run(
      'xdotool',
      ...find,
      'mousemove',
      '--window',
      '%1',
      '90',
      '30',
      'click',
      button,
    );
  }
}

async function firstLine(output: Readable): Promise<string> {
  for await (const line of createInterface({ input: output })) return line;
  throw new Error('A program of the desktop ended before it printed its address.');
}
