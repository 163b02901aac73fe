import type { Intent } from '@/reminders/event';
import type { Offer } from '@/reminders/run';
import { Laws } from './laws';
import type { Random } from './random';
import { rawIn } from './stored';
import { WorkLedger } from './work-ledger';
import type { World } from './world';

const second = 1000;
const minute = 60 * second;

/** What people answer, in words of a page. */
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

/** Someone who types, reads, watches, leaves, and answers what comes up: late, oddly or not at all. */
export class PersonAtDesk {
  readonly laws: Laws;
  /** What guides told of the work in their routines. */
  readonly told: WorkLedger;
  #sessions = 0;
  #wasSeen = new Set<number>();

  constructor(
    readonly world: World,
    readonly random: Random,
  ) {
    this.laws = new Laws(world);
    this.told = new WorkLedger(world);
  }

  /** Sits for so many minutes, typing and pausing by turns. */
  async work(minutes: number): Promise<void> {
    const { world, random } = this;
    const until = world.time + minutes * minute;
    while (world.time < until) {
      world.browser.idle.type();
      await world.pass(Math.min(until, world.time + random.between(20, 500) * second));
      this.laws.sat();
      world.browser.idle.rest();
      await world.pass(world.time + random.between(2, 70) * second);
      const { offer } = rawIn(world).run ?? {};
      if (offer && !this.#wasSeen.has(offer.id)) {
        this.#wasSeen.add(offer.id);
        await this.#answer(offer);
      }
    }
    world.browser.idle.type();
  }

  async #answer({ kind, id: offerId }: Offer): Promise<void> {
    const { random, world } = this;
    const id = `${kind}.${offerId}`;
    world.browser.idle.type();
    await world.pass(world.time + random.between(1, 40) * second);
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
        // No page says so of a stretch: it is played.
        if (kind !== 'stretch' && random.chance(0.4)) {
          return this.#say({ kind: 'done', reminder: kind });
        }
        return this.#say(random.pick(answers));
      case 6:
        // Closing it is no answer.
        world.browser.notifications.delete(id);
        return;
      default:
        return;
    }
  }

  /** What another window may ask for at the same moment. */
  #beside(): Intent | undefined {
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

  async #say(intent: Intent): Promise<void> {
    await this.laws.asked(intent, intent.kind === 'i-moved' ? this.#beside() : undefined);
    const undoes = intent.kind === 'skip' || intent.kind === 'i-moved';
    if (undoes && this.random.chance(0.3)) await this.laws.undone();
  }

  /** Plays a routine, to its end, not quite, or walks off while it plays. */
  async stretch(finishes: boolean): Promise<void> {
    this.#sessions += 1;
    const session = `session-${this.#sessions}`;
    const routine = 'hamstrings-seated-2min';
    await this.laws.asked({ kind: 'begin-routine', session, routine });
    if (this.random.chance(0.15)) {
      return this.#walkOff(session, routine);
    }
    await this.world.pass(this.world.time + this.random.between(5, 59) * second);
    await this.told.tell(session, this.random.between(1, 20));
    const counted: Intent = { kind: 'count-routine', session, routine, areas: ['hamstring'] };
    if (finishes) {
      // The popup may be open beside it.
      await this.laws.asked(counted, this.#beside());
      await this.world.pass(this.world.time + minute);
      await this.told.tell(session, this.random.between(20, 60));
      if (this.random.chance(0.5)) await this.laws.asked(counted);
    }
    await this.laws.asked({ kind: 'leave-routine', session });
  }

  /** Leaves while the guide on the screen plays on, and in some cases to its end. */
  async #walkOff(session: string, routine: string): Promise<void> {
    const { world, random, laws } = this;
    if (random.chance(0.5)) {
      world.browser.idle.rest();
      await world.pass(world.time + random.between(2, 9) * minute);
      await laws.asked({ kind: 'count-routine', session, routine, areas: ['hamstring'] });
      await world.pass(world.time + minute);
      await laws.asked({ kind: 'leave-routine', session });
    }
    await this.leave(random.between(3, 60), 'idle');
  }

  /** Leaves the desk, or locks it, and comes back. */
  async leave(minutes: number, how: 'idle' | 'locked'): Promise<void> {
    const { world, laws } = this;
    const { idle } = world.browser;
    if (how === 'locked') idle.lock();
    else idle.rest();
    const { troubles } = world;
    const { awayMinutes, model } = laws.settings.sitting;
    const guidePlays = (rawIn(world).run?.guide ?? null) !== null;
    const back = world.time + minutes * minute;
    const { eventCount } = world;
    await world.pass(Math.min(back, world.time + awayMinutes * minute - second));
    // Whoever is looked at before they count as away is still taken for sitting.
    const sinceMinutes = world.eventCount === eventCount ? 0 : awayMinutes;
    await world.pass(back - second);
    // By the clock alone, only a silence of hours shows that nobody was there.
    const silentMinutes = Math.min(minutes, (back - world.lastEventAt) / minute);
    const isBreak = model === 'presence' ? minutes >= awayMinutes : silentMinutes > 180;
    const seesLock = how === 'locked' && idle.dialect === 'chromium';
    if (isBreak || seesLock) laws.returnsAt(back);
    await world.pass(back);
    if (isBreak || seesLock) {
      // In front of a guide that plays, nobody can be seen to leave; and an alarm that is late
      // because of a kill looks like a return in the middle of a short absence.
      const isClear = sinceMinutes === 0 || minutes - sinceMinutes >= awayMinutes;
      const seen = isBreak && !guidePlays && isClear;
      const goneMinutes = model === 'presence' ? minutes - sinceMinutes : silentMinutes;
      laws.returned(minutes, seen ? goneMinutes : null);
    } else if (minutes >= awayMinutes) {
      // Nobody knows of the absence, but nobody sat in silence either.
      laws.rested();
    }
    // Whoever is back in the very second in which they counted as away was never told of.
    const isUntold = idle.isUntold();
    idle.type();
    await world.pass(world.time + 2 * second);
    // A return that nobody heard of is found out by the next look into the absence.
    if (world.troubles > troubles || isUntold) {
      laws.disturbed(130);
      laws.returnsAt(0);
    }
  }

  /** Watches something: sound, and nothing touched. */
  async watch(minutes: number, fillsScreen: boolean): Promise<void> {
    const { browser, troubles } = this.world;
    browser.audible = true;
    browser.fullScreen = fillsScreen;
    browser.idle.rest();
    for (let passed = 0; passed < minutes; passed += 5) {
      await this.world.pass(this.world.time + 5 * minute);
      this.laws.sat();
    }
    browser.audible = false;
    browser.fullScreen = false;
    browser.idle.type();
    // Nothing tells when it ended; a guess for the time without sound may be made either way. A
    // return that nobody heard of is found out by the next look.
    this.laws.disturbed(this.world.troubles > troubles ? 130 : 5);
  }

  /** Talks in a call that Firefox sees, or that the person says to be in; typing now and then. */
  async call(minutes: number, says: boolean): Promise<void> {
    const { browser } = this.world;
    browser.call = true;
    if (says) await this.laws.call(true);
    await this.work(minutes);
    browser.call = false;
    if (says && this.random.chance(0.7)) await this.laws.call(false);
  }
}
