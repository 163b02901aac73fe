import { startWorker } from '@/platform/background/start-worker';
import type { Request } from '@/platform/messaging/parse-message';
import { type EventName, FakeBrowser, type PendingAlarm } from './fake-browser';
import { FakeLocks } from './fake-locks';
import { FaultInjector } from './fault-injector';

type Listener = (...args: never[]) => unknown;

/** One life of the worker, from its start until it is stopped. */
interface Life {
  readonly listeners: Map<EventName, Listener>;
  dead: boolean;
  lastEventAt: number;
}

/** Browsers stop an idle worker after half a minute. */
const idleStopMs = 30_000;

/** More alarms and idle events than any stretch of time needs. */
const mostEventsAtOnce = 2000;

/** Events that a person triggers. */
const clicks: readonly EventName[] = [
  'notifications.onClicked',
  'notifications.onButtonClicked',
  'contextMenus.onClicked',
  'commands.onCommand',
  'runtime.onInstalled',
];

/** The delay of a late event. */
const lateMs = 20_000;

/**
 * A world with its own clock, in which the real worker runs over a fake browser that behaves as
 * browsers were measured to. Nothing depends on real time. A worker may be killed between any two
 * awaits, and each new one starts from the store alone.
 */
export class World {
  readonly browser: FakeBrowser;
  /** The planned faults. */
  readonly faultInjector = new FaultInjector();
  readonly #locks = new FakeLocks();
  #life: Life | null = null;
  /** A message that another window sends at the same moment as the next one. */
  #concurrent: readonly unknown[] | null = null;
  /** Real elapsed time in epoch ms; the computer's clock may be set off from it. */
  time: number;
  /** The error of the computer's clock. */
  clockOffMs = 0;
  zone: string;
  /** How often each event was dispatched, and the total. */
  readonly events = new Map<EventName, number>();
  eventCount = 0;
  /** The real time of the last event (epoch ms). */
  lastEventAt = 0;
  kills = 0;
  /** The failures that the worker reported. */
  readonly reports: string[] = [];
  /** Of the current event: how many calls took effect, and whether the worker was killed, failed, or was clicked. */
  callsNow = 0;
  killedNow = false;
  failedNow = false;
  clickedNow = false;
  /** Called before each event, and after all that it caused. */
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

  /** The number of kills, faults and failures so far. */
  get faultCount(): number {
    return this.kills + this.faultInjector.faults + this.reports.length;
  }

  /** Reads the computer's clock (epoch ms). */
  clock(): number {
    return this.time + this.clockOffMs;
  }

  /** Changes the computer's clock. Firefox's timers count elapsed time, so they are unaffected. */
  setClock(byMs: number): void {
    this.clockOffMs += byMs;
    if (this.browser.dialect === 'chromium') return;
    for (const alarm of this.browser.alarms.values()) alarm.firesAt += byMs;
  }

  /** Stops the worker at once, as a browser stops an idle one. */
  stopWorker(): void {
    if (this.#life === null) return;
    this.#life.dead = true;
    this.#locks.release(this.#life);
    this.#life = null;
  }

  /** Dispatches an event, starts the worker if necessary, and waits until all work is done. */
  async dispatch(name: EventName, ...args: readonly unknown[]): Promise<void> {
    this.events.set(name, (this.events.get(name) ?? 0) + 1);
    this.eventCount += 1;
    this.lastEventAt = this.time;
    const { kills } = this;
    const { length: reports } = this.reports;
    this.callsNow = 0;
    this.clickedNow = clicks.includes(name);
    this.beforeEvent(name);
    const life = this.#ensureWorker();
    life.lastEventAt = this.time;
    const listener = life.listeners.get(name) as ((...all: readonly unknown[]) => void) | undefined;
    if (listener === undefined) throw new Error(`No listener for ${name} in the first turn`);
    // A worker that dies while it starts loses the event.
    if (!life.dead) listener(...args);
    if (!life.dead && this.#concurrent !== null) listener(...this.#concurrent);
    this.#concurrent = null;
    await this.settle();
    this.killedNow = this.kills > kills;
    this.failedNow = this.reports.length > reports;
    this.afterEvent(name);
  }

  /**
   * Sends a request as a page does; returns whether the worker acknowledged it. Another window sends
   * `concurrent` at the same moment.
   */
  async sendRequest(intent: Request, concurrent?: Request): Promise<boolean> {
    let carriedOut = false;
    const sender = { id: 'loosen', url: 'extension://loosen/popup.html' };
    const reply = (answer: { ok: boolean }) => {
      carriedOut = answer.ok;
    };
    if (concurrent !== undefined)
      this.#concurrent = [{ intent: concurrent }, sender, () => undefined];
    await this.dispatch('runtime.onMessage', { intent }, sender, reply);
    return carriedOut;
  }

  /** Starts the worker without an event, as a browser does when it opens. */
  async start(): Promise<void> {
    this.#ensureWorker();
    await this.settle();
  }

  /**
   * Lets the computer sleep until `until` (real time, epoch ms). A key wakes it when `touched`.
   * Chromium's alarms follow the computer's clock and fire on waking; Firefox's timers stop during
   * sleep, so its alarms fire later.
   */
  async sleep(until: number, touched: boolean): Promise<void> {
    if (this.browser.dialect === 'firefox') {
      for (const alarm of this.browser.alarms.values()) alarm.firesAt += until - this.time;
    }
    this.time = until;
    if (touched) this.browser.idle.type();
    this.#dieIfIdle();
    await this.advanceTo(until);
  }

  /** Closes the browser, and opens it again at `until` (real time, epoch ms). */
  async close(until: number, keepAlarms: boolean): Promise<void> {
    this.stopWorker();
    this.browser.forgetSession(keepAlarms && this.browser.dialect === 'chromium');
    this.time = until;
    await this.dispatch('runtime.onStartup');
    await this.advanceTo(until);
  }

  /**
   * Advances time to `until` (real time, epoch ms), and dispatches alarms and idle events when they
   * are due.
   */
  async advanceTo(until: number): Promise<void> {
    let dispatched = 0;
    for (;;) {
      const alarm = this.#nextAlarm();
      const alarmAt = alarm === null ? Number.POSITIVE_INFINITY : alarm.firesAt - this.clockOffMs;
      const idleAt = this.browser.idle.nextChange() ?? Number.POSITIVE_INFINITY;
      const next = Math.min(alarmAt, idleAt);
      if (next > until) break;
      dispatched += 1;
      if (dispatched > mostEventsAtOnce) throw new Error(`Too many events at ${this.clock()}`);
      this.time = Math.max(this.time, next);
      this.#dieIfIdle();
      if (alarm !== null && alarmAt <= idleAt) {
        this.browser.alarms.delete(alarm.name);
        await this.#deliver('alarms.onAlarm', { name: alarm.name });
      } else {
        await this.#deliver('idle.onStateChanged', this.browser.idle.report());
      }
    }
    this.time = Math.max(this.time, until);
    this.#dieIfIdle();
  }

  /** Delivers an event, unless a delivery fault is due. */
  async #deliver(name: EventName, ...args: readonly unknown[]): Promise<void> {
    const fault = this.faultInjector.takeDeliveryFault();
    if (fault === 'lost') return;
    if (fault === 'late') this.time += lateMs;
    await this.dispatch(name, ...args);
    if (fault === 'doubled') await this.dispatch(name, ...args);
  }

  /** Waits until all work is done. All of it is microtasks, which run before the next tick. */
  async settle(): Promise<void> {
    await new Promise<void>((resolve) => process.nextTick(resolve));
  }

  #nextAlarm() {
    let first: PendingAlarm | null = null;
    for (const alarm of this.browser.alarms.values()) {
      if (first === null || alarm.firesAt < first.firesAt) first = alarm;
    }
    return first;
  }

  #dieIfIdle(): void {
    if (this.#life !== null && this.time - this.#life.lastEventAt > idleStopMs) this.stopWorker();
  }

  #ensureWorker(): Life {
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

  /** Runs one API call of a worker. The calls of a dead worker never settle. */
  async #call<T>(life: Life, effect: () => T): Promise<T> {
    const never = () => new Promise<T>(() => undefined);
    if (life.dead) return never();
    const killSide = this.faultInjector.takeKill();
    if (killSide === 'before') {
      this.#die(life);
      return never();
    }
    const result = effect();
    this.callsNow += 1;
    if (killSide === 'after') {
      this.#die(life);
      return never();
    }
    return result;
  }

  #die(life: Life): void {
    this.kills += 1;
    if (this.#life === life) this.stopWorker();
  }
}
