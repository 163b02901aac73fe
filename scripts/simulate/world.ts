import { startWorker } from '@/platform/background/start-worker';
import type { Request } from '@/platform/messaging/parse-message';
import { type EventName, FakeBrowser, type StandingAlarm } from './fake-browser';
import { FakeLocks } from './fake-locks';
import { Misfortune } from './misfortune';

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

/** Events that come from a person's hand. */
const clicks: readonly EventName[] = [
  'notifications.onClicked',
  'notifications.onButtonClicked',
  'contextMenus.onClicked',
  'commands.onCommand',
  'runtime.onInstalled',
];

/** How late an event comes that is late. */
const lateByMs = 20_000;

/**
 * A world with a clock of its own, in which the real worker runs over a browser that behaves as
 * browsers were measured to. Nothing in it depends on real time; a worker may be killed between any
 * two awaits, and each of its lives starts from the store alone.
 */
export class World {
  readonly browser: FakeBrowser;
  /** What will go wrong. */
  readonly misfortune = new Misfortune();
  readonly #locks = new FakeLocks();
  #life: Life | null = null;
  /** A message that another window sends at the same moment as the next one. */
  #beside: readonly unknown[] | null = null;
  /** Real elapsed time in epoch ms; the computer's clock may be set off from it. */
  time: number;
  /** What the clock on the wall of the computer is off by. */
  clockOffMs = 0;
  zone: string;
  /** What woke or reached the worker: how often each, and how many of all. */
  readonly events = new Map<EventName, number>();
  eventCount = 0;
  /** When something last reached it, in real time. */
  lastEventAt = 0;
  kills = 0;
  /** What the worker reported as failed. */
  readonly reports: string[] = [];
  /** Of the present event: the calls that took effect; the worker was killed in it; it failed; the person clicked. */
  callsNow = 0;
  killedNow = false;
  troubled = false;
  clicked = false;
  /** Told before and after each event; after it all is quiet again. */
  beforeEvent: (name: EventName) => void = () => undefined;
  afterEvent: (name: EventName) => void = () => undefined;

  constructor(options: {
    readonly dialect: 'chromium' | 'firefox';
    readonly startsAt: number;
    readonly zone: string;
  }) {
    this.time = options.startsAt;
    this.zone = options.zone;
    this.browser = new FakeBrowser(
      options.dialect,
      () => this.clock(),
      () => this.time,
    );
  }

  /** How much has gone wrong so far: kills, faults, and what failed because of them. */
  get troubles(): number {
    return this.kills + this.misfortune.faults + this.reports.length;
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

  /** Ends the worker's life at once, as a browser does with an idle one. */
  stopWorker(): void {
    if (this.#life === null) return;
    this.#life.dead = true;
    this.#locks.release(this.#life);
    this.#life = null;
  }

  /** Dispatches an event, starting the worker if need be, and waits until all is quiet. */
  async dispatch(name: EventName, ...args: readonly unknown[]): Promise<void> {
    this.events.set(name, (this.events.get(name) ?? 0) + 1);
    this.eventCount += 1;
    this.lastEventAt = this.time;
    const { kills } = this;
    const { length: reports } = this.reports;
    this.callsNow = 0;
    this.clicked = clicks.includes(name);
    this.beforeEvent(name);
    const life = this.#living();
    life.lastEventAt = this.time;
    const listener = life.listeners.get(name) as ((...all: readonly unknown[]) => void) | undefined;
    if (listener === undefined) throw new Error(`No listener for ${name} in the first turn`);
    // A worker that died while it started takes the event with it.
    if (!life.dead) listener(...args);
    if (!life.dead && this.#beside !== null) listener(...this.#beside);
    this.#beside = null;
    await this.settle();
    this.killedNow = this.kills > kills;
    this.troubled = this.reports.length > reports;
    this.afterEvent(name);
  }

  /**
   * Sends an intent as a page does; true when the worker says that it was carried out. `beside` is
   * sent by another window at the same moment.
   */
  async sendRequest(intent: Request, beside?: Request): Promise<boolean> {
    let carriedOut = false;
    const sender = { id: 'loosen', url: 'extension://loosen/popup.html' };
    const reply = (answer: { ok: boolean }) => {
      carriedOut = answer.ok;
    };
    if (beside !== undefined) this.#beside = [{ intent: beside }, sender, () => undefined];
    await this.dispatch('runtime.onMessage', { intent }, sender, reply);
    return carriedOut;
  }

  /** Starts the worker without an event, as a browser does when it opens. */
  async start(): Promise<void> {
    this.#living();
    await this.settle();
  }

  /**
   * The computer sleeps until `until` (real time, epoch ms), and wakes by a key when it is `touched`.
   * Chromium's alarms go by the clock on the wall and ring on waking; Firefox's timers stood still,
   * so all of theirs come later.
   */
  async sleep(until: number, touched: boolean): Promise<void> {
    if (this.browser.dialect === 'firefox') {
      for (const alarm of this.browser.alarms.values()) alarm.ringsAt += until - this.time;
    }
    this.time = until;
    if (touched) this.browser.idle.type();
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

  /**
   * Lets time pass up to `until` (real time, epoch ms), ringing alarms as they come due and telling
   * of the person's presence as the browser notices it.
   */
  async pass(until: number): Promise<void> {
    let rung = 0;
    for (;;) {
      const alarm = this.#nextAlarm();
      const alarmAt = alarm === null ? Number.POSITIVE_INFINITY : alarm.ringsAt - this.clockOffMs;
      const idleAt = this.browser.idle.nextChange() ?? Number.POSITIVE_INFINITY;
      const next = Math.min(alarmAt, idleAt);
      if (next > until) break;
      rung += 1;
      if (rung > stormOfAlarms) throw new Error(`Too many events at ${this.clock()}`);
      this.time = Math.max(this.time, next);
      this.#dieIfIdle();
      if (alarm !== null && alarmAt <= idleAt) {
        this.browser.alarms.delete(alarm.name);
        await this.#deliver('alarms.onAlarm', { name: alarm.name });
      } else {
        await this.#deliver('idle.onStateChanged', this.browser.idle.tell());
      }
    }
    this.time = Math.max(this.time, until);
    this.#dieIfIdle();
  }

  /** Brings an event to the worker, unless something happens to it on the way. */
  async #deliver(name: EventName, ...args: readonly unknown[]): Promise<void> {
    const mishap = this.misfortune.strikesNow();
    if (mishap === 'lost') return;
    if (mishap === 'late') this.time += lateByMs;
    await this.dispatch(name, ...args);
    if (mishap === 'doubled') await this.dispatch(name, ...args);
  }

  /** Waits until nothing is under way. Here all work is microtasks, and they end before a tick. */
  async settle(): Promise<void> {
    await new Promise<void>((resolve) => process.nextTick(resolve));
  }

  #nextAlarm() {
    let first: StandingAlarm | null = null;
    for (const alarm of this.browser.alarms.values()) {
      if (first === null || alarm.ringsAt < first.ringsAt) first = alarm;
    }
    return first;
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
    const dies = this.misfortune.killsNow();
    if (dies === 'before') {
      this.#die(life);
      return never;
    }
    const result = effect();
    this.callsNow += 1;
    if (dies === 'after') {
      this.#die(life);
      return never;
    }
    return result;
  }

  #die(life: Life): void {
    this.kills += 1;
    if (this.#life === life) this.stopWorker();
  }
}
