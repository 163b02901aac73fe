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
/** Settings with stretches only, at any hour. */
export const stretchOnly = {
  posture: off,
  hours: { ...defaultSettings.hours, on: false },
} satisfies Partial<Settings>;

/** More wake-ups than this in one call of `works` are an endless loop. */
const mostWakes = 2000;

/**
 * A person at a desk, simulated by events that `decide` handles. Starts on Monday at 09:00, not
 * typing.
 */
export class SimulatedPerson {
  state: State;
  now = monday;
  zone = 'Europe/Berlin';
  readonly log: Decision['log'][number][] = [];
  effects: Decision['effects'] = [];
  /** The presence that is observed with each event. */
  seen: PresenceSnapshot = { idle: 'active', quiet: true, audible: false, surroundings: null };

  constructor(settings: Partial<Settings> = {}) {
    this.state = { settings: { ...defaultSettings, ...settings }, run: freshRun(this.now) };
    this.wakes();
  }

  /** Decides an event now, and shows an offer that it makes. */
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

  /** Types without a pause from now on, or stops. */
  types(typing = true): this {
    this.seen = { ...this.seen, quiet: !typing };
    return this;
  }

  /** Sets the surroundings that are observed from now on. */
  withSurroundings(surroundings: Partial<Surroundings>): this {
    const none = { fullScreen: false, call: false, sound: false };
    this.seen = { ...this.seen, surroundings: { ...none, ...surroundings } };
    return this;
  }

  /** Works for some minutes; every alarm fires in time. */
  works(minutes: number): this {
    const until = this.now + minutes * minute;
    for (let wakes = 0; ; wakes += 1) {
      if (wakes > mostWakes) throw new Error(`Endless wake-ups at ${this.now}`);
      const { wakeAt } = this.state.run;
      if (wakeAt === null || wakeAt > until) break;
      this.now = Math.max(this.now, wakeAt);
      this.wakes();
    }
    this.now = until;
    return this;
  }

  /** Lets time pass without alarms: the computer sleeps, or the browser is closed. */
  timePasses(minutes: number): this {
    this.now += minutes * minute;
    return this;
  }

  wakes(seen: Partial<PresenceSnapshot> = {}): this {
    return this.dispatch({ kind: 'woken', snapshot: { ...this.seen, ...seen } });
  }

  /** Sends an intent from a page; the person is active. */
  sends(intent: Intent): this {
    const snapshot = { ...this.seen, quiet: false };
    return this.dispatch({ kind: 'intent', intent, snapshot });
  }

  /** Sends an intent from a guide, whether or not the person is active. */
  guideSends(intent: Intent, seen: Partial<PresenceSnapshot>): this {
    return this.dispatch({ kind: 'intent', intent, snapshot: { ...this.seen, ...seen } });
  }

  /** Presses a button of the open offer's notification. */
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

  /** Leaves the desk; the browser reports it after five minutes without input. */
  leaves(minutes: number): this {
    if (minutes < 5) return this.timePasses(minutes);
    this.works(5).idleStateChanges({ idle: 'idle' });
    return this.timePasses(minutes - 5).idleStateChanges({});
  }

  /** Reports a change of idle state. */
  idleStateChanges(seen: Partial<PresenceSnapshot>): this {
    const snapshot = { ...this.seen, ...seen };
    return this.dispatch({ kind: 'presence', snapshot, returned: snapshot.idle === 'active' });
  }

  /** Pauses typing for long enough that the browser reports it. */
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

  /** What the browser should show now, and its alarms. */
  get desired() {
    return desiredState(this.state, { at: this.now, zone: this.zone });
  }

  /** The names of all logged events. */
  get loggedKinds(): string[] {
    return this.log.map(({ what }) => what);
  }
}
