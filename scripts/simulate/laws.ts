import type { Intent } from '@/reminders/event';
import { longestLog } from '@/reminders/log-entry';
import type { Run } from '@/reminders/run';
import type { Settings } from '@/settings/settings';
import { brokenAfter, type Stored, tallied } from './after-event';
import { BreakLedger } from './break-ledger';
import type { Said } from './explains';
import { isAtWork } from './hours-on-the-wall';
import { OffersInCycle } from './offers-in-cycle';
import { SatEnough } from './sat-enough';
import { rawIn, settingsIn, storedIn } from './stored';
import type { World } from './world';

const minute = 60_000;

/** A wake-up that a kill or a failure lost is made up for within this time. */
const makeUpMs = 22 * minute;

/** A pause in typing of this length is a good moment. */
const quietMs = 15_000;

/**
 * Checks what must be true in any world, whatever fails in it. It observes from outside what really
 * happened: times, input, windows, sound, requests and replies. It reads the store only to check
 * that it parses and that the log explains it, and to know the current settings.
 */
export class Laws {
  readonly violations: string[] = [];
  offersShown = 0;
  readonly #world: World;
  /** The end of a pause that is certain: no offer before it. */
  #pausedUntil = 0;
  #callUntil = 0;
  /** Until then no offer is required. */
  #silentUntil = 0;
  #returnedAt = 0;
  /** Since when the person has been sitting with nothing that could hold a reminder. */
  #quietSince: number;
  #disturbedAt = 0;
  #lastOffer: { id: string; at: number } | null = null;
  readonly #cycles = new OffersInCycle();
  readonly #breaks = new BreakLedger();
  /** The store before the current event. */
  #before: (Stored & { readonly log: readonly Said[]; readonly today: string }) | null = null;
  /** The request of a page that is being handled. */
  #asking: Intent['kind'] | null = null;
  readonly #sat = new SatEnough();

  constructor(world: World) {
    this.#world = world;
    this.#quietSince = world.time;
    world.browser.onShown = (id) => this.#shown(id);
    world.beforeEvent = (name) => this.#remember(name);
    world.afterEvent = (name) => this.#check(name);
  }

  /** The effective settings: as stored, with the administrator's policy over them. */
  get settings(): Settings {
    return settingsIn(this.#world);
  }

  /** Checks the time since the last offer; call it every few minutes while the person sits. */
  sat(): void {
    const { time } = this.#world;
    const { settings } = this;
    const { stretch, hours, moment } = settings;
    if (time < this.#silentUntil || this.#holding().length > 0 || this.#isGone()) {
      this.#quietSince = time;
      this.#sat.interrupted();
      return;
    }
    for (const law of this.#sat.sat(time, settings)) this.#broken(law);
    if (!stretch.on) this.#quietSince = time;
    const since = Math.max(this.#quietSince, this.#disturbedAt);
    const most = stretch.everyMinutes + hours.notBeforeMinutes + Math.max(5, moment.waitMinutes);
    if (time - since > most * minute + makeUpMs) {
      this.#broken(`offered nothing for ${Math.round((time - since) / minute)} min`);
      this.#quietSince = time;
    }
  }

  /**
   * Sends a request of the person, and `beside`, a request of another window at the same moment.
   * Returns whether the worker acknowledged it; then it must have been carried out.
   */
  async asked(intent: Intent, beside?: Intent): Promise<boolean> {
    const { kills } = this.#world;
    const isBreak = this.#breaks.ask(intent, this.#world.clock());
    this.#asking = intent.kind;
    const done = await this.#world.sendRequest(intent, beside);
    this.#asking = null;
    if (this.#world.kills > kills) this.disturbed();
    this.#quietSince = this.#world.time;
    this.#cycles.anotherReason(intent);
    if (isBreak && done) this.#breaks.acknowledge();
    return done;
  }

  /** A break is taken back, so one less may have been counted. */
  async undone(): Promise<void> {
    await this.asked({ kind: 'undo' });
    this.#breaks.takeBack();
  }

  async paused(until: '30-minutes' | '1-hour'): Promise<void> {
    const taken = await this.asked({ kind: 'pause', until });
    const end = this.#world.time + (until === '1-hour' ? 60 : 30) * minute;
    this.#pausedUntil = taken ? end : 0;
    // One that was saved but not acknowledged may still keep it silent.
    this.#silentUntil = Math.max(this.#silentUntil, end);
  }

  async resumed(): Promise<void> {
    this.#pausedUntil = 0;
    await this.asked({ kind: 'resume' });
  }

  async call(begins: boolean): Promise<void> {
    this.#callUntil = 0;
    const taken = await this.asked({ kind: begins ? 'start-call' : 'end-call' });
    const end = this.#world.time + 120 * minute;
    if (begins && taken) this.#callUntil = end;
    if (begins) this.#silentUntil = Math.max(this.#silentUntil, end);
  }

  /**
   * The person is back from an absence of so many minutes that the browser could see, of which
   * `goneMinutes` cannot have been taken for sitting; null when it may not have been a break.
   */
  returned(minutes: number, goneMinutes: number | null): void {
    const { time } = this.#world;
    this.#returnedAt = time;
    this.#quietSince = time;
    this.#sat.wasAway(time, minutes, goneMinutes ?? 0);
    if (goneMinutes !== null) this.#sat.rested(time);
  }

  /** The browser will open at this time. */
  returnsAt(at: number): void {
    this.#returnedAt = at;
  }

  rested(): void {
    this.#quietSince = this.#world.time;
  }

  /**
   * Something happened that may cost a wake-up, or that makes times hard to compare; alarms may be
   * silent for `silentMinutes` because of it.
   */
  disturbed(silentMinutes = 0): void {
    this.#disturbedAt = this.#world.time;
    this.#silentUntil = Math.max(this.#silentUntil, this.#world.time + silentMinutes * minute);
    this.#pausedUntil = 0;
    this.#callUntil = 0;
    this.#sat.disturbed(this.#world.time);
    this.#cycles.anotherReason();
  }

  /** Checks at the end that one more event changes nothing, and that no break was lost. */
  async atRest(): Promise<void> {
    const { browser } = this.#world;
    browser.local.failingWrites = 0;
    browser.local.failingReads = 0;
    await this.#world.sendRequest({ kind: 'look' });
    await this.#world.sendRequest({ kind: 'look' });
    browser.changes = [];
    await this.#world.sendRequest({ kind: 'look' });
    // Every event arms the rescue first, and puts it back to where it was, or away.
    const changes = browser.changes.filter((change) => !/^alarms\.\w+ rescue$/.test(change));
    if (changes.length > 0) this.#broken(`not at rest: ${changes.join(', ')}`);
    const miscounted = this.#breaks.wrongWith(storedIn(this.#world).totals.breaks);
    if (miscounted !== null) this.#broken(miscounted);
  }

  /** Whether the person counts as away: no input for long enough, and no sound. */
  #isGone(): boolean {
    const { idle, audible } = this.#world.browser;
    if (idle.locked && idle.dialect === 'chromium') return true;
    const { model, awayMinutes } = this.settings.sitting;
    return model === 'presence' && !audible && idle.quietForMs() >= awayMinutes * minute;
  }

  /** Everything that must hold a reminder now. */
  #holding(): readonly string[] {
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

  #shown(id: string): void {
    const { time } = this.#world;
    if (id === this.#lastOffer?.id || id === 'test') return;
    this.offersShown += 1;
    if (this.#isGone()) this.#broken(`offered ${id} while the person was away`);
    for (const hold of this.#holding()) this.#broken(`offered ${id} ${hold}`);
    if (time - this.#returnedAt < minute) this.#broken(`offered ${id} within a minute of a return`);
    const last = this.#lastOffer;
    if (last !== null && last.at >= this.#disturbedAt && time - last.at < 5 * minute) {
      this.#broken(`offered ${id} ${(time - last.at) / 1000} s after ${last.id}`);
    }
    const [kind = ''] = id.split('.');
    const now = { time, clock: this.#world.clock(), zone: this.#world.zone };
    for (const law of this.#sat.offered(kind, this.settings, now)) this.#broken(law);
    if (this.#interrupts(id)) this.#broken(`offered ${id} while the person typed`);
    if (this.#offerIn(rawIn(this.#world).run) !== id)
      this.#broken(`showed ${id} before it was saved`);
    this.#lastOffer = { id, at: time };
    if (id.startsWith('stretch')) this.#quietSince = time;
    const often = this.#cycles.shown(kind, rawIn(this.#world).run?.clocks[kind]?.turn);
    if (often !== null) this.#broken(often);
  }

  /** Counts an offer that only the badge shows. */
  #countSilently({ offer }: Run): void {
    if (offer?.shown !== true) return;
    const id = `${offer.kind}.${offer.id}`;
    if (id === this.#lastOffer?.id) return;
    // One that was taken back is no new one.
    if (this.#asking === 'undo') this.#lastOffer = { id, at: this.#world.time };
    else this.#shown(id);
  }

  #offerIn(run: Run | undefined): string | null {
    return run?.offer ? `${run.offer.kind}.${run.offer.id}` : null;
  }

  /** Whether a new offer did not wait for a pause in typing as long as the person said. */
  #interrupts(id: string): boolean {
    const { time, browser } = this.#world;
    const { sitting, moment } = this.settings;
    const longestMs = moment.waitMinutes * minute;
    const mayInterrupt = sitting.model === 'fixed' || longestMs === 0 || this.#before === null;
    if (mayInterrupt || browser.idle.quietForMs() >= quietMs) return false;
    if (this.#disturbedAt > time - 15 * minute || this.#offerIn(this.#before?.run) === id) {
      return false;
    }
    const waitedFrom = this.#before?.run.waiting?.since ?? Number.POSITIVE_INFINITY;
    return this.#world.clock() - waitedFrom < longestMs - 1000;
  }

  #remember(name: string): void {
    this.#before = null;
    if (name === 'runtime.onInstalled') return;
    const { run, ...raw } = rawIn(this.#world);
    if (run !== undefined) this.#before = { ...raw, run, tally: tallied(this.#world) };
  }

  #check(name: string): void {
    const { run, ...raw } = rawIn(this.#world);
    if (run === undefined) return;
    this.#countSilently(run);
    this.#opensUnasked();
    // What was not done now is done two minutes later, and the next offer is that much later too.
    if (this.#world.killedNow || this.#world.troubled) this.#quietSince = this.#world.time;
    // An older copy took the place of what was damaged: it knows less of the day.
    if (this.#before === null) return this.disturbed();
    // After midnight a new day's log begins.
    const known = this.#before.today === raw.today ? this.#before.log.length : 0;
    // A day with more than a log holds tells no longer what was added.
    if (raw.log.length === longestLog) return;
    const rested = {
      world: this.#world,
      before: this.#before,
      after: { ...raw, run, tally: tallied(this.#world) },
      said: raw.log.slice(known),
      disturbedAt: this.#disturbedAt,
      isGone: this.#isGone(),
    };
    this.#sat.told(this.#world.time, rested.said);
    // What was taken back, for hours or a hold, comes again.
    if (rested.said.some(({ what }) => what === 'withdrawn')) this.#cycles.anotherReason();
    if (rested.said.some(({ what }) => what === 'stored-data-broken')) this.disturbed();
    for (const law of brokenAfter(rested, name)) this.#broken(law);
  }

  /** Nothing takes the focus that was not asked for, now or in the settings. */
  #opensUnasked(): void {
    const { opened } = this.#world.browser;
    const { rungs } = this.settings;
    const may = this.#asking !== null || rungs.popup || rungs.guide || this.#world.clicked;
    if (opened.length > 0 && !may) this.#broken(`opened ${opened[0]} without a request or setting`);
    opened.length = 0;
  }

  #broken(law: string): void {
    const { time, browser, zone, eventCount } = this.#world;
    const at = new Date(time).toISOString();
    this.violations.push(`${at} (${browser.dialect}, ${zone}, event ${eventCount}): ${law}`);
  }
}
