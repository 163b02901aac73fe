import { type Decision, decide } from '@/reminders/decide';
import { desiredState } from '@/reminders/desired-state';
import type { Event, Intent, PresenceSnapshot, Surroundings } from '@/reminders/event';
import { freshRun } from '@/reminders/fresh-run';
import type { ReminderId } from '@/reminders/kinds/kinds';
import type { State } from '@/reminders/state';
import { defaultSettings } from '@/settings/default-settings';
import type { Settings } from '@/settings/settings';

export const minute = 60_000;
/** A Monday in autumn, 09:00 in Berlin. */
export const monday = Date.parse('2026-11-23T08:00:00Z');

const off = { on: false, everyMinutes: 30 };
/** Stretches at any hour, and nothing else. */
export const stretchOnly = {
  posture: off,
  hours: { ...defaultSettings.hours, on: false },
} satisfies Partial<Settings>;

/** More wake-ups than this in one stretch of work are a storm. */
const storm = 2000;

/** Someone at a desk, told event by event; every test starts on Monday at nine, in a pause of typing. */
export class SimulatedPerson {
  state: State;
  now = monday;
  zone = 'Europe/Berlin';
  readonly log: Decision['log'][number][] = [];
  effects: Decision['effects'] = [];
  /** What is seen whenever something looks. */
  seen: PresenceSnapshot = { idle: 'active', quiet: true, audible: false, surroundings: null };

  constructor(settings: Partial<Settings> = {}) {
    this.state = { settings: { ...defaultSettings, ...settings }, run: freshRun(this.now) };
    this.wakes();
  }

  /** Something happens now. */
  dispatch(event: Event): this {
    const decision = decide(this.state, event, { at: this.now, zone: this.zone });
    this.state = decision.state;
    this.log.push(...decision.log);
    this.effects = decision.effects;
    const { offer } = decision.state.run;
    return offer === null || offer.shown
      ? this
      : this.dispatch({ kind: 'offer-shown', offerId: offer.id, as: 'notification' });
  }

  /** Types from now on, without a pause, or pauses again. */
  types(typing = true): this {
    this.seen = { ...this.seen, quiet: !typing };
    return this;
  }

  /** From now on this is around the person, and is seen whenever something looks. */
  withSurroundings(surroundings: Partial<Surroundings>): this {
    const none = { fullScreen: false, call: false, sound: false };
    this.seen = { ...this.seen, surroundings: { ...none, ...surroundings } };
    return this;
  }

  /** Works on for so many minutes, woken by every alarm that was asked for. */
  works(minutes: number): this {
    const until = this.now + minutes * minute;
    for (let wakes = 0; ; wakes += 1) {
      if (wakes > storm) throw new Error(`A storm of wake-ups at ${this.now}`);
      const { wakeAt } = this.state.run;
      if (wakeAt === null || wakeAt > until) break;
      this.now = Math.max(this.now, wakeAt);
      this.wakes();
    }
    this.now = until;
    return this;
  }

  /** Time passes with no alarm heard: asleep, or the browser is closed. */
  timePasses(minutes: number): this {
    this.now += minutes * minute;
    return this;
  }

  wakes(seen: Partial<PresenceSnapshot> = {}): this {
    return this.dispatch({ kind: 'woken', snapshot: { ...this.seen, ...seen } });
  }

  /** Asks for something; what is around is seen, since the person has just used the browser. */
  sends(intent: Intent): this {
    const snapshot = { ...this.seen, quiet: false };
    return this.dispatch({ kind: 'intent', intent, snapshot });
  }

  /** The guide reports by itself, while the browser sees this of the person. */
  guideSends(intent: Intent, seen: Partial<PresenceSnapshot>): this {
    return this.dispatch({ kind: 'intent', intent, snapshot: { ...this.seen, ...seen } });
  }

  /** Presses a button of the notification that stands. */
  pressesButton(button: 0 | 1): this {
    const { offer } = this.state.run;
    const { kind: reminder = 'stretch', id: offerId = 0 } = offer ?? {};
    return this.dispatch({
      kind: 'offer-answered',
      reminder,
      offerId,
      button,
      snapshot: this.seen,
    });
  }

  /** Leaves the desk; the browser says so after five minutes without input. */
  leaves(minutes: number): this {
    if (minutes < 5) return this.timePasses(minutes);
    this.works(5).idleStateChanges({ idle: 'idle' });
    return this.timePasses(minutes - 5).idleStateChanges({});
  }

  /** The browser tells of a change of idle state. */
  idleStateChanges(seen: Partial<PresenceSnapshot>): this {
    const snapshot = { ...this.seen, ...seen };
    return this.dispatch({ kind: 'presence', snapshot, returned: snapshot.idle === 'active' });
  }

  /** Pauses typing for long enough that the browser says so, if it was asked to. */
  pauses(): this {
    const snapshot = { ...this.seen, quiet: true };
    return this.dispatch({ kind: 'presence', snapshot, returned: false });
  }

  /** Plays a routine to its end. */
  finishesRoutine(session = 'a'): this {
    return this.sends({ kind: 'begin-routine', session, routine: 'hamstrings-seated-2min' })
      .timePasses(2)
      .sends({
        kind: 'count-routine',
        session,
        routine: 'hamstrings-seated-2min',
        areas: ['hamstring'],
      })
      .sends({ kind: 'leave-routine', session });
  }

  get offered(): ReminderId | null {
    return this.state.run.offer?.kind ?? null;
  }

  /** What the browser should show and hold now. */
  get desired() {
    return desiredState(this.state, { at: this.now, zone: this.zone });
  }

  /** What was logged, by name. */
  get loggedKinds(): string[] {
    return this.log.map(({ what }) => what);
  }
}
