import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { minute, SimulatedPerson, stretchOnly } from './simulated-person';

const idle = { idle: 'idle' } as const;

describe('sitting', () => {
  it('ends in a natural break after five minutes away; nothing rings on return', () => {
    const person = new SimulatedPerson(stretchOnly).works(30).leaves(12);
    expect(person.loggedKinds).toEqual(['natural-break']);
    expect(person.log[0]).toMatchObject({ awayMs: 12 * minute });
    expect(person.works(44).offered).toBeNull();
    expect(person.works(1).offered).toBe('stretch');
  });

  it('goes on over a short absence, without counting it', () => {
    const person = new SimulatedPerson(stretchOnly).works(40);
    person.idleStateChanges({ idle: 'locked' }).timePasses(4);
    person.idleStateChanges({ idle: 'active' });
    expect(person.works(4).offered).toBeNull();
    expect(person.works(1).offered).toBe('stretch');
  });

  it('subtracts the time that the browser took to notice', () => {
    const person = new SimulatedPerson(stretchOnly).works(30);
    person.works(5).idleStateChanges({ idle: 'idle' });
    expect(person.state.run.clocks.stretch.sittingMs).toBe(30 * minute);
  });

  it('counts watching with sound as being here', () => {
    const person = new SimulatedPerson(stretchOnly)
      .works(40)
      .idleStateChanges({ idle: 'idle', audible: true });
    expect(person.works(5).offered).toBe('stretch');
    person.idleStateChanges({ idle: 'active' });
    expect(person.loggedKinds).not.toContain('natural-break');
  });

  it('ended with the last input, though a late alarm was the first to tell of it', () => {
    const person = new SimulatedPerson({
      ...stretchOnly,
      sitting: { model: 'presence', awayMinutes: 10 },
    }).works(38);
    // The alarm at 45 is late by three minutes; nothing was touched for ten.
    person.timePasses(10).idleStateChanges({ idle: 'idle' }).timePasses(1).idleStateChanges({});
    expect(person.loggedKinds).toContain('natural-break');
  });

  it('goes on for someone who watches, when an alarm came late', () => {
    const person = new SimulatedPerson(stretchOnly)
      .works(20)
      .idleStateChanges({ idle: 'idle', audible: true });
    person.timePasses(27).wakes({ idle: 'idle', audible: true });
    expect(person.loggedKinds).toContain('woke-late');
    expect(person.state.run.presence).toBe('here');
    person.timePasses(1).wakes({ idle: 'idle', audible: true });
    expect(person.offered).toBe('stretch');
  });

  it('leaves a quiet reader alone: the browser says idle, and the absence is short', () => {
    const person = new SimulatedPerson(stretchOnly).works(20).idleStateChanges({ idle: 'idle' });
    person.idleStateChanges({ idle: 'active' });
    expect(person.loggedKinds).toEqual(['natural-break']);
  });

  it('offers nothing to an empty chair', () => {
    const person = new SimulatedPerson(stretchOnly).works(44);
    person.idleStateChanges({ idle: 'locked' }).timePasses(3).wakes({ idle: 'locked' });
    expect(person.offered).toBeNull();
  });

  it('takes an alarm that is much too late for sleep, and asks nothing on waking', () => {
    const person = new SimulatedPerson(stretchOnly).wakes().timePasses(90).wakes();
    expect(person.loggedKinds).toEqual(['woke-late', 'natural-break']);
    expect(person.offered).toBeNull();
    expect(person.works(45).offered).toBe('stretch');
  });

  it('waits a minute after a sleep that was too short for a break', () => {
    const person = new SimulatedPerson(stretchOnly).wakes().timePasses(48).wakes();
    expect(person.loggedKinds).toEqual(['woke-late', 'held']);
    expect(person.works(0.9).offered).toBeNull();
    expect(person.works(0.1).offered).toBe('stretch');
  });

  it('gives no credit for a clock that went backwards, and loses none', () => {
    const person = new SimulatedPerson(stretchOnly).works(30).wakes();
    person.now -= 180 * minute;
    person.wakes();
    expect(person.loggedKinds).toEqual(['clock-went-back']);
    expect(person.works(14).offered).toBeNull();
    expect(person.works(1).offered).toBe('stretch');
  });

  it('understands a return whose departure was never heard of', () => {
    const person = new SimulatedPerson(stretchOnly).works(30).wakes().timePasses(12);
    person.idleStateChanges({ idle: 'active' });
    expect(person.loggedKinds).toEqual(['natural-break']);
  });

  it('keeps its clocks over a restart of the browser that took less than what was left', () => {
    const person = new SimulatedPerson(stretchOnly).works(30).wakes().timePasses(3);
    person.dispatch({ kind: 'started', snapshot: person.seen });
    expect(person.works(12).offered).toBe('stretch');
  });

  it('never counts more sitting than time has passed, whatever happens', () => {
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

describe('someone', () => {
  it('who is idle while a guide plays is still there', () => {
    const person = new SimulatedPerson(stretchOnly).works(20);
    person
      .sends({ kind: 'begin-routine', session: 's', routine: 'r' })
      .timePasses(6)
      .idleStateChanges(idle);
    expect(person.state.run.presence).toBe('here');
    expect(person.state.run.guide).not.toBeNull();
  });

  it('who left has not come back because a film goes on', () => {
    const person = new SimulatedPerson(stretchOnly)
      .works(20)
      .idleStateChanges({ idle: 'locked' })
      .timePasses(10);
    person.wakes({ ...idle, audible: true });
    expect(person.state.run.presence).toBe('away');
    expect(person.loggedKinds).toEqual([]);
  });

  it('whose clock goes back by less than a minute is told nothing of it', () => {
    const setBack = (seconds: number) => {
      const person = new SimulatedPerson(stretchOnly).works(20).wakes();
      person.now -= seconds * 1000;
      return person.wakes().loggedKinds;
    };
    expect(setBack(0)).toEqual([]);
    expect(setBack(60)).toEqual([]);
    expect(setBack(61)).toEqual(['clock-went-back']);
  });

  it('who is woken a minute late at most has not slept', () => {
    const late = (minutes: number) =>
      new SimulatedPerson(stretchOnly)
        .wakes()
        .timePasses(45 + minutes)
        .wakes().loggedKinds[0];
    expect(late(1)).toBe('offered');
    expect(late(1.1)).toBe('woke-late');
  });

  it('who returns after exactly as long as an absence lasts had a break', () => {
    const returns = (minutes: number) =>
      new SimulatedPerson(stretchOnly).works(20).wakes().timePasses(minutes).idleStateChanges({})
        .loggedKinds;
    expect(returns(4.9)).toEqual([]);
    expect(returns(5)).toEqual(['natural-break']);
  });
});
