import { dayMs, minuteMs } from '@/values/duration';
import { anySettingsChange } from './any-settings-change';
import { Random } from './random';
import { rememberStoredParsing } from './remember-stored-parsing';
import { SimulatedDeskWorker } from './simulated-desk-worker';
import { startDay, timeOn, zones } from './start-day';
import { World } from './world';

rememberStoredParsing();

/** Browsers report a lock and a return well within this. */
const noticeMs = 2000;
const workingDayMinutes = 9 * 60;
const longestIntervalMinutes = 120;
/** The documents that may be damaged. */
const documents = ['run', 'settings', 'log', 'practice'] as const;

/** The working days of each seed: enough for what carries over from one day to the next. */
export const daysPerSeed = 5;

/** The result of one seed. */
export interface Report {
  readonly seed: number;
  readonly days: number;
  readonly offers: number;
  readonly kills: number;
  readonly faults: number;
  readonly events: number;
  readonly violations: readonly string[];
}

/** Working days at a computer that misbehaves, driven by one seed. */
class Simulation {
  readonly random: Random;
  readonly world: World;
  readonly person: SimulatedDeskWorker;
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
    this.person = new SimulatedDeskWorker(this.world, this.random);
    // The second alarm makes up for a lost one, and a late event may look like sleep.
    this.world.faultInjector.onDeliveryFault = () => this.laws.disturbed(10);
  }

  get laws() {
    return this.person.laws;
  }

  /** Installs the extension and changes some settings, as on the welcome page, then works a day. */
  async firstDay(): Promise<void> {
    await this.world.dispatch('runtime.onInstalled', { reason: 'install' });
    for (let left = this.random.between(0, 4); left > 0; left -= 1) await this.#changeSettings();
    await this.day();
  }

  async day(): Promise<void> {
    const { random, world } = this;
    const ends = world.time + workingDayMinutes * minuteMs;
    while (world.time < ends) {
      this.#planFault();
      await this.person.work(random.between(5, 90));
      await this.#interlude();
    }
    const tomorrow = this.#today().add({ days: 1 });
    const night = timeOn(tomorrow, world.zone, this.#begins) - world.time;
    const nightMinutes = Math.max(60, Math.min(night, dayMs) / minuteMs);
    await this.person.leave(nightMinutes, random.pick<'idle' | 'locked'>(['idle', 'locked']));
  }

  #today(): Temporal.PlainDate {
    return Temporal.Instant.fromEpochMilliseconds(this.world.clock())
      .toZonedDateTimeISO(this.world.zone)
      .toPlainDate();
  }

  /** Sometimes plans a kill or a delivery fault. */
  #planFault(): void {
    const { random, world } = this;
    // One at a time: if both an alarm and its rescue are lost, only the person can wake the worker.
    if (world.faultInjector.isPending) return;
    const dies = random.chance(0.08);
    if (dies) {
      world.faultInjector.killAfter(random.between(1, 22), random.pick(['before', 'after']));
    }
    if (!dies && random.chance(0.08)) {
      world.faultInjector.failDelivery(
        random.between(1, 12),
        random.pick(['lost', 'doubled', 'late']),
      );
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
        return this.#useMenuOrShortcut();
      case 14:
        return this.#changePolicy();
      default:
        return this.#travel();
    }
  }

  async #sleep(minutes: number): Promise<void> {
    const { world, laws } = this;
    const { faultCount } = world;
    const { idle } = world.browser;
    const { awayMinutes, model } = laws.settings.sitting;
    const seesLock = idle.dialect === 'chromium' && this.random.chance(0.7);
    if (seesLock) idle.lock();
    else idle.rest();
    await world.advanceTo(world.time + noticeMs);
    const wakesUpAt = world.time + minutes * minuteMs;
    // Without a lock, a short sleep looks like a pause in typing. So does one that ends when the
    // alarm is due, or earlier by a key: no browser reports sleep.
    const touched = this.random.chance(0.5);
    const alarmAt =
      (world.browser.alarms.get('wake')?.firesAt ?? Number.POSITIVE_INFINITY) - world.clockOffMs;
    const isLate = idle.dialect === 'firefox' || alarmAt < wakesUpAt - minuteMs;
    const isAsDue = Math.abs(alarmAt - wakesUpAt) <= minuteMs;
    const looksAway = minutes >= awayMinutes && !isAsDue && (isLate || !touched || seesLock);
    const noticesLock = seesLock && world.faultCount === faultCount;
    if (noticesLock || (model === 'presence' && looksAway)) laws.returnsAt(wakesUpAt);
    await world.sleep(wakesUpAt, touched);
    idle.type();
    await world.advanceTo(world.time + noticeMs);
    laws.rested();
    // In Firefox the worker notices a sleep without a lock only when its alarm fires late.
    const isNoticed = seesLock && world.faultCount === faultCount;
    const unnoticedMinutes = idle.dialect === 'firefox' ? this.#wakesInMinutes() : 0;
    laws.disturbed(isNoticed ? 0 : unnoticedMinutes + longestIntervalMinutes);
  }

  async #closeBrowser(minutes: number): Promise<void> {
    const { world, laws } = this;
    const { kills } = world;
    const opensAt = world.time + minutes * minuteMs;
    laws.returnsAt(opensAt);
    await world.close(opensAt, this.random.chance(0.5));
    laws.rested();
    // A worker without alarms that is killed at its first call is woken only by the person.
    laws.disturbed(world.kills > kills ? workingDayMinutes : 0);
  }

  async #pause(): Promise<void> {
    await this.laws.pause(this.random.pick(['30-minutes', '1-hour']));
    if (this.random.chance(0.3)) await this.laws.resume();
  }

  async #changeSettings(): Promise<void> {
    const parts = anySettingsChange(this.random, this.#today().toString());
    await this.laws.request({ kind: 'change-settings', parts });
    // New hours, intervals or presence rules change everything that the laws expect.
    this.laws.disturbed();
  }

  async #setClock(minutes: number): Promise<void> {
    this.world.setClock(minutes * minuteMs);
    // After a clock is set back, Chromium's alarms wait until it catches up. After one is set ahead,
    // Firefox's alarms fire late, which looks like sleep and restarts the intervals.
    const silentMinutes = Math.max(Math.abs(minutes), this.#wakesInMinutes());
    this.laws.disturbed(silentMinutes + longestIntervalMinutes);
  }

  /** Returns the minutes until the next alarm, which discovers missed events. */
  #wakesInMinutes(): number {
    const wake = this.world.browser.alarms.get('wake');
    return wake === undefined ? 0 : Math.max(0, wake.firesAt - this.world.clock()) / minuteMs;
  }

  /** Simulates a full disk, failing reads or a damaged document. */
  async #breakStorage(): Promise<void> {
    const { random, world } = this;
    const { local } = world.browser;
    world.faultInjector.faults += 1;
    switch (random.between(0, 2)) {
      case 0:
        local.failingWrites = random.between(1, 3);
        break;
      case 1:
        local.failingReads = random.between(1, 2);
        break;
      default:
        local.corrupt(
          random.pick(documents),
          random.pick<unknown>(['rubbish', null, { version: 99 }, []]),
        );
        // The worker restores the previous settings, and does not log how they differ.
        this.laws.disturbed(workingDayMinutes / 2);
        return;
    }
    // Together with a kill, the recovery may take so long that it looks like an absence.
    this.laws.disturbed(world.faultInjector.isPending ? longestIntervalMinutes : 10);
  }

  /** Uses the icon's menu or a keyboard shortcut. */
  async #useMenuOrShortcut(): Promise<void> {
    const { random, world } = this;
    // It may end a pause or a call, and then a held reminder is offered at once.
    this.laws.disturbed();
    if (random.chance(0.5)) {
      await world.dispatch('contextMenus.onClicked', { menuItemId: 'menuResume' });
    } else {
      await world.dispatch('commands.onCommand', random.pick(['toggle-call', 'open-guide']));
    }
    this.laws.disturbed(125);
  }

  /** Adds or removes an administrator's policy. */
  async #changePolicy(): Promise<void> {
    const { browser } = this.world;
    browser.policy = browser.policy === null ? { stretch: { everyMinutes: 30 }, goal: 6 } : null;
    if (browser.dialect === 'chromium') await this.world.dispatch('storage.managed.onChanged');
    else await this.laws.request({ kind: 'look' });
    this.laws.disturbed();
  }

  /** Changes the time zone. No event reports it; the worker notices at its next event. */
  async #travel(): Promise<void> {
    this.world.zone = this.random.pick(zones);
    this.laws.disturbed(workingDayMinutes);
  }
}

/** Simulates `days` days of one seed, and returns the totals and the broken laws. */
export async function simulateDays(seed: number, days: number): Promise<Report> {
  const simulation = new Simulation(seed);
  await simulation.firstDay();
  for (let day = 1; day < days; day += 1) await simulation.day();
  await simulation.laws.checkEnd();
  const workMismatch = simulation.person.reportedWork.mismatch();
  return {
    seed,
    days,
    offers: simulation.laws.offersShown,
    kills: simulation.world.kills,
    faults: simulation.world.faultInjector.faults,
    events: simulation.world.eventCount,
    violations: [...simulation.laws.violations, ...(workMismatch === null ? [] : [workMismatch])],
  };
}
