import { defaultSettings, type Settings } from '@/reminders/settings';
import { Laws } from './laws';
import { Random } from './random';
import { World } from './world';

const second = 1000;
const minute = 60 * second;

/** Zones that change their clocks at different times, and one that never does. */
const zones = ['Europe/Berlin', 'America/New_York', 'Asia/Kolkata'] as const;
const firstDay = Temporal.PlainDate.from('2026-01-01');

/** Nine in the morning of a day, in epoch ms. */
function nineOn(day: Temporal.PlainDate, zone: string): number {
  return day.toZonedDateTime({ timeZone: zone, plainTime: '09:00' }).epochMilliseconds;
}

const workingDayMinutes = 9 * 60;
const absenceLookMinutes = 120;
const longestIntervalMinutes = 60;

/** What one seed came to. */
export interface Report {
  readonly seed: number;
  readonly days: number;
  readonly offers: number;
  readonly kills: number;
  readonly events: number;
  readonly violations: readonly string[];
}

/** A person at a desk, with a computer that misbehaves, driven by one seed. */
class Life {
  readonly random: Random;
  readonly world: World;
  readonly laws: Laws;
  settings: Settings = defaultSettings;
  #sessions = 0;
  #wasShown = new Set<string>();

  constructor(seed: number) {
    this.random = new Random(seed);
    const zone = this.random.pick(zones);
    this.world = new World({
      dialect: this.random.pick(['chromium', 'firefox']),
      startsAt: nineOn(firstDay.add({ days: this.random.between(0, 700) }), zone),
      zone,
    });
    this.laws = new Laws(this.world);
  }

  async day(): Promise<void> {
    const { random } = this;
    const ends = this.world.time + workingDayMinutes * minute;
    while (this.world.time < ends) {
      await this.#work(random.between(5, 90));
      if (random.chance(0.08))
        this.world.killAfter(random.between(1, 14), random.pick(['before', 'after']));
      await this.#interlude();
    }
    const tomorrow = Temporal.Instant.fromEpochMilliseconds(this.world.time)
      .toZonedDateTimeISO(this.world.zone)
      .toPlainDate()
      .add({ days: 1 });
    const night = (nineOn(tomorrow, this.world.zone) - this.world.time) / minute;
    await this.#goAway(night, random.pick(['idle', 'locked']));
  }

  async #interlude(): Promise<void> {
    const { random } = this;
    switch (random.between(0, 9)) {
      case 0:
        return this.#goAway(random.between(1, 4), random.pick(['idle', 'locked']));
      case 1:
      case 2:
        return this.#goAway(random.between(6, 70), random.pick(['idle', 'locked']));
      case 3:
        return this.#sleep(random.between(1, 120));
      case 4:
        return this.#closeBrowser(random.between(1, 90));
      case 5:
        return this.#pause();
      case 6:
        return this.#changeSettings();
      case 7:
        return this.#setClock(random.between(-90, 90));
      case 8:
        this.world.browser.local.failingWrites = random.between(0, 1);
        this.laws.disturbed();
        return;
      default:
        if (random.chance(0.3)) {
          this.world.zone = random.pick(zones);
          // Nothing tells the browser of a journey: hours are read anew at the next event.
          this.laws.disturbed(workingDayMinutes);
        }
    }
  }

  /** Sits and types, answering what comes up as people do: late, oddly, or not at all. */
  async #work(minutes: number): Promise<void> {
    for (let passed = 0; passed < minutes; passed += 1) {
      await this.world.pass(this.world.time + minute);
      this.laws.sat();
      const [id] = [...this.world.browser.notifications.keys()];
      if (id !== undefined && !this.#wasShown.has(id)) {
        this.#wasShown.add(id);
        await this.#answer(id);
      }
    }
  }

  async #answer(id: string): Promise<void> {
    const { random, world } = this;
    await world.pass(world.time + random.between(1, 40) * second);
    switch (random.between(0, 7)) {
      case 0:
      case 1:
        await world.dispatch('notifications.onClicked', id);
        return this.#stretch(random.chance(0.75));
      case 2:
        await this.laws.asked({ kind: 'snooze', minutes: random.pick([5, 10, 15]) });
        return;
      case 3:
        await this.laws.asked({ kind: 'skip' });
        if (random.chance(0.3)) await this.laws.asked({ kind: 'undo-skip' });
        return;
      case 4:
        await this.laws.asked({ kind: 'i-moved' });
        return;
      case 5:
        await this.laws.asked({ kind: 'check-posture' });
        return;
      case 6:
        // Closing it is no answer.
        world.browser.notifications.delete(id);
        return;
      default:
        return;
    }
  }

  async #stretch(finishes: boolean): Promise<void> {
    this.#sessions += 1;
    const session = `session-${this.#sessions}`;
    await this.laws.asked({ kind: 'begin-routine', session, routine: 'hamstrings-seated-2min' });
    if (this.random.chance(0.15)) {
      // Walks off with the guide on the screen, which plays to its end and says so by itself.
      await this.#goAway(this.random.between(3, 40), this.random.pick(['idle', 'locked']));
      return;
    }
    await this.world.pass(this.world.time + this.random.between(5, 59) * second);
    if (finishes) {
      await this.laws.asked({
        kind: 'count-routine',
        session,
        routine: 'hamstrings-seated-2min',
        areas: ['hamstring'],
      });
      await this.world.pass(this.world.time + minute);
      await this.laws.asked({
        kind: 'count-routine',
        session,
        routine: 'hamstrings-seated-2min',
        areas: ['hamstring'],
      });
    }
    await this.laws.asked({ kind: 'leave-routine', session });
  }

  /** Leaves the desk; the browser notices after five minutes, or at once when it sees a lock. */
  async #goAway(minutes: number, how: 'idle' | 'locked'): Promise<void> {
    const { world } = this;
    const back = world.time + minutes * minute;
    const seesLock = how === 'locked' && world.browser.dialect === 'chromium';
    if (seesLock) await this.#idle('locked');
    else if (minutes >= 5) {
      await world.pass(world.time + 5 * minute);
      await this.#idle('idle');
    }
    await world.pass(back);
    const wasNoticed = world.browser.idleState !== 'active';
    if (wasNoticed) {
      this.laws.returned();
      await this.#idle('active');
    }
    this.laws.rested(minutes);
  }

  async #idle(state: 'active' | 'idle' | 'locked'): Promise<void> {
    const { kills } = this.world;
    this.world.browser.idleState = state;
    await this.world.dispatch('idle.onStateChanged', state);
    // A return that nobody heard of is found out by the next look into the absence.
    if (this.world.kills > kills) this.laws.disturbed(absenceLookMinutes);
  }

  async #sleep(minutes: number): Promise<void> {
    const { world } = this;
    const seesLock = world.browser.dialect === 'chromium';
    if (seesLock) await this.#idle('locked');
    await world.sleep(world.time + minutes * minute);
    if (seesLock) {
      this.laws.returned();
      await this.#idle('active');
    }
    this.laws.rested(minutes);
    // Firefox hears of the sleep only when its alarm, which stood still meanwhile, rings late.
    this.laws.disturbed(seesLock ? 0 : longestIntervalMinutes);
  }

  async #closeBrowser(minutes: number): Promise<void> {
    const { kills } = this.world;
    this.world.browser.idleState = 'active';
    this.laws.returnsAt(this.world.time + minutes * minute);
    await this.world.close(this.world.time + minutes * minute, this.random.chance(0.5));
    this.laws.rested(minutes);
    // Killed at its first call, with all alarms gone, nothing is left to wake it but the person.
    this.laws.disturbed(this.world.kills > kills ? workingDayMinutes : 0);
  }

  async #pause(): Promise<void> {
    await this.laws.paused(this.random.pick(['30-minutes', '1-hour']));
    if (this.random.chance(0.3)) await this.laws.resumed();
  }

  async #changeSettings(): Promise<void> {
    const everyMinutes = this.random.pick([15, 30, 45, 60]);
    await this.laws.changed({ stretch: { on: true, everyMinutes } });
  }

  async #setClock(minutes: number): Promise<void> {
    this.world.setClock(minutes * minute);
    // Set back, Chromium's alarms wait for the clock on the wall to come round again; set ahead, it
    // cannot be told from sleep, and an interval starts anew.
    this.laws.disturbed(Math.abs(minutes) + longestIntervalMinutes);
  }
}

/** Lives `days` days of one seed and reports what broke which law. */
export async function simulateDays(seed: number, days: number): Promise<Report> {
  const life = new Life(seed);
  await life.world.dispatch('runtime.onInstalled', { reason: 'install' });
  for (let day = 0; day < days; day += 1) await life.day();
  await life.laws.atRest();
  return {
    seed,
    days,
    offers: life.laws.offersShown,
    kills: life.world.kills,
    events: life.world.events.length,
    violations: life.laws.violations,
  };
}
