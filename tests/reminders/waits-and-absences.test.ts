import { describe, expect, it } from 'vitest';
import { PersonWithReminders, tea } from './person-with-reminders';
import { minute, SimulatedPerson, stretchOnly } from './simulated-person';

const stretch = { on: true, everyMinutes: 45 };
const wait = (waitMinutes: number) => ({ moment: { waitMinutes, headsUp: false } });
const idle = { idle: 'idle' } as const;

describe('a wait for a pause in typing', () => {
  it('does not begin anew after a hold of a minute', () => {
    const person = new SimulatedPerson({ ...stretchOnly, ...wait(5) })
      .types()
      .works(46)
      .timePasses(6)
      .wakes();
    expect(person.loggedKinds).toEqual(['waiting', 'woke-late', 'held']);
    expect(person.state.run.waiting).toMatchObject({ since: person.now - 7 * minute });
    expect(person.works(1).offered).toBe('stretch');
  });

  it('begins anew after a hold that lasted', () => {
    const person = new SimulatedPerson({ ...stretchOnly, ...wait(5) }).types().works(48);
    person.withSurroundings({ call: true }).sends({ kind: 'look' }).works(10);
    expect(person.state.run.waiting).toBeNull();
    person.withSurroundings({}).works(2);
    expect(person.offered).toBeNull();
    expect(person.works(5).offered).toBe('stretch');
  });

  it('is of its own reminder: another that was done does not end it', () => {
    const person = new SimulatedPerson({ ...stretchOnly, ...wait(5) }).types().works(46);
    person.sends({ kind: 'done', reminder: 'posture' });
    expect(person.state.run.waiting).toMatchObject({ since: person.now - minute });
    expect(person.loggedKinds).toEqual(['waiting', 'done']);
  });

  it('begins anew for what else is due when its own reminder was done', () => {
    const own = [tea({ by: 'interval', everyMinutes: 45 })];
    const person = new PersonWithReminders({ stretch, own, ...wait(5) }).types().works(48);
    person.sends({ kind: 'done', reminder: 'stretch' });
    expect(person.state.run.waiting).toEqual({ kind: 'own-tea', since: person.now });
  });

  it('hears of pauses of seconds, which are no returns', () => {
    const person = new SimulatedPerson({ ...stretchOnly, ...wait(10) })
      .types()
      .works(46)
      .timePasses(6)
      .idleStateChanges({});
    expect(person.loggedKinds).toEqual(['waiting']);
    expect(person.state.run.clocks.stretch.sittingMs).toBe(52 * minute);
  });
});

describe('a hold', () => {
  it('of one reminder is forgotten when that is done, and told anew the next time', () => {
    const own = [tea({ by: 'interval', everyMinutes: 45 })];
    const person = new PersonWithReminders({ stretch, own })
      .withSurroundings({ fullScreen: true })
      .works(46);
    person.sends({ kind: 'done', reminder: 'own-tea' });
    const held = person.log.filter(({ what }) => what === 'held');
    expect(held).toMatchObject([{ kind: 'stretch' }]);
  });

  it('of hours lets go of a time of day, and costs no other reminder its minutes', () => {
    const own = [tea({ by: 'times', times: ['09:30'] })];
    const person = new PersonWithReminders({ stretch, own })
      .withSurroundings({ fullScreen: true })
      .works(151);
    expect(person.log.filter(({ what }) => what === 'missed')).toMatchObject([{ kind: 'own-tea' }]);
    expect(person.sittingMinutes('stretch')).toBe(151);
  });
});

describe('an offer', () => {
  /** Someone whose offer was saved, but the worker was killed before it was shown. */
  function unshown(): SimulatedPerson {
    const person = new SimulatedPerson(stretchOnly).works(45);
    const { run } = person.state;
    const offer = run.offer && { ...run.offer, shown: false };
    person.state = { ...person.state, run: { ...run, offer } };
    return person;
  }

  it('that was never shown is taken back by what holds it now', () => {
    const person = unshown().withSurroundings({ fullScreen: true }).sends({ kind: 'look' });
    expect(person.offered).toBeNull();
    expect(person.log).toContainEqual({
      at: person.now,
      what: 'withdrawn',
      kind: 'stretch',
      why: 'full-screen',
    });
  });

  it('that was never shown is not too soon after itself', () => {
    const person = unshown().sends({ kind: 'look' });
    expect(person.offered).toBe('stretch');
    expect(person.loggedKinds).not.toContain('withdrawn');
  });

  it('that was shown stands, whatever comes around', () => {
    const person = new SimulatedPerson(stretchOnly)
      .works(45)
      .withSurroundings({ fullScreen: true });
    expect(person.sends({ kind: 'look' }).offered).toBe('stretch');
  });

  it('is not ignored by someone who is not there', () => {
    const person = new SimulatedPerson(stretchOnly).works(45).idleStateChanges({ idle: 'locked' });
    person.timePasses(20).wakes({ idle: 'locked' });
    expect(person.offered).toBe('stretch');
    expect(person.loggedKinds).not.toContain('ignored');
  });

  it('of a time of day is not missed while it stands', () => {
    const own = [tea({ by: 'times', times: ['09:30'] })];
    const person = new PersonWithReminders({ own }).works(31).idleStateChanges({ idle: 'locked' });
    person.timePasses(180).wakes({ idle: 'locked' });
    expect(person.loggedKinds).not.toContain('missed');
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

describe('a long pause', () => {
  it('is not looked into before its end, unless a time of day would come', () => {
    const paused = (when: Parameters<typeof tea>[0], on = true) => {
      const person = new PersonWithReminders({ own: [tea(when, { on })] }).sends({
        kind: 'pause',
        until: 'tomorrow',
      });
      return ((person.state.run.wakeAt ?? 0) - person.now) / minute;
    };
    const untilTomorrow = 24 * 60;
    expect(paused({ by: 'interval', everyMinutes: 60 })).toBe(untilTomorrow);
    expect(paused({ by: 'times', times: ['12:00'] }, false)).toBe(untilTomorrow);
    expect(paused({ by: 'times', times: ['12:00'] })).toBe(150);
  });
});
