import type { Intent } from '@/reminders/event';
import type { Offer } from '@/reminders/run';
import { Laws } from '@/scripts/simulate/laws/laws';
import { WorkLedger } from '@/scripts/simulate/laws/work-ledger';
import { minuteMs } from '@/values/duration';
import type { Random } from './random';
import { peekState } from './stored';
import type { World } from './world';

const secondMs = 1000;

/** The answers that a page can send. */
const answers: readonly [Intent, ...Intent[]] = [
  { kind: 'snooze', minutes: 5 },
  { kind: 'snooze', minutes: 15 },
  { kind: 'skip' },
  { kind: 'i-moved' },
  { kind: 'done', reminder: 'posture' },
  { kind: 'done', reminder: 'stand' },
  { kind: 'ease', how: 'less-often' },
  { kind: 'ease', how: 'other-hours' },
];

/** A person who types, reads, watches films, leaves, and answers offers late, oddly or not at all. */
export class SimulatedDeskWorker {
  readonly laws: Laws;
  /** The work that guides reported. */
  readonly reportedWork: WorkLedger;
  #sessions = 0;
  #seenOffers = new Set<number>();

  constructor(
    readonly world: World,
    readonly random: Random,
  ) {
    this.laws = new Laws(world);
    this.reportedWork = new WorkLedger(world);
  }

  /** Sits for `minutes`, and alternates between typing and pausing. */
  async work(minutes: number): Promise<void> {
    const { world, random } = this;
    const until = world.time + minutes * minuteMs;
    while (world.time < until) {
      world.browser.idle.type();
      await world.advanceTo(Math.min(until, world.time + random.between(20, 500) * secondMs));
      this.laws.checkSitting();
      world.browser.idle.rest();
      await world.advanceTo(world.time + random.between(2, 70) * secondMs);
      const { offer } = peekState(world).run ?? {};
      if (offer && !this.#seenOffers.has(offer.id)) {
        this.#seenOffers.add(offer.id);
        await this.#answer(offer);
      }
    }
    world.browser.idle.type();
  }

  async #answer({ kind, id: offerId }: Offer): Promise<void> {
    const { random, world } = this;
    const id = `${kind}.${offerId}`;
    world.browser.idle.type();
    await world.advanceTo(world.time + random.between(1, 40) * secondMs);
    const shows = world.browser.notifications.has(id);
    switch (random.between(0, 7)) {
      case 0:
      case 1:
        if (shows) await world.dispatch('notifications.onClicked', id);
        return this.stretch(random.chance(0.75));
      case 2:
        if (shows && world.browser.dialect === 'chromium') return this.#press(id);
        return;
      case 3:
      case 4:
      case 5:
        // No page reports a stretch as done: the guide plays it.
        if (kind !== 'stretch' && random.chance(0.4)) {
          return this.#request({ kind: 'done', reminder: kind });
        }
        return this.#request(random.pick(answers));
      case 6:
        // Closing a notification is no answer.
        world.browser.notifications.delete(id);
        return;
      default:
        return;
    }
  }

  /** Returns a request that another window may send at the same moment. */
  #concurrentRequest(): Intent | undefined {
    return this.random.pick([
      undefined,
      undefined,
      { kind: 'look' },
      { kind: 'done', reminder: 'posture' },
    ]);
  }

  async #press(id: string): Promise<void> {
    await this.world.dispatch('notifications.onButtonClicked', id, this.random.between(0, 1));
    this.laws.disturbed();
  }

  async #request(intent: Intent): Promise<void> {
    await this.laws.request(
      intent,
      intent.kind === 'i-moved' ? this.#concurrentRequest() : undefined,
    );
    const undoes = intent.kind === 'skip' || intent.kind === 'i-moved';
    if (undoes && this.random.chance(0.3)) await this.laws.undo();
  }

  /** Plays a routine to the end, leaves it early, or walks off while it plays. */
  async stretch(finishes: boolean): Promise<void> {
    this.#sessions += 1;
    const session = `session-${this.#sessions}`;
    const routine = 'hamstrings-seated-2min';
    await this.laws.request({ kind: 'begin-routine', session, routine });
    if (this.random.chance(0.15)) {
      return this.#walkOff(session, routine);
    }
    await this.world.advanceTo(this.world.time + this.random.between(5, 59) * secondMs);
    await this.reportedWork.report(session, this.random.between(1, 20));
    const counted: Intent = { kind: 'count-routine', session, routine, areas: ['hamstring'] };
    if (finishes) {
      // The popup may be open at the same time.
      await this.laws.request(counted, this.#concurrentRequest());
      await this.world.advanceTo(this.world.time + minuteMs);
      await this.reportedWork.report(session, this.random.between(20, 60));
      if (this.random.chance(0.5)) await this.laws.request(counted);
    }
    await this.laws.request({ kind: 'leave-routine', session });
  }

  /** Leaves the desk while the guide keeps playing, sometimes to its end. */
  async #walkOff(session: string, routine: string): Promise<void> {
    const { world, random, laws } = this;
    if (random.chance(0.5)) {
      world.browser.idle.rest();
      await world.advanceTo(world.time + random.between(2, 9) * minuteMs);
      await laws.request({ kind: 'count-routine', session, routine, areas: ['hamstring'] });
      await world.advanceTo(world.time + minuteMs);
      await laws.request({ kind: 'leave-routine', session });
    }
    await this.leave(random.between(3, 60), 'idle');
  }

  /** Leaves the desk or locks the screen, and returns after `minutes`. */
  async leave(minutes: number, how: 'idle' | 'locked'): Promise<void> {
    const { world, laws } = this;
    const { idle } = world.browser;
    if (how === 'locked') idle.lock();
    else idle.rest();
    const { faultCount } = world;
    const { awayMinutes, model } = laws.settings.sitting;
    const guidePlays = (peekState(world).run?.guide ?? null) !== null;
    const back = world.time + minutes * minuteMs;
    const { eventCount } = world;
    await world.advanceTo(Math.min(back, world.time + awayMinutes * minuteMs - secondMs));
    // An event before the person counts as away still counts that time as sitting.
    const sinceMinutes = world.eventCount === eventCount ? 0 : awayMinutes;
    await world.advanceTo(back - secondMs);
    // In the fixed model, only hours without an event show an absence.
    const silentMinutes = Math.min(minutes, (back - world.lastEventAt) / minuteMs);
    const isBreak = model === 'presence' ? minutes >= awayMinutes : silentMinutes > 180;
    const seesLock = how === 'locked' && idle.dialect === 'chromium';
    if (isBreak || seesLock) laws.returnsAt(back);
    await world.advanceTo(back);
    if (isBreak || seesLock) {
      // While a guide plays, the worker cannot notice that the person leaves; and an alarm that a
      // kill delays looks like a return in the middle of a short absence.
      const isClear = sinceMinutes === 0 || minutes - sinceMinutes >= awayMinutes;
      const seen = isBreak && !guidePlays && isClear;
      const goneMinutes = model === 'presence' ? minutes - sinceMinutes : silentMinutes;
      laws.returned(minutes, seen ? goneMinutes : null);
    } else if (minutes >= awayMinutes) {
      // The worker missed the absence, but the person did not sit without an offer either.
      laws.rested();
    }
    // The browser never reports a return within the second in which the person counts as away.
    const isUnreported = idle.isUnreported();
    idle.type();
    await world.advanceTo(world.time + 2 * secondMs);
    // The next check on an absence discovers a missed return.
    if (world.faultCount > faultCount || isUnreported) {
      laws.disturbed(130);
      laws.returnsAt(0);
    }
  }

  /** Watches a film: sound without input. */
  async watch(minutes: number, isFullScreen: boolean): Promise<void> {
    const { browser, faultCount } = this.world;
    browser.audible = true;
    browser.fullScreen = isFullScreen;
    browser.idle.rest();
    for (let passed = 0; passed < minutes; passed += 5) {
      await this.world.advanceTo(this.world.time + 5 * minuteMs);
      this.laws.checkSitting();
    }
    browser.audible = false;
    browser.fullScreen = false;
    browser.idle.type();
    // The worker does not learn when the film ended, so it may count the silent time either way. The
    // next check discovers a missed return.
    this.laws.disturbed(this.world.faultCount > faultCount ? 130 : 5);
  }

  /** Works during a call, which Firefox detects and the person may report. */
  async call(minutes: number, reports: boolean): Promise<void> {
    const { browser } = this.world;
    browser.call = true;
    if (reports) await this.laws.call(true);
    await this.work(minutes);
    browser.call = false;
    if (reports && this.random.chance(0.7)) await this.laws.call(false);
  }
}
