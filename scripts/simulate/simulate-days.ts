import { anyChange } from './choose-settings';
import { PersonAtDesk } from './person-at-desk';
import { Random } from './random';
import { World } from './world';

const second = 1000;
const minute = 60 * second;
const dayMs = 24 * 60 * minute;

/** Zones that change their clocks at different times and by different steps, and some that never do. */
const zones = [
  'Europe/Berlin',
  'America/New_York',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'America/St_Johns',
  'Africa/Cairo',
  'America/Santiago',
  'Pacific/Chatham',
  'Asia/Tokyo',
] as const;
const firstDay = Temporal.PlainDate.from('2026-01-01');
const tenYears = 3652;

/** A time of day on a date, in epoch ms. */
function timeOn(day: Temporal.PlainDate, timeZone: string, plainTime: string): number {
  return day.toZonedDateTime({ timeZone, plainTime }).epochMilliseconds;
}

/** A day within ten years; for every other seed the one before the clocks change. */
function startDay(random: Random, zone: string): Temporal.PlainDate {
  const day = firstDay.add({ days: random.between(0, tenYears) });
  const change = random.chance(0.5)
    ? day.toZonedDateTime(zone).getTimeZoneTransition('next')
    : null;
  return change === null ? day : change.toPlainDate().subtract({ days: random.between(0, 2) });
}

const workingDayMinutes = 9 * 60;
const longestIntervalMinutes = 120;
/** The documents that damage may reach. */
const documents = ['run', 'settings', 'log', 'practice'] as const;

/** The working days that each seed lives: enough for what one day leaves to the next. */
export const daysPerSeed = 5;

/** What one seed came to. */
export interface Report {
  readonly seed: number;
  readonly days: number;
  readonly offers: number;
  readonly kills: number;
  readonly faults: number;
  readonly events: number;
  readonly violations: readonly string[];
}

/** A working life with a computer that misbehaves, driven by one seed. */
class Life {
  readonly random: Random;
  readonly world: World;
  readonly person: PersonAtDesk;
  readonly #begins: string;

  constructor(seed: number) {
    this.random = new Random(seed);
    const zone = this.random.pick(zones);
    this.#begins = this.random.pick(['09:00', '09:00', '08:00', '21:00']);
    this.world = new World({
      dialect: this.random.pick(['chromium', 'firefox']),
      startsAt: timeOn(startDay(this.random, zone), zone, this.#begins),
      zone,
    });
    this.person = new PersonAtDesk(this.world, this.random);
    // A second alarm makes up for a lost one, and what comes late may be taken for sleep.
    this.world.misfortune.onMishap = () => this.laws.disturbed(10);
  }

  get laws() {
    return this.person.laws;
  }

  /** Installs it and says what suits, as one does on the welcome page. */
  async firstDay(): Promise<void> {
    await this.world.dispatch('runtime.onInstalled', { reason: 'install' });
    for (let left = this.random.between(0, 4); left > 0; left -= 1) await this.#changeSettings();
    await this.day();
  }

  async day(): Promise<void> {
    const { random, world } = this;
    const ends = world.time + workingDayMinutes * minute;
    while (world.time < ends) {
      this.#trouble();
      await this.person.work(random.between(5, 90));
      await this.#interlude();
    }
    const tomorrow = this.#today().add({ days: 1 });
    const night = timeOn(tomorrow, world.zone, this.#begins) - world.time;
    const nightMinutes = Math.max(60, Math.min(night, dayMs) / minute);
    await this.person.leave(nightMinutes, random.pick<'idle' | 'locked'>(['idle', 'locked']));
  }

  #today(): Temporal.PlainDate {
    return Temporal.Instant.fromEpochMilliseconds(this.world.clock())
      .toZonedDateTimeISO(this.world.zone)
      .toPlainDate();
  }

  /** Sometimes the worker will be killed, or an event will not come as it should. */
  #trouble(): void {
    const { random, world } = this;
    // One at a time: when an alarm is lost and the one behind it dies too, nothing is left to wake
    // the worker but the person.
    if (world.misfortune.isExpected) return;
    const dies = random.chance(0.08);
    if (dies) {
      world.misfortune.killAfter(random.between(1, 22), random.pick(['before', 'after']));
    }
    if (!dies && random.chance(0.08)) {
      world.misfortune.mishapAt(random.between(1, 12), random.pick(['lost', 'doubled', 'late']));
    }
  }

  async #interlude(): Promise<void> {
    const { random, person } = this;
    const how = random.pick<'idle' | 'locked'>(['idle', 'locked']);
    switch (random.between(0, 15)) {
      case 0:
        return person.leave(random.between(1, 4), how);
      case 1:
      case 2:
        return person.leave(random.between(6, 70), how);
      case 3:
        return this.#sleep(random.between(1, 120));
      case 4:
        return this.#closeBrowser(random.between(1, 90));
      case 5:
        return this.#pause();
      case 6:
      case 7:
        return this.#changeSettings();
      case 8:
        return this.#setClock(random.between(-90, 90));
      case 9:
        return this.#breakStorage();
      case 10:
        return person.watch(random.between(5, 60), random.chance(0.5));
      case 11:
      case 12:
        return person.call(random.between(5, 80), random.chance(0.5));
      case 13:
        return this.#useElsewhere();
      case 14:
        return this.#govern();
      default:
        return this.#travel();
    }
  }

  async #sleep(minutes: number): Promise<void> {
    const { world, laws } = this;
    const { troubles } = world;
    const { idle } = world.browser;
    const { awayMinutes, model } = laws.settings.sitting;
    const seesLock = idle.dialect === 'chromium' && this.random.chance(0.7);
    if (seesLock) idle.lock();
    else idle.rest();
    await world.pass(world.time + 2 * second);
    const wakesUpAt = world.time + minutes * minute;
    // Without a lock, a short one looks like a pause, and so does one that ends when the alarm is
    // due, or before it when a key wakes the computer: no browser tells.
    const touched = this.random.chance(0.5);
    const alarmAt =
      (world.browser.alarms.get('wake')?.ringsAt ?? Number.POSITIVE_INFINITY) - world.clockOffMs;
    const isLate = idle.dialect === 'firefox' || alarmAt < wakesUpAt - minute;
    const isAsDue = Math.abs(alarmAt - wakesUpAt) <= minute;
    const looksAway = minutes >= awayMinutes && !isAsDue && (isLate || !touched || seesLock);
    const heardOfLock = seesLock && world.troubles === troubles;
    if (heardOfLock || (model === 'presence' && looksAway)) laws.returnsAt(wakesUpAt);
    await world.sleep(wakesUpAt, touched);
    idle.type();
    await world.pass(world.time + 2 * second);
    laws.rested();
    // Firefox hears of a sleep without a lock only when its alarm, which stood still, rings late.
    const heard = seesLock && world.troubles === troubles;
    const unheardMinutes = idle.dialect === 'firefox' ? this.#wakesInMinutes() : 0;
    laws.disturbed(heard ? 0 : unheardMinutes + longestIntervalMinutes);
  }

  async #closeBrowser(minutes: number): Promise<void> {
    const { world, laws } = this;
    const { kills } = world;
    const opensAt = world.time + minutes * minute;
    laws.returnsAt(opensAt);
    await world.close(opensAt, this.random.chance(0.5));
    laws.rested();
    // Killed at its first call, with all alarms gone, nothing is left to wake it but the person.
    laws.disturbed(world.kills > kills ? workingDayMinutes : 0);
  }

  async #pause(): Promise<void> {
    await this.laws.paused(this.random.pick(['30-minutes', '1-hour']));
    if (this.random.chance(0.3)) await this.laws.resumed();
  }

  async #changeSettings(): Promise<void> {
    const parts = anyChange(this.random, this.#today().toString());
    await this.laws.asked({ kind: 'change-settings', parts });
    // Other hours, another interval, another way of telling who is here: a new day in short.
    this.laws.disturbed();
  }

  async #setClock(minutes: number): Promise<void> {
    this.world.setClock(minutes * minute);
    // Set back, Chromium's alarms wait for the clock on the wall to come round again; set ahead,
    // Firefox's ring late, which cannot be told from sleep, and an interval starts anew.
    const silentMinutes = Math.max(Math.abs(minutes), this.#wakesInMinutes());
    this.laws.disturbed(silentMinutes + longestIntervalMinutes);
  }

  /** In how long the next alarm rings, which is not before it finds out what went unheard. */
  #wakesInMinutes(): number {
    const wake = this.world.browser.alarms.get('wake');
    return wake === undefined ? 0 : Math.max(0, wake.ringsAt - this.world.clock()) / minute;
  }

  /** A full disk, a database that does not answer, or a document that makes no sense any more. */
  async #breakStorage(): Promise<void> {
    const { random, world } = this;
    const { local } = world.browser;
    world.misfortune.faults += 1;
    switch (random.between(0, 2)) {
      case 0:
        local.failingWrites = random.between(1, 3);
        break;
      case 1:
        local.failingReads = random.between(1, 2);
        break;
      default:
        local.spoil(
          random.pick(documents),
          random.pick<unknown>(['rubbish', null, { version: 99 }, []]),
        );
        // Settings that are lost give way to the ones before; nothing tells the worker so.
        this.laws.disturbed(workingDayMinutes / 2);
        return;
    }
    // With a kill on top, it may take so long to recover that it cannot be told from an absence.
    this.laws.disturbed(world.misfortune.isExpected ? longestIntervalMinutes : 10);
  }

  /** Uses the icon's menu or a key, as one does without looking. */
  async #useElsewhere(): Promise<void> {
    const { random, world } = this;
    // It may end a pause or a call, and then what was held comes at once.
    this.laws.disturbed();
    if (random.chance(0.5)) {
      await world.dispatch('contextMenus.onClicked', { menuItemId: 'menuResume' });
    } else {
      await world.dispatch('commands.onCommand', random.pick(['toggle-call', 'open-guide']));
    }
    this.laws.disturbed(125);
  }

  /** An administrator fixes something, or lets it go again. */
  async #govern(): Promise<void> {
    const { browser } = this.world;
    browser.policy = browser.policy === null ? { stretch: { everyMinutes: 30 }, goal: 6 } : null;
    if (browser.dialect === 'chromium') await this.world.dispatch('storage.managed.onChanged');
    else await this.laws.asked({ kind: 'look' });
    this.laws.disturbed();
  }

  /** Nothing tells the browser of a journey: hours are read anew at the next event. */
  async #travel(): Promise<void> {
    this.world.zone = this.random.pick(zones);
    this.laws.disturbed(workingDayMinutes);
  }
}

/** Lives `days` days of one seed and reports what broke which law. */
export async function simulateDays(seed: number, days: number): Promise<Report> {
  const life = new Life(seed);
  await life.firstDay();
  for (let day = 1; day < days; day += 1) await life.day();
  await life.laws.atRest();
  const misrecorded = life.person.told.wrong();
  return {
    seed,
    days,
    offers: life.laws.offersShown,
    kills: life.world.kills,
    faults: life.world.misfortune.faults,
    events: life.world.eventCount,
    violations: [...life.laws.violations, ...(misrecorded === null ? [] : [misrecorded])],
  };
}
