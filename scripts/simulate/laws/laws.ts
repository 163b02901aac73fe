import type { Intent } from '@/reminders/event';
import { longestLog } from '@/reminders/log-entry';
import type { Run } from '@/reminders/run';
import { peekState, settingsIn, storedIn } from '@/scripts/simulate/stored';
import type { World } from '@/scripts/simulate/world';
import type { Settings } from '@/settings/settings';
import { minuteMs } from '@/values/duration';
import { BreakLedger } from './break-ledger';
import { eventViolations, type Stored, tallyEvents } from './event-violations';
import { isAtWork } from './local-time';
import { OffersInCycle } from './offers-in-cycle';
import { SittingLaws } from './sitting-laws';
import type { LogLine } from './unexplained-changes';

/** The worker recovers within this time from a wake-up that a kill or a failure lost. */
const recoveryMs = 22 * minuteMs;

/** A pause in typing of this length is a good moment. */
const quietMs = 15_000;

/**
 * Checks the laws: what must be true in any world, whatever fails in it. Observes the world from
 * outside: times, input, windows, sound, requests and replies. Reads the store only to check that
 * it parses and that the log explains it, and to get the current settings.
 */
export class Laws {
  readonly violations: string[] = [];
  offersShown = 0;
  readonly #world: World;
  /** The end of an acknowledged pause: no offer before it. */
  #pausedUntil = 0;
  #callUntil = 0;
  /** No offer is required before this time. */
  #silentUntil = 0;
  #returnedAt = 0;
  /** When the person began to sit with nothing that could hold a reminder. */
  #unheldSince: number;
  #disturbedAt = 0;
  #lastOffer: { id: string; at: number } | null = null;
  readonly #cycles = new OffersInCycle();
  readonly #breaks = new BreakLedger();
  /** The store before the current event. */
  #before: (Stored & { readonly log: readonly LogLine[]; readonly today: string }) | null = null;
  /** The page request that the worker is handling. */
  #currentRequest: Intent['kind'] | null = null;
  readonly #sitting = new SittingLaws();

  constructor(world: World) {
    this.#world = world;
    this.#unheldSince = world.time;
    world.browser.onShown = (id) => this.#checkOffer(id);
    world.beforeEvent = (name) => this.#rememberStore(name);
    world.afterEvent = (name) => this.#checkEvent(name);
  }

  /** The effective settings: as stored, with the administrator's policy over them. */
  get settings(): Settings {
    return settingsIn(this.#world);
  }

  /** Checks the time since the last offer. Call it every few minutes while the person sits. */
  checkSitting(): void {
    const { time } = this.#world;
    const { settings } = this;
    const { stretch, hours, moment } = settings;
    if (time < this.#silentUntil || this.#activeHolds().length > 0 || this.#isGone()) {
      this.#unheldSince = time;
      this.#sitting.interrupted();
      return;
    }
    for (const law of this.#sitting.checkSitting(time, settings)) this.#report(law);
    if (!stretch.on) this.#unheldSince = time;
    const since = Math.max(this.#unheldSince, this.#disturbedAt);
    const most = stretch.everyMinutes + hours.notBeforeMinutes + Math.max(5, moment.waitMinutes);
    if (time - since > most * minuteMs + recoveryMs) {
      this.#report(`offered nothing for ${Math.round((time - since) / minuteMs)} min`);
      this.#unheldSince = time;
    }
  }

  /**
   * Sends a request from the person, and `concurrent`, a request from another window at the same
   * moment. Returns whether the worker acknowledged it; then the worker must have carried it out.
   */
  async request(intent: Intent, concurrent?: Intent): Promise<boolean> {
    const { kills } = this.#world;
    const isBreak = this.#breaks.request(intent, this.#world.clock());
    this.#currentRequest = intent.kind;
    const done = await this.#world.sendRequest(intent, concurrent);
    this.#currentRequest = null;
    if (this.#world.kills > kills) this.disturbed();
    this.#unheldSince = this.#world.time;
    this.#cycles.allowOneMore(intent);
    if (isBreak && done) this.#breaks.acknowledge();
    return done;
  }

  /** Undoes a break, so the store may count one fewer. */
  async undo(): Promise<void> {
    await this.request({ kind: 'undo' });
    this.#breaks.undo();
  }

  async pause(until: '30-minutes' | '1-hour'): Promise<void> {
    const done = await this.request({ kind: 'pause', until });
    const end = this.#world.time + (until === '1-hour' ? 60 : 30) * minuteMs;
    this.#pausedUntil = done ? end : 0;
    // A pause that was saved but not acknowledged may still keep reminders silent.
    this.#silentUntil = Math.max(this.#silentUntil, end);
  }

  async resume(): Promise<void> {
    this.#pausedUntil = 0;
    await this.request({ kind: 'resume' });
  }

  async call(begins: boolean): Promise<void> {
    this.#callUntil = 0;
    const done = await this.request({ kind: begins ? 'start-call' : 'end-call' });
    const end = this.#world.time + 120 * minuteMs;
    if (begins && done) this.#callUntil = end;
    if (begins) this.#silentUntil = Math.max(this.#silentUntil, end);
  }

  /**
   * Notes that the person is back after `minutes` that the browser could see. The worker cannot
   * have counted `goneMinutes` of them as sitting; null when the absence may not count as a break.
   */
  returned(minutes: number, goneMinutes: number | null): void {
    const { time } = this.#world;
    this.#returnedAt = time;
    this.#unheldSince = time;
    this.#sitting.wasAway(time, minutes, goneMinutes ?? 0);
    if (goneMinutes !== null) this.#sitting.rested(time);
  }

  /** Notes when the person returns, in real time (epoch ms). */
  returnsAt(at: number): void {
    this.#returnedAt = at;
  }

  /** Notes a rest that the browser may not have seen. */
  rested(): void {
    this.#unheldSince = this.#world.time;
  }

  /**
   * Notes something that may cost a wake-up or makes times incomparable. No offer is required for
   * `silentMinutes` after it.
   */
  disturbed(silentMinutes = 0): void {
    this.#disturbedAt = this.#world.time;
    this.#silentUntil = Math.max(this.#silentUntil, this.#world.time + silentMinutes * minuteMs);
    this.#pausedUntil = 0;
    this.#callUntil = 0;
    this.#sitting.disturbed(this.#world.time);
    this.#cycles.allowOneMore();
  }

  /** Checks at the end that another event changes nothing and that no break was lost. */
  async checkEnd(): Promise<void> {
    const { browser } = this.#world;
    browser.local.failingWrites = 0;
    browser.local.failingReads = 0;
    await this.#world.sendRequest({ kind: 'look' });
    await this.#world.sendRequest({ kind: 'look' });
    browser.changes = [];
    await this.#world.sendRequest({ kind: 'look' });
    // Every event arms the rescue alarm first, then restores or clears it.
    const changes = browser.changes.filter((change) => !/^alarms\.\w+ rescue$/.test(change));
    if (changes.length > 0) this.#report(`still changed: ${changes.join(', ')}`);
    const mismatch = this.#breaks.mismatch(storedIn(this.#world).totals.breaks);
    if (mismatch !== null) this.#report(mismatch);
  }

  /** Whether the person counts as away: no input for long enough, and no sound. */
  #isGone(): boolean {
    const { idle, audible } = this.#world.browser;
    if (idle.locked && idle.dialect === 'chromium') return true;
    const { model, awayMinutes } = this.settings.sitting;
    return model === 'presence' && !audible && idle.quietForMs() >= awayMinutes * minuteMs;
  }

  /** Returns a phrase for each thing that must hold a reminder now. */
  #activeHolds(): readonly string[] {
    const { time, browser, zone } = this.#world;
    const { hours, holds } = this.settings;
    return [
      ...(time < this.#pausedUntil ? ['in a pause'] : []),
      ...(time < this.#callUntil ? ['in a call'] : []),
      ...(isAtWork(hours, this.#world.clock(), zone) ? [] : ['outside working hours']),
      ...(holds.fullScreen && browser.fullScreen ? ['over a full-screen window'] : []),
      ...(holds.sound && browser.audible ? ['over sound'] : []),
      ...(holds.call && browser.call && browser.dialect === 'firefox' ? ['in a seen call'] : []),
    ];
  }

  #checkOffer(id: string): void {
    const { time } = this.#world;
    if (id === this.#lastOffer?.id || id === 'test') return;
    this.offersShown += 1;
    if (this.#isGone()) this.#report(`offered ${id} while the person was away`);
    for (const hold of this.#activeHolds()) this.#report(`offered ${id} ${hold}`);
    if (time - this.#returnedAt < minuteMs)
      this.#report(`offered ${id} within a minute of a return`);
    const last = this.#lastOffer;
    if (last !== null && last.at >= this.#disturbedAt && time - last.at < 5 * minuteMs) {
      this.#report(`offered ${id} ${(time - last.at) / 1000} s after ${last.id}`);
    }
    const [kind = ''] = id.split('.');
    const now = { time, clock: this.#world.clock(), zone: this.#world.zone };
    for (const law of this.#sitting.checkOffer(kind, this.settings, now)) this.#report(law);
    if (this.#interruptsTyping(id)) this.#report(`offered ${id} while the person typed`);
    if (this.#offerIn(peekState(this.#world).run) !== id)
      this.#report(`showed ${id} before it was saved`);
    this.#lastOffer = { id, at: time };
    if (id.startsWith('stretch')) this.#unheldSince = time;
    const often = this.#cycles.add(kind, peekState(this.#world).run?.clocks[kind]?.turn);
    if (often !== null) this.#report(often);
  }

  /** Counts an offer that only the badge shows. */
  #checkSilentOffer({ offer }: Run): void {
    if (offer?.shown !== true) return;
    const id = `${offer.kind}.${offer.id}`;
    if (id === this.#lastOffer?.id) return;
    // An offer that undo restores is not a new one.
    if (this.#currentRequest === 'undo') this.#lastOffer = { id, at: this.#world.time };
    else this.#checkOffer(id);
  }

  #offerIn(run: Run | undefined): string | null {
    return run?.offer ? `${run.offer.kind}.${run.offer.id}` : null;
  }

  /** Whether a new offer did not wait for a pause in typing for as long as the settings require. */
  #interruptsTyping(id: string): boolean {
    const { time, browser } = this.#world;
    const { sitting, moment } = this.settings;
    const longestMs = moment.waitMinutes * minuteMs;
    const mayInterrupt = sitting.model === 'fixed' || longestMs === 0 || this.#before === null;
    if (mayInterrupt || browser.idle.quietForMs() >= quietMs) return false;
    if (this.#disturbedAt > time - 15 * minuteMs || this.#offerIn(this.#before?.run) === id) {
      return false;
    }
    const waitedFrom = this.#before?.run.waiting?.since ?? Number.POSITIVE_INFINITY;
    return this.#world.clock() - waitedFrom < longestMs - 1000;
  }

  #rememberStore(name: string): void {
    this.#before = null;
    if (name === 'runtime.onInstalled') return;
    const { run, ...raw } = peekState(this.#world);
    if (run !== undefined) this.#before = { ...raw, run, tally: tallyEvents(this.#world) };
  }

  #checkEvent(name: string): void {
    const { run, ...raw } = peekState(this.#world);
    if (run === undefined) return;
    this.#checkSilentOffer(run);
    this.#checkOpened();
    // The rescue alarm does two minutes later what this event did not, and delays the next offer.
    if (this.#world.killedNow || this.#world.failedNow) this.#unheldSince = this.#world.time;
    // An older copy replaced a damaged document, and it lacks part of the day.
    if (this.#before === null) return this.disturbed();
    // The log restarts at midnight.
    const known = this.#before.today === raw.today ? this.#before.log.length : 0;
    // In a full log, new entries replace old ones, so what this event added is unknown.
    if (raw.log.length === longestLog) return;
    const settled = {
      world: this.#world,
      before: this.#before,
      after: { ...raw, run, tally: tallyEvents(this.#world) },
      logged: raw.log.slice(known),
      disturbedAt: this.#disturbedAt,
      isGone: this.#isGone(),
    };
    this.#sitting.readLog(this.#world.time, settled.logged);
    // A withdrawn offer may be shown again.
    if (settled.logged.some(({ what }) => what === 'withdrawn')) this.#cycles.allowOneMore();
    if (settled.logged.some(({ what }) => what === 'stored-data-broken')) this.disturbed();
    for (const law of eventViolations(settled, name)) this.#report(law);
  }

  /** Checks that nothing takes the focus without a request or a setting. */
  #checkOpened(): void {
    const { opened } = this.#world.browser;
    const { rungs } = this.settings;
    const may =
      this.#currentRequest !== null || rungs.popup || rungs.guide || this.#world.clickedNow;
    if (opened.length > 0 && !may) this.#report(`opened ${opened[0]} without a request or setting`);
    opened.length = 0;
  }

  #report(law: string): void {
    const { time, browser, zone, eventCount } = this.#world;
    const at = new Date(time).toISOString();
    this.violations.push(`${at} (${browser.dialect}, ${zone}, event ${eventCount}): ${law}`);
  }
}
