import * as fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { Event, Intent } from '@/reminders/event';
import { runSchema } from '@/reminders/run';
import { defaultSettings } from '@/settings/default-settings';
import type { Settings } from '@/settings/settings';
import { minute, SimulatedPerson } from './simulated-person';

const intents: Intent[] = [
  { kind: 'look' },
  { kind: 'i-moved' },
  { kind: 'skip' },
  { kind: 'undo' },
  { kind: 'snooze', minutes: 5 },
  { kind: 'done', reminder: 'posture' },
  { kind: 'done', reminder: 'stand' },
  { kind: 'toggle-call' },
  { kind: 'toggle-pause' },
  { kind: 'begin-routine', session: 'a', routine: 'r' },
  { kind: 'leave-routine', session: 'a' },
  { kind: 'ease', how: 'less-often' },
  { kind: 'change-settings', parts: { stretch: { on: true, everyMinutes: 15 } } },
  { kind: 'change-settings', parts: { eyes: { on: false, everyMinutes: 20 } } },
];

/** Works until a reminder is offered, at most an hour, and reports that it is done. */
function answersNext(person: SimulatedPerson): SimulatedPerson {
  for (let minutes = 0; person.offered === null && minutes < 60; minutes += 1) person.works(1);
  return person.offered === null
    ? person
    : person.sends({ kind: 'done', reminder: person.offered }).works(6);
}

/** A random next step, with its name. */
const step = fc.oneof(
  fc
    .integer({ min: 1, max: 40 })
    .map((minutes) => [`works ${minutes}`, (one: SimulatedPerson) => one.works(minutes)] as const),
  fc
    .integer({ min: 1, max: 40 })
    .map(
      (minutes) => [`leaves ${minutes}`, (one: SimulatedPerson) => one.leaves(minutes)] as const,
    ),
  fc
    .integer({ min: 1, max: 200 })
    .map(
      (minutes) =>
        [`sleeps ${minutes}`, (one: SimulatedPerson) => one.timePasses(minutes).wakes()] as const,
    ),
  fc
    .boolean()
    .map((typing) => [`types ${typing}`, (one: SimulatedPerson) => one.types(typing)] as const),
  fc
    .record({ fullScreen: fc.boolean(), call: fc.boolean(), sound: fc.boolean() })
    .map(
      (surroundings) =>
        [
          `surroundings ${JSON.stringify(surroundings)}`,
          (one: SimulatedPerson) => one.withSurroundings(surroundings),
        ] as const,
    ),
  fc.constantFrom(...intents).map((intent) => {
    return [JSON.stringify(intent), (one: SimulatedPerson) => one.sends(intent)] as const;
  }),
  fc.constant(['answers', answersNext] as const),
  fc.constant(['is woken, idle', (one: SimulatedPerson) => one.wakes({ idle: 'idle' })] as const),
  fc.constant(['pauses', (one: SimulatedPerson) => one.pauses()] as const),
  fc.constant([
    'is active',
    (one: SimulatedPerson) => one.idleStateChanges({ idle: 'active' }),
  ] as const),
  fc.constant([
    'locks',
    (one: SimulatedPerson) => one.idleStateChanges({ idle: 'locked' }),
  ] as const),
);

const anySettings: fc.Arbitrary<Partial<Settings>> = fc.record({
  stretch: fc.record({ on: fc.boolean(), everyMinutes: fc.integer({ min: 15, max: 60 }) }),
  posture: fc.record({ on: fc.boolean(), everyMinutes: fc.integer({ min: 10, max: 60 }) }),
  eyes: fc.record({ on: fc.boolean(), everyMinutes: fc.integer({ min: 10, max: 60 }) }),
  stand: fc.record({
    on: fc.boolean(),
    sitMinutes: fc.integer({ min: 15, max: 60 }),
    standMinutes: fc.integer({ min: 5, max: 60 }),
  }),
  hours: fc
    .record({ on: fc.boolean(), notBeforeMinutes: fc.integer({ min: 0, max: 60 }) })
    .map((some) => ({ ...defaultSettings.hours, ...some })),
  moment: fc
    .record({ waitMinutes: fc.integer({ min: 0, max: 10 }), headsUp: fc.boolean() })
    .map((some) => ({ ...defaultSettings.moment, ...some })),
  holds: fc.record({ fullScreen: fc.boolean(), call: fc.boolean(), sound: fc.boolean() }),
  sitting: fc
    .record({
      model: fc.constantFrom('presence' as const, 'fixed' as const),
      awayMinutes: fc.integer({ min: 2, max: 30 }),
    })
    .map((some) => ({ ...defaultSettings.sitting, ...some })),
});

/** A simulated person that calls `look` after every event. */
function watched(look: (person: SimulatedPerson, event: Event, loggedBefore: number) => void) {
  return class extends SimulatedPerson {
    override dispatch(event: Event): this {
      const loggedBefore = this.log.length;
      super.dispatch(event);
      look(this, event, loggedBefore);
      return this;
    }
  };
}

/** Runs random sequences of events with random settings, and calls `look` after each event. */
function always(look: Parameters<typeof watched>[0]): void {
  const Watched = watched(look);
  const steps = fc.array(step, { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(anySettings, steps, (settings, sequence) => {
      const person = new Watched(settings);
      for (const [, apply] of sequence) apply(person);
    }),
    { numRuns: 300 },
  );
}

describe('for any sequence of events and any settings,', () => {
  it('two offers are at least five minutes apart', () => {
    always(({ log }) => {
      const [before, last] = log.filter(({ what }) => what === 'offered').slice(-2);
      const apart = (last?.at ?? Number.POSITIVE_INFINITY) - (before?.at ?? 0);
      expect(apart).toBeGreaterThanOrEqual(5 * minute);
    });
  });

  it('nothing is offered during a pause, a call, a hold or an absence', () => {
    always(({ state: { run, settings }, log }, _event, loggedBefore) => {
      if (!log.slice(loggedBefore).some(({ what }) => what === 'offered')) return;
      const { surroundings, pause, call, guide, presence } = run;
      const { holds } = settings;
      expect({ pause, call, guide, presence }).toEqual({
        pause: null,
        call: null,
        guide: null,
        presence: 'here',
      });
      const held =
        (holds.fullScreen && surroundings.fullScreen) ||
        (holds.call && surroundings.call) ||
        (holds.sound && surroundings.sound);
      expect(held).toBe(false);
    });
  });

  it('the run survives JSON and its schema', () => {
    always(({ state: { run } }) => {
      expect(v.parse(runSchema, JSON.parse(JSON.stringify(run)))).toEqual(run);
    });
  });

  it('the next wake-up is in the future', () => {
    always(({ state: { run }, now }) => {
      expect(run.wakeAt ?? Number.POSITIVE_INFINITY).toBeGreaterThan(now);
    });
  });

  it('the idle threshold is short only while a reminder waits for a pause', () => {
    always((person) => {
      const closely = person.desired.detectionMs === 15_000;
      expect(closely).toBe(person.state.run.waiting !== null);
    });
  });

  it('the same wake-up or idle state twice changes nothing the second time', () => {
    let again = false;
    always((person, event) => {
      if (again || (event.kind !== 'woken' && event.kind !== 'presence')) return;
      const { state } = person;
      const logged = person.loggedKinds.length;
      again = true;
      try {
        person.dispatch(event);
      } finally {
        again = false;
      }
      expect(person.loggedKinds).toHaveLength(logged);
      expect(person.state).toEqual(state);
    });
  });
});
