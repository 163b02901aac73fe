import type { Intent } from '@/reminders/event';
import { defaultSettings, type Settings } from '@/reminders/settings';
import { storedIn } from './stored';
import type { World } from './world';

const minute = 60_000;
const weekdays = ['', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

const clocksOnTheWall = new Map<string, Intl.DateTimeFormat>();

/** Made once for each zone: making one costs more than reading it a hundred times. */
function clockOnTheWall(zone: string): Intl.DateTimeFormat {
  const known = clocksOnTheWall.get(zone);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat('en', {
    weekday: 'short',
    hour: 'numeric',
    minute: 'numeric',
    hourCycle: 'h23',
    timeZone: zone,
  });
  clocksOnTheWall.set(zone, made);
  return made;
}

/** A wake-up that was lost to a kill or a failure is made up for within this long. */
const makeUpMs = 25 * minute;

/**
 * What must hold in any world, however it misbehaves. It knows what really happened, from outside:
 * nothing here asks the code under test what it believes, except that its store must parse.
 */
export class Laws {
  readonly violations: string[] = [];
  offersShown = 0;
  readonly #world: World;
  #settings: Settings = defaultSettings;
  /** A pause that nothing has made doubtful: no offer may come before this. */
  #pausedUntil = 0;
  /** A pause may last until here, even if the clock was set meanwhile. */
  #silentUntil = 0;
  #returnedAt = 0;
  /** Since when the person has been sitting with nothing that could explain silence. */
  #quietSince: number;
  #disturbedAt = 0;
  #lastOffer: { id: string; at: number } | null = null;
  #offersInCycle = new Map<string, { shown: number; reasons: number }>();
  #breaksAcknowledged = 0;
  #breaksAsked = 0;
  #countedSessions = new Set<string>();
  #lastBreakAt = 0;

  constructor(world: World) {
    this.#world = world;
    this.#quietSince = world.time;
    world.browser.onShown = (id) => this.#shown(id);
    world.afterEvent = () => this.#storeParses();
  }

  /** The person sat for another minute. */
  sat(): void {
    const { time } = this.#world;
    const explained =
      time < this.#silentUntil ||
      !this.#isWorkingTime() ||
      this.#world.browser.idleState !== 'active';
    if (explained) {
      this.#quietSince = time;
      return;
    }
    const { everyMinutes } = this.#settings.stretch;
    const since = Math.max(this.#quietSince, this.#disturbedAt);
    if (time - since > everyMinutes * minute + makeUpMs) {
      this.#broken(`fell silent for ${Math.round((time - since) / minute)} min`);
      this.#quietSince = time;
    }
  }

  /** The person asked for something; what was acknowledged (true) must have been done. */
  async asked(intent: Intent): Promise<boolean> {
    const kills = this.#world.kills;
    const isBreak = this.#isNewBreak(intent);
    if (isBreak || intent.kind === 'i-moved') this.#breaksAsked += 1;
    const done = await this.#world.intend(intent);
    if (this.#world.kills > kills) this.disturbed();
    this.#quietSince = this.#world.time;
    for (const cycle of this.#offersInCycle.values()) cycle.reasons += 1;
    if (isBreak && done) this.#breaksAcknowledged += 1;
    return done;
  }

  async paused(until: '30-minutes' | '1-hour'): Promise<void> {
    const taken = await this.asked({ kind: 'pause', until });
    this.#pausedUntil = taken ? this.#endOf(until) : 0;
    // One that was saved but not acknowledged may still keep it silent.
    this.#silentUntil = Math.max(this.#silentUntil, this.#endOf(until));
    for (const cycle of this.#offersInCycle.values()) cycle.reasons += 1;
  }

  async resumed(): Promise<void> {
    this.#pausedUntil = 0;
    await this.asked({ kind: 'resume' });
  }

  async changed(parts: Partial<Pick<Settings, 'stretch'>>): Promise<void> {
    await this.asked({ kind: 'change-settings', parts });
    this.#settings = storedIn(this.#world).settings ?? this.#settings;
  }

  /** The person is back from an absence that the browser noticed. */
  returned(): void {
    this.#returnedAt = this.#world.time;
  }

  /** The browser will open at this time. */
  returnsAt(at: number): void {
    this.#returnedAt = at;
  }

  rested(minutes: number): void {
    if (minutes >= 5) this.#quietSince = this.#world.time;
  }

  /**
   * Something happened that may cost a wake-up, or that makes times hard to compare; alarms may be
   * silent for `silentMinutes` because of it.
   */
  disturbed(silentMinutes = 0): void {
    this.#disturbedAt = this.#world.time;
    this.#silentUntil = Math.max(this.#silentUntil, this.#world.time + silentMinutes * minute);
    this.#pausedUntil = 0;
    for (const cycle of this.#offersInCycle.values()) cycle.reasons += 1;
  }

  /** After everything: one more event changes nothing any more, and nothing recorded was lost. */
  async atRest(): Promise<void> {
    const { browser } = this.#world;
    browser.local.failingWrites = 0;
    await this.#world.intend({ kind: 'look' });
    await this.#world.intend({ kind: 'look' });
    browser.changes = [];
    await this.#world.intend({ kind: 'look' });
    // Every event arms the rescue first, and puts it back to where it was.
    const changes = browser.changes.filter((change) => change !== 'alarms.create rescue');
    if (changes.length > 0) this.#broken(`not at rest: ${changes.join(', ')}`);
    const { breaks } = storedIn(this.#world).totals;
    if (breaks < this.#breaksAcknowledged || breaks > this.#breaksAsked) {
      this.#broken(
        `counted ${breaks} breaks of ${this.#breaksAcknowledged} to ${this.#breaksAsked}`,
      );
    }
  }

  #isNewBreak(intent: Intent): boolean {
    if (intent.kind === 'count-routine') {
      const isNew = !this.#countedSessions.has(intent.session);
      this.#countedSessions.add(intent.session);
      if (isNew) this.#lastBreakAt = this.#world.clock();
      return isNew;
    }
    if (intent.kind !== 'i-moved') return false;
    const sinceMs = this.#world.clock() - this.#lastBreakAt;
    this.#lastBreakAt = this.#world.clock();
    return sinceMs >= minute || sinceMs < 0;
  }

  #endOf(until: '30-minutes' | '1-hour'): number {
    return this.#world.time + (until === '1-hour' ? 60 : 30) * minute;
  }

  #isPaused(): boolean {
    return this.#world.time < this.#pausedUntil;
  }

  /** Reads the hours off the local clock as a person would, by another way than the code's own. */
  #isWorkingTime(): boolean {
    const { hours } = this.#settings;
    const parts = clockOnTheWall(this.#world.zone).formatToParts(this.#world.clock());
    const part = (type: string) => parts.find((found) => found.type === type)?.value ?? '';
    const minuteOfDay = Number(part('hour')) * 60 + Number(part('minute'));
    const day = weekdays.indexOf(part('weekday'));
    return hours.days.includes(day) && minuteOfDay >= hours.from && minuteOfDay < hours.to;
  }

  #shown(id: string): void {
    const { time, browser } = this.#world;
    if (id === this.#lastOffer?.id) return;
    this.offersShown += 1;
    if (browser.idleState !== 'active') this.#broken(`offered ${id} to an empty chair`);
    if (this.#isPaused()) this.#broken(`offered ${id} in a pause`);
    if (!this.#isWorkingTime()) this.#broken(`offered ${id} outside working hours`);
    if (time - this.#returnedAt < minute) this.#broken(`offered ${id} in the face of a return`);
    const last = this.#lastOffer;
    if (last !== null && last.at >= this.#disturbedAt && time - last.at < 5 * minute) {
      this.#broken(`offered ${id} ${(time - last.at) / 1000} s after ${last.id}`);
    }
    this.#lastOffer = { id, at: time };
    if (id.startsWith('stretch')) this.#quietSince = time;
    this.#countInCycle(id);
  }

  /** A cycle is offered once, and once more if ignored; every answer or disturbance allows one. */
  #countInCycle(id: string): void {
    const { run } = storedIn(this.#world);
    const kind = id.startsWith('stretch') ? 'stretch' : 'posture';
    const key = `${kind} ${run.clocks[kind].turn}`;
    const cycle = this.#offersInCycle.get(key) ?? { shown: 0, reasons: 2 };
    cycle.shown += 1;
    this.#offersInCycle.set(key, cycle);
    if (cycle.shown > cycle.reasons) this.#broken(`offered ${key} ${cycle.shown} times`);
  }

  #storeParses(): void {
    if (this.#world.browser.local.keys().length === 0) return;
    try {
      storedIn(this.#world);
    } catch (error) {
      this.#broken(`the store does not parse: ${String(error)}`);
    }
  }

  #broken(law: string): void {
    const { time, browser, events } = this.#world;
    const at = new Date(time).toISOString();
    this.violations.push(`${at} (${browser.dialect}, event ${events.length}): ${law}`);
  }
}
