import { startWorker } from '@/platform/worker';
import type { Intent } from '@/reminders/event';
import { type EventName, FakeBrowser } from './fake-browser';
import { FakeLocks } from './fake-locks';

type Listener = (...args: never[]) => unknown;

/** One life of the worker, from a start to its death. */
interface Life {
  readonly listeners: Map<EventName, Listener>;
  dead: boolean;
  lastEventAt: number;
}

/** Browsers stop an idle worker after half a minute. */
const idleDeathMs = 30_000;

/** No working day needs this many. */
const stormOfAlarms = 2000;

/** A kill that is due: at which of the following API calls, and on which side of its effect. */
interface Kill {
  calls: number;
  readonly side: 'before' | 'after';
}

/**
 * A world with a clock of its own, in which the real worker runs over a browser that behaves as
 * browsers were measured to. Nothing in it depends on real time; a worker may be killed between any
 * two awaits, and each of its lives starts from the store alone.
 */
export class World {
  readonly browser: FakeBrowser;
  readonly #locks = new FakeLocks();
  #life: Life | null = null;
  #kill: Kill | null = null;
  /** Real elapsed time in epoch ms; the computer's clock may be set off from it. */
  time: number;
  /** What the clock on the wall of the computer is off by. */
  clockOffMs = 0;
  zone: string;
  /** What woke or reached the worker, in order. */
  readonly events: { readonly at: number; readonly name: EventName }[] = [];
  kills = 0;
  /** What the worker reported as failed. */
  readonly reports: string[] = [];
  /** Told after each event, when all is quiet again. */
  afterEvent: (name: EventName) => void = () => undefined;

  constructor(options: {
    readonly dialect: 'chromium' | 'firefox';
    readonly startsAt: number;
    readonly zone: string;
  }) {
    this.time = options.startsAt;
    this.zone = options.zone;
    this.browser = new FakeBrowser(options.dialect, () => this.clock());
  }

  /** What the computer's clock says. */
  clock(): number {
    return this.time + this.clockOffMs;
  }

  /** Someone sets the computer's clock. Firefox's timers go by elapsed time and do not notice. */
  setClock(byMs: number): void {
    this.clockOffMs += byMs;
    if (this.browser.dialect === 'chromium') return;
    for (const alarm of this.browser.alarms.values()) alarm.ringsAt += byMs;
  }

  /** Kills the worker at the `calls`-th API call from now, before or after it took effect. */
  killAfter(calls: number, side: Kill['side']): void {
    this.#kill = { calls, side };
  }

  /** Ends the worker's life at once, as a browser does with an idle one. */
  stopWorker(): void {
    if (this.#life === null) return;
    this.#life.dead = true;
    this.#locks.release(this.#life);
    this.#life = null;
  }

  /** Dispatches an event, starting the worker if need be, and waits until all is quiet. */
  async dispatch(name: EventName, ...args: readonly unknown[]): Promise<void> {
    this.events.push({ at: this.clock(), name });
    const life = this.#living();
    life.lastEventAt = this.time;
    const listener = life.listeners.get(name) as ((...all: readonly unknown[]) => void) | undefined;
    if (listener === undefined) throw new Error(`No listener for ${name} in the first turn`);
    // A worker that died while it started takes the event with it.
    if (!life.dead) listener(...args);
    await this.settle();
    this.afterEvent(name);
  }

  /** Sends an intent as a page does; true when the worker says that it was carried out. */
  async intend(intent: Intent): Promise<boolean> {
    let carriedOut = false;
    const sender = { id: 'loosen', url: 'extension://loosen/popup.html' };
    const reply = (answer: { ok: boolean }) => {
      carriedOut = answer.ok;
    };
    await this.dispatch('runtime.onMessage', { intent }, sender, reply);
    return carriedOut;
  }

  /** Starts the worker without an event, as a browser does when it opens. */
  async start(): Promise<void> {
    this.#living();
    await this.settle();
  }

  /**
   * The computer sleeps until `until` (real time, epoch ms). Chromium's alarms go by the clock on
   * the wall and ring on waking; Firefox's timers stood still, so all of theirs come later.
   */
  async sleep(until: number): Promise<void> {
    if (this.browser.dialect === 'firefox') {
      for (const alarm of this.browser.alarms.values()) alarm.ringsAt += until - this.time;
    }
    this.time = until;
    this.#dieIfIdle();
    await this.pass(until);
  }

  /** The browser closes, and opens again at `until` (real time, epoch ms). */
  async close(until: number, keepAlarms: boolean): Promise<void> {
    this.stopWorker();
    this.browser.forgetSession(keepAlarms && this.browser.dialect === 'chromium');
    this.time = until;
    await this.dispatch('runtime.onStartup');
    await this.pass(until);
  }

  /** Lets time pass up to `until` (real time, epoch ms), ringing alarms as they come due. */
  async pass(until: number): Promise<void> {
    let rung = 0;
    for (let next = this.#nextAlarm(); next !== null; next = this.#nextAlarm()) {
      rung += 1;
      if (rung > stormOfAlarms) throw new Error(`A storm of alarms at ${this.clock()}`);
      const ringsAt = next.ringsAt - this.clockOffMs;
      if (ringsAt > until) break;
      this.time = Math.max(this.time, ringsAt);
      this.#dieIfIdle();
      this.browser.alarms.delete(next.name);
      await this.dispatch('alarms.onAlarm', { name: next.name });
    }
    this.time = Math.max(this.time, until);
    this.#dieIfIdle();
  }

  /** Everything that was already under way comes to rest; microtasks end before an immediate. */
  async settle(): Promise<void> {
    await new Promise((resolve) => setImmediate(resolve));
  }

  #nextAlarm() {
    const [first] = [...this.browser.alarms.values()].toSorted((a, b) => a.ringsAt - b.ringsAt);
    return first ?? null;
  }

  #dieIfIdle(): void {
    if (this.#life !== null && this.time - this.#life.lastEventAt > idleDeathMs) this.stopWorker();
  }

  #living(): Life {
    if (this.#life !== null) return this.#life;
    const life: Life = { listeners: new Map(), dead: false, lastEventAt: this.time };
    this.#life = life;
    startWorker({
      browser: this.browser.api(life.listeners, (effect) => this.#call(life, effect)),
      locks: this.#locks.for(life),
      dialect: this.browser.dialect,
      now: () => ({ at: this.clock(), zone: this.zone }),
      report: (sentence, error) => void this.reports.push(`${sentence} ${String(error)}`),
    });
    return life;
  }

  /** One call of the API by a worker; a dead worker's calls never come back. */
  async #call<T>(life: Life, effect: () => T): Promise<T> {
    const never = new Promise<T>(() => undefined);
    if (life.dead) return never;
    const dies = this.#dies();
    if (dies === 'before') {
      this.#die(life);
      return never;
    }
    const result = effect();
    if (dies === 'after') {
      this.#die(life);
      return never;
    }
    return result;
  }

  #dies(): Kill['side'] | null {
    if (this.#kill === null) return null;
    this.#kill.calls -= 1;
    if (this.#kill.calls > 0) return null;
    const { side } = this.#kill;
    this.#kill = null;
    return side;
  }

  #die(life: Life): void {
    this.kills += 1;
    if (this.#life === life) this.stopWorker();
  }
}
