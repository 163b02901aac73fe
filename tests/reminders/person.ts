import { type Decision, decide } from '@/reminders/decide';
import type { Event, Intent, Sighting } from '@/reminders/event';
import { freshRun } from '@/reminders/run';
import { defaultSettings, type Settings } from '@/reminders/settings';
import type { State } from '@/reminders/state';

export const minute = 60_000;
/** A Monday in autumn, 09:00 in Berlin. */
export const monday = Date.parse('2026-11-23T08:00:00Z');

const active: Sighting = { idle: 'active', audible: false };

/** Someone at a desk, told event by event; every test starts on Monday at nine. */
export class Person {
  state: State;
  now = monday;
  zone = 'Europe/Berlin';
  readonly log: Decision['log'][number][] = [];
  effects: Decision['effects'] = [];

  constructor(settings: Partial<Settings> = {}) {
    this.state = { settings: { ...defaultSettings, ...settings }, run: freshRun(this.now) };
    this.wakes();
  }

  /** Something happens now. */
  happens(event: Event): this {
    const decision = decide(this.state, event, { at: this.now, zone: this.zone });
    this.state = decision.state;
    this.log.push(...decision.log);
    this.effects = decision.effects;
    const { offer } = decision.state.run;
    return offer === null || offer.shown
      ? this
      : this.happens({ kind: 'offer-shown', offerId: offer.id, asNotification: true });
  }

  /** Works on for so many minutes, woken by every alarm that was asked for. */
  works(minutes: number): this {
    const until = this.now + minutes * minute;
    for (;;) {
      const { wakeAt } = this.state.run;
      if (wakeAt === null || wakeAt > until) break;
      this.now = Math.max(this.now, wakeAt);
      this.wakes();
    }
    this.now = until;
    return this;
  }

  /** Time passes with no alarm heard: asleep, or the browser is closed. */
  passes(minutes: number): this {
    this.now += minutes * minute;
    return this;
  }

  wakes(sighting: Sighting = active): this {
    return this.happens({ kind: 'woken', sighting });
  }

  asks(intent: Intent): this {
    return this.happens({ kind: 'intent', intent, sighting: null });
  }

  /** The guide reports by itself, while the browser sees this of the person. */
  reports(intent: Intent, sighting: Sighting): this {
    return this.happens({ kind: 'intent', intent, sighting });
  }

  /** Presses a button of the notification that stands. */
  answers(button: 0 | 1): this {
    const { offer } = this.state.run;
    const { kind: reminder = 'stretch', id: offerId = 0 } = offer ?? {};
    return this.happens({ kind: 'offer-answered', reminder, offerId, button });
  }

  /** Leaves the desk; the browser says so after five minutes without input. */
  leaves(minutes: number): this {
    if (minutes < 5) return this.passes(minutes);
    this.works(5).sees({ idle: 'idle', audible: false });
    return this.passes(minutes - 5).sees(active);
  }

  sees(sighting: Sighting): this {
    return this.happens({ kind: 'presence', sighting, detectionMs: 5 * minute });
  }

  /** Plays a routine to its end. */
  stretches(session = 'a'): this {
    return this.asks({ kind: 'begin-routine', session, routine: 'hamstrings-seated-2min' })
      .passes(2)
      .asks({
        kind: 'count-routine',
        session,
        routine: 'hamstrings-seated-2min',
        areas: ['hamstring'],
      })
      .asks({ kind: 'leave-routine', session });
  }

  get offered(): 'stretch' | 'posture' | null {
    return this.state.run.offer?.kind ?? null;
  }

  /** What was logged, by name. */
  get said(): string[] {
    return this.log.map(({ what }) => what);
  }
}
