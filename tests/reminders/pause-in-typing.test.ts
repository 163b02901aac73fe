import { describe, expect, it } from 'vitest';
import { defaultSettings } from '@/settings/default-settings';
import { PersonWithReminders, tea } from './person-with-reminders';
import { minute, SimulatedPerson, stretchOnly } from './simulated-person';

const stretch = { on: true, everyMinutes: 45 };
const wait = (waitMinutes: number) => ({ moment: { waitMinutes, headsUp: false } });
const typing = (waitMinutes = 5) =>
  new SimulatedPerson({ ...stretchOnly, moment: { waitMinutes, headsUp: false } }).types();

describe('a good moment', () => {
  it('is at once for someone who has just paused', () => {
    expect(new SimulatedPerson(stretchOnly).works(45).offered).toBe('stretch');
  });

  it('is the next pause of someone who types', () => {
    const person = typing().works(47);
    expect(person.offered).toBeNull();
    expect(person.loggedKinds).toEqual(['waiting']);
    expect(person.pauses().offered).toBe('stretch');
  });

  it('is after five minutes at the latest, by default', () => {
    const person = typing(defaultSettings.moment.waitMinutes).works(49);
    expect(person.offered).toBeNull();
    expect(person.works(1).offered).toBe('stretch');
    expect(person.loggedKinds).toEqual(['waiting', 'offered', 'shown']);
  });

  it('is after as long as the person says', () => {
    expect(typing(10).works(54).offered).toBeNull();
    expect(typing(10).works(55).offered).toBe('stretch');
    expect(typing(0).works(45).offered).toBe('stretch');
  });

  it('is looked for closely only while something waits', () => {
    const person = typing().works(44);
    expect(person.desired.detectionMs).toBe(5 * minute);
    expect(person.works(2).desired).toMatchObject({ detectionMs: 15_000, badge: 'soon' });
    expect(person.pauses().desired.detectionMs).toBe(5 * minute);
  });

  it('wakes for nothing in between but the end of the wait', () => {
    const person = typing().works(45);
    expect(person.state.run.wakeAt).toBe(person.now + 5 * minute);
  });

  it('is told of, with its latest time', () => {
    const person = typing().works(46);
    expect(person.desired.outlook).toEqual({
      kind: 'waiting',
      reminder: 'stretch',
      until: person.now + 4 * minute,
    });
  });

  it('is over when the person leaves meanwhile: that was a break', () => {
    const person = typing().works(46).leaves(20);
    expect(person.state.run.waiting).toBeNull();
    expect(person.works(44).offered).toBeNull();
  });

  it('is not looked for at an empty chair, and begins anew after a short absence', () => {
    const person = typing().works(46).idleStateChanges({ idle: 'locked' });
    expect(person.desired.detectionMs).toBe(5 * minute);
    person.timePasses(3).idleStateChanges({ idle: 'active' });
    expect(person.works(5).offered).toBeNull();
    expect(person.works(1).offered).toBe('stretch');
  });

  it('comes again after a hold, with a wait of its own', () => {
    const person = typing().works(47).sends({ kind: 'start-call' }).works(30);
    person.sends({ kind: 'end-call' });
    expect(person.works(4).offered).toBeNull();
    expect(person.works(1).offered).toBe('stretch');
  });
});

describe('a posture check that waits', () => {
  it('comes at the end of its wait, though the stretch is ten minutes away by then', () => {
    const person = new SimulatedPerson({ hours: stretchOnly.hours }).types().works(34);
    expect(person.loggedKinds).toEqual(['waiting']);
    expect(person.works(1).offered).toBe('posture');
  });
});

describe('the browser that calls someone active again whose pause was too short', () => {
  it('is not taken for a return: nothing restarts and nothing is put off', () => {
    const person = typing().works(46).pauses();
    expect(person.offered).toBe('stretch');
    person.idleStateChanges({ idle: 'active', quiet: false });
    expect(person.loggedKinds).not.toContain('natural-break');
    expect(person.state.run).toMatchObject({ presence: 'here', returnedAt: null });
  });
});

describe('a heads-up', () => {
  const warned = (headsUp: boolean) =>
    new SimulatedPerson({ ...stretchOnly, moment: { waitMinutes: 0, headsUp } });

  it('marks the icon a minute before, for those who asked for it', () => {
    const person = warned(true);
    expect(person.state.run.wakeAt).toBe(person.now + 44 * minute);
    expect(person.works(43).desired.badge).toBe('none');
    expect(person.works(1).desired.badge).toBe('soon');
    expect(person.offered).toBeNull();
    expect(person.works(1).offered).toBe('stretch');
  });

  it('costs the others no wake-up', () => {
    const person = warned(false);
    expect(person.state.run.wakeAt).toBe(person.now + 45 * minute);
    expect(person.works(44).desired.badge).toBe('none');
  });

  it('never announces a posture check', () => {
    const person = new SimulatedPerson({ moment: { waitMinutes: 0, headsUp: true } });
    expect(person.state.run.wakeAt).toBe(person.now + 30 * minute);
  });
});

describe('going by the clock alone', () => {
  const fixed = () =>
    new SimulatedPerson({ ...stretchOnly, sitting: { model: 'fixed', awayMinutes: 5 } }).types();

  it('asks at once, since nobody can see a pause', () => {
    expect(fixed().works(45).offered).toBe('stretch');
  });

  it('believes no idleness and no return from it', () => {
    const person = fixed()
      .works(20)
      .idleStateChanges({ idle: 'idle' })
      .timePasses(20)
      .idleStateChanges({ idle: 'active' });
    expect(person.loggedKinds).toEqual([]);
    expect(person.works(5).offered).toBe('stretch');
  });

  it('believes a locked screen and an alarm that came much too late', () => {
    const locked = fixed()
      .works(20)
      .idleStateChanges({ idle: 'locked' })
      .timePasses(20)
      .idleStateChanges({ idle: 'active' });
    expect(locked.loggedKinds).toEqual(['natural-break']);
    const slept = fixed().works(20).timePasses(90).wakes();
    expect(slept.loggedKinds).toEqual(['woke-late', 'natural-break']);
  });
});

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
