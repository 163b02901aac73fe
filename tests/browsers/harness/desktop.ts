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
import { missingFromDesktop } from '@/scripts/setup/ensure-desktop';
import {
  type DaemonNotification,
  printedNotifications,
} from '@/tests/browsers/harness/dunst-print';

type Env = Readonly<Record<string, string | undefined>>;

interface Closable {
  close(): Promise<void>;
}

/** A session bus where nothing is started by itself: what answers on it, the test has started. */
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
 * Left activates, right opens the menu of actions, in which "the person" picks the line with the
 * words of the file. A notification stays until it is answered, so a slow machine is not too late,
 * or goes after a second.
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
 * A desktop of its own: a display that nobody sees, a window manager, a private session bus and a
 * notification daemon. The mouse is the display's own, so nothing knows that no hand moves it.
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

  /** Starts it. Whatever is missing, `npm test` installs. */
  static async open(): Promise<Desktop> {
    if (missingFromDesktop().length > 0) throw new Error('No desktop here: run npm test once.');
    const desktop = new Desktop(await mkdtemp(join(tmpdir(), 'loosen-desktop-')));
    try {
      await desktop.#start();
      return desktop;
    } catch (error) {
      await desktop.close();
      throw error;
    }
  }

  /** Opens a browser here. It goes with the desktop, and the desktop goes if it cannot come. */
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

  /** Every notification that the daemon got so far, as the daemon itself understood it. */
  get arrived(): readonly DaemonNotification[] {
    return printedNotifications(this.#printed);
  }

  /** How many notifications are in sight now. */
  async inSight(): Promise<number> {
    return Number(await this.#run('dunstctl', 'count', 'displayed'));
  }

  /** Clicks the notification that is in sight. */
  activate(): Promise<unknown> {
    return this.#clickNotification('1');
  }

  /** Picks an action from the menu of the notification that is in sight. */
  async pick(action: string): Promise<void> {
    await writeFile(this.#wordsFile, action);
    await this.#clickNotification('3');
  }

  /** Puts away what is in sight without an answer. */
  putAway(): Promise<unknown> {
    return this.#run('dunstctl', 'close-all');
  }

  /** Whether notifications go by themselves after a second, or stay until they are answered. */
  letExpire(whether: boolean): Promise<unknown> {
    return this.#run('dunstctl', 'rule', 'go', whether ? 'enable' : 'disable');
  }

  /** Clicks the middle of something in a page, whatever window is in front of it. */
  async click(target: Locator): Promise<void> {
    const [x, y] = await target.evaluate((element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      // A window has the same edge below as at its sides, and its bars above.
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

  /** Takes a picture of everything that can be seen, for a person to look at. */
  async picture(file: string): Promise<void> {
    await mkdir(dirname(file), { recursive: true });
    await this.#run('scrot', '--overwrite', file);
  }

  /** Ends everything that was opened here, and the desktop. */
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
      // A person's own desktop and taste must not show.
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
    // What shows its buttons only under the mouse must see it come first.
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
  throw new Error('A program of the desktop ended before it said where it is.');
}
