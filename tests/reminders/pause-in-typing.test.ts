import { describe, expect, it } from 'vitest';
import { defaultSettings } from '@/settings/default-settings';
import { PersonWithReminders, tea } from './person-with-reminders';
import { minute, SimulatedPerson, stretchOnly } from './simulated-person';

const stretch = { on: true, everyMinutes: 45 };
const wait = (waitMinutes: number) => ({ moment: { ...defaultSettings.moment, waitMinutes } });
const typing = (waitMinutes = 5) =>
  new SimulatedPerson({
    ...stretchOnly,
    moment: { ...defaultSettings.moment, waitMinutes },
  }).types();

describe('a due reminder', () => {
  it('is offered at once during a pause in typing', () => {
    expect(new SimulatedPerson(stretchOnly).works(45).offered).toBe('stretch');
  });

  it('waits for the next pause while the person types', () => {
    const person = typing().works(47);
    expect(person.offered).toBeNull();
    expect(person.loggedKinds).toEqual(['waiting']);
    expect(person.pauses().offered).toBe('stretch');
  });

  it('waits at most five minutes by default', () => {
    const person = typing(defaultSettings.moment.waitMinutes).works(49);
    expect(person.offered).toBeNull();
    expect(person.works(1).offered).toBe('stretch');
    expect(person.loggedKinds).toEqual(['waiting', 'offered', 'shown']);
  });

  it('waits at most as long as the settings say', () => {
    expect(typing(10).works(54).offered).toBeNull();
    expect(typing(10).works(55).offered).toBe('stretch');
    expect(typing(0).works(45).offered).toBe('stretch');
  });

  it('shortens the idle threshold only while it waits for a pause', () => {
    const person = typing().works(44);
    expect(person.desired.detectionMs).toBe(5 * minute);
    expect(person.works(2).desired).toMatchObject({ detectionMs: 15_000, badge: 'soon' });
    expect(person.pauses().desired.detectionMs).toBe(5 * minute);
  });

  it('causes no wake-up before the end of its wait', () => {
    const person = typing().works(45);
    expect(person.state.run.wakeAt).toBe(person.now + 5 * minute);
  });

  it('is shown as waiting, with its latest time', () => {
    const person = typing().works(46);
    expect(person.desired.nextUp).toEqual({
      kind: 'waiting',
      reminder: 'stretch',
      until: person.now + 4 * minute,
    });
  });

  it('stops waiting when the person leaves, which is a break', () => {
    const person = typing().works(46).leaves(20);
    expect(person.state.run.waiting).toBeNull();
    expect(person.works(44).offered).toBeNull();
  });

  it('stops waiting during a short absence and waits again after it', () => {
    const person = typing().works(46).idleStateChanges({ idle: 'locked' });
    expect(person.desired.detectionMs).toBe(5 * minute);
    person.timePasses(3).idleStateChanges({ idle: 'active' });
    expect(person.works(5).offered).toBeNull();
    expect(person.works(1).offered).toBe('stretch');
  });

  it('waits for a pause again after a hold', () => {
    const person = typing().works(47).sends({ kind: 'start-call' }).works(30);
    person.sends({ kind: 'end-call' });
    expect(person.works(4).offered).toBeNull();
    expect(person.works(1).offered).toBe('stretch');
  });
});

describe('a posture check that waits', () => {
  it('is offered at the end of its wait, even if a stretch is due ten minutes later', () => {
    const person = new SimulatedPerson({ hours: stretchOnly.hours }).types().works(34);
    expect(person.loggedKinds).toEqual(['waiting']);
    expect(person.works(1).offered).toBe('posture');
  });
});

describe('a pause in typing that the browser reports as a change of idle state', () => {
  it('does not count as a return: no clock restarts and nothing is delayed', () => {
    const person = typing().works(46).pauses();
    expect(person.offered).toBe('stretch');
    person.idleStateChanges({ idle: 'active', quiet: false });
    expect(person.loggedKinds).not.toContain('natural-break');
    expect(person.state.run).toMatchObject({ presence: 'here', returnedAt: null });
  });
});

describe('a heads-up', () => {
  const warned = (headsUp: boolean) =>
    new SimulatedPerson({
      ...stretchOnly,
      moment: { ...defaultSettings.moment, waitMinutes: 0, headsUp },
    });

  it('marks the icon a minute before a stretch when it is on', () => {
    const person = warned(true);
    expect(person.state.run.wakeAt).toBe(person.now + 44 * minute);
    expect(person.works(43).desired.badge).toBe('none');
    expect(person.works(1).desired.badge).toBe('soon');
    expect(person.offered).toBeNull();
    expect(person.works(1).offered).toBe('stretch');
  });

  it('causes no wake-up when it is off', () => {
    const person = warned(false);
    expect(person.state.run.wakeAt).toBe(person.now + 45 * minute);
    expect(person.works(44).desired.badge).toBe('none');
  });

  it('is not given before a posture check', () => {
    const person = new SimulatedPerson({
      moment: { ...defaultSettings.moment, waitMinutes: 0, headsUp: true },
    });
    expect(person.state.run.wakeAt).toBe(person.now + 30 * minute);
  });
});

describe('the sitting model "clock only"', () => {
  const fixed = () =>
    new SimulatedPerson({
      ...stretchOnly,
      sitting: { ...defaultSettings.sitting, model: 'fixed' },
    }).types();

  it('offers at once, because no pause can be observed', () => {
    expect(fixed().works(45).offered).toBe('stretch');
  });

  it('ignores idle states and returns from them', () => {
    const person = fixed()
      .works(20)
      .idleStateChanges({ idle: 'idle' })
      .timePasses(20)
      .idleStateChanges({ idle: 'active' });
    expect(person.loggedKinds).toEqual([]);
    expect(person.works(5).offered).toBe('stretch');
  });

  it('counts a locked screen and a very late alarm as an absence', () => {
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
  it('continues after a hold of a minute', () => {
    const person = new SimulatedPerson({ ...stretchOnly, ...wait(5) })
      .types()
      .works(46)
      .timePasses(6)
      .wakes();
    expect(person.loggedKinds).toEqual(['waiting', 'woke-late', 'held']);
    expect(person.state.run.waiting).toMatchObject({ since: person.now - 7 * minute });
    expect(person.works(1).offered).toBe('stretch');
  });

  it('starts again after a longer hold', () => {
    const person = new SimulatedPerson({ ...stretchOnly, ...wait(5) }).types().works(48);
    person.withSurroundings({ call: true }).sends({ kind: 'look' }).works(10);
    expect(person.state.run.waiting).toBeNull();
    person.withSurroundings({}).works(2);
    expect(person.offered).toBeNull();
    expect(person.works(5).offered).toBe('stretch');
  });

  it('continues when another reminder is done', () => {
    const person = new SimulatedPerson({ ...stretchOnly, ...wait(5) }).types().works(46);
    person.sends({ kind: 'done', reminder: 'posture' });
    expect(person.state.run.waiting).toMatchObject({ since: person.now - minute });
    expect(person.loggedKinds).toEqual(['waiting', 'done']);
  });

  it('starts again for the next due reminder when its own is done', () => {
    const own = [tea({ by: 'interval', everyMinutes: 45 })];
    const person = new PersonWithReminders({ stretch, own, ...wait(5) }).types().works(48);
    person.sends({ kind: 'done', reminder: 'stretch' });
    expect(person.state.run.waiting).toEqual({ kind: 'own-tea', since: person.now });
  });

  it('does not count pauses of seconds as absences', () => {
    const person = new SimulatedPerson({ ...stretchOnly, ...wait(10) })
      .types()
      .works(46)
      .timePasses(6)
      .idleStateChanges({});
    expect(person.loggedKinds).toEqual(['waiting']);
    expect(person.state.run.clocks.stretch.sittingMs).toBe(52 * minute);
  });
});
