import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultSettings } from '@/settings/default-settings';
import { minute, SimulatedPerson, stretchOnly } from './simulated-person';

const idle = { idle: 'idle' } as const;

describe('sitting time', () => {
  it('restarts after a natural break of five minutes, without an offer on return', () => {
    const person = new SimulatedPerson(stretchOnly).works(30).leaves(12);
    expect(person.loggedKinds).toEqual(['natural-break']);
    expect(person.log[0]).toMatchObject({ awayMs: 12 * minute });
    expect(person.works(44).offered).toBeNull();
    expect(person.works(1).offered).toBe('stretch');
  });

  it('continues after a short absence, without counting it', () => {
    const person = new SimulatedPerson(stretchOnly).works(40);
    person.idleStateChanges({ idle: 'locked' }).timePasses(4);
    person.idleStateChanges({ idle: 'active' });
    expect(person.works(4).offered).toBeNull();
    expect(person.works(1).offered).toBe('stretch');
  });

  it('excludes the minutes until the browser reported the absence', () => {
    const person = new SimulatedPerson(stretchOnly).works(30);
    person.works(5).idleStateChanges({ idle: 'idle' });
    expect(person.state.run.clocks.stretch.sittingMs).toBe(30 * minute);
  });

  it('includes watching or listening to a tab with sound', () => {
    const person = new SimulatedPerson(stretchOnly)
      .works(40)
      .idleStateChanges({ idle: 'idle', audible: true });
    expect(person.works(5).offered).toBe('stretch');
    person.idleStateChanges({ idle: 'active' });
    expect(person.loggedKinds).not.toContain('natural-break');
  });

  it('ends at the last input, even if a late alarm reported the absence first', () => {
    const person = new SimulatedPerson({
      ...stretchOnly,
      sitting: { ...defaultSettings.sitting, awayMinutes: 10 },
    }).works(38);
    // The alarm at 45 is late by three minutes; nothing was touched for ten.
    person.timePasses(10).idleStateChanges({ idle: 'idle' }).timePasses(1).idleStateChanges({});
    expect(person.loggedKinds).toContain('natural-break');
  });

  it('continues for a person who watches a video when an alarm fires late', () => {
    const person = new SimulatedPerson(stretchOnly)
      .works(20)
      .idleStateChanges({ idle: 'idle', audible: true });
    person.timePasses(27).wakes({ idle: 'idle', audible: true });
    expect(person.loggedKinds).toContain('woke-late');
    expect(person.state.run.presence).toBe('here');
    person.timePasses(1).wakes({ idle: 'idle', audible: true });
    expect(person.offered).toBe('stretch');
  });

  it('restarts when the browser reports idle and then active', () => {
    const person = new SimulatedPerson(stretchOnly).works(20).idleStateChanges({ idle: 'idle' });
    person.idleStateChanges({ idle: 'active' });
    expect(person.loggedKinds).toEqual(['natural-break']);
  });

  it('does not grow during an absence, so nothing is offered', () => {
    const person = new SimulatedPerson(stretchOnly).works(44);
    person.idleStateChanges({ idle: 'locked' }).timePasses(3).wakes({ idle: 'locked' });
    expect(person.offered).toBeNull();
  });

  it('treats a very late alarm as sleep and offers nothing on waking', () => {
    const person = new SimulatedPerson(stretchOnly).wakes().timePasses(90).wakes();
    expect(person.loggedKinds).toEqual(['woke-late', 'natural-break']);
    expect(person.offered).toBeNull();
    expect(person.works(45).offered).toBe('stretch');
  });

  it('leads to no offer within a minute of a short sleep', () => {
    const person = new SimulatedPerson(stretchOnly).wakes().timePasses(48).wakes();
    expect(person.loggedKinds).toEqual(['woke-late', 'held']);
    expect(person.works(0.9).offered).toBeNull();
    expect(person.works(0.1).offered).toBe('stretch');
  });

  it('neither grows nor shrinks when the system clock is set back', () => {
    const person = new SimulatedPerson(stretchOnly).works(30).wakes();
    person.now -= 180 * minute;
    person.wakes();
    expect(person.loggedKinds).toEqual(['clock-went-back']);
    expect(person.works(14).offered).toBeNull();
    expect(person.works(1).offered).toBe('stretch');
  });

  it('restarts on a return whose departure was never reported', () => {
    const person = new SimulatedPerson(stretchOnly).works(30).wakes().timePasses(12);
    person.idleStateChanges({ idle: 'active' });
    expect(person.loggedKinds).toEqual(['natural-break']);
  });

  it('survives a short restart of the browser', () => {
    const person = new SimulatedPerson(stretchOnly).works(30).wakes().timePasses(3);
    person.dispatch({ kind: 'started', snapshot: person.seen });
    expect(person.works(12).offered).toBe('stretch');
  });

  it('never exceeds the time that has passed, for any sequence of events', () => {
    const step = fc.record({
      minutes: fc.integer({ min: -200, max: 200 }),
      idle: fc.constantFrom('active' as const, 'idle' as const, 'locked' as const),
      audible: fc.boolean(),
      how: fc.constantFrom('presence' as const, 'woken' as const, 'started' as const),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const person = new SimulatedPerson();
        let passed = 0;
        for (const { minutes, how, ...seen } of steps) {
          const snapshot = { ...person.seen, ...seen };
          person.timePasses(minutes);
          passed += Math.max(0, minutes * minute);
          person.dispatch(
            how === 'presence'
              ? { kind: how, snapshot, returned: snapshot.idle === 'active' }
              : { kind: how, snapshot },
          );
          const { sittingMs } = person.state.run.clocks.stretch;
          expect(sittingMs).toBeGreaterThanOrEqual(0);
          expect(sittingMs).toBeLessThanOrEqual(passed + 1);
        }
      }),
    );
  });
});

describe('a person', () => {
  it('counts as present when idle during a guide', () => {
    const person = new SimulatedPerson(stretchOnly).works(20);
    person
      .sends({ kind: 'begin-routine', session: 's', routine: 'r' })
      .timePasses(6)
      .idleStateChanges(idle);
    expect(person.state.run.presence).toBe('here');
    expect(person.state.run.guide).not.toBeNull();
  });

  it('stays away when a tab plays sound after they left', () => {
    const person = new SimulatedPerson(stretchOnly)
      .works(20)
      .idleStateChanges({ idle: 'locked' })
      .timePasses(10);
    person.wakes({ ...idle, audible: true });
    expect(person.state.run.presence).toBe('away');
    expect(person.loggedKinds).toEqual([]);
  });

  it('may set the system clock back by up to a minute without a log entry', () => {
    const setBack = (seconds: number) => {
      const person = new SimulatedPerson(stretchOnly).works(20).wakes();
      person.now -= seconds * 1000;
      return person.wakes().loggedKinds;
    };
    expect(setBack(0)).toEqual([]);
    expect(setBack(60)).toEqual([]);
    expect(setBack(61)).toEqual(['clock-went-back']);
  });

  it('counts as asleep only when an alarm is more than a minute late', () => {
    const late = (minutes: number) =>
      new SimulatedPerson(stretchOnly)
        .wakes()
        .timePasses(45 + minutes)
        .wakes().loggedKinds[0];
    expect(late(1)).toBe('offered');
    expect(late(1.1)).toBe('woke-late');
  });

  it('has a natural break after exactly the minutes in the settings', () => {
    const returns = (minutes: number) =>
      new SimulatedPerson(stretchOnly).works(20).wakes().timePasses(minutes).idleStateChanges({})
        .loggedKinds;
    expect(returns(4.9)).toEqual([]);
    expect(returns(5)).toEqual(['natural-break']);
  });
});
