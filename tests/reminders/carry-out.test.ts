import { describe, expect, it } from 'vitest';
import { minute, SimulatedPerson, stretchOnly } from './simulated-person';

const due = () => new SimulatedPerson(stretchOnly).works(45);

describe('a snooze', () => {
  it('offers the reminder again after the chosen minutes', () => {
    const person = due().sends({ kind: 'snooze', minutes: 10 });
    expect(person.offered).toBeNull();
    expect(person.works(9).offered).toBeNull();
    expect(person.works(1).offered).toBe('stretch');
  });

  it('is possible only twice in a row', () => {
    const person = due();
    person.sends({ kind: 'snooze', minutes: 5 }).works(5);
    person.sends({ kind: 'snooze', minutes: 5 }).works(5);
    person.sends({ kind: 'snooze', minutes: 5 });
    expect(person.offered).toBe('stretch');
    person.dispatch({
      kind: 'offer-clicked',
      reminder: 'stretch',
      offerId: 1,
      snapshot: person.seen,
    });
    expect(person.effects).toMatchObject([{ open: 'guide', guide: 'routine' }]);
  });

  it('is possible again after the next break', () => {
    const person = due().sends({ kind: 'snooze', minutes: 5 }).works(5);
    person.sends({ kind: 'snooze', minutes: 5 }).works(5).finishesRoutine().works(45);
    expect(person.sends({ kind: 'snooze', minutes: 5 }).offered).toBeNull();
  });
});

describe('a snoozed stretch', () => {
  it('also delays the posture check', () => {
    const every = { on: true, everyMinutes: 30 };
    const person = new SimulatedPerson({ stretch: every, posture: every }).works(33);
    person.sends({ kind: 'snooze', minutes: 15 });
    expect(person.works(14).offered).toBeNull();
    expect(person.works(1).offered).toBe('stretch');
  });
});

describe('a skip', () => {
  it('drops the offer and restarts its clock', () => {
    const person = due().sends({ kind: 'skip' });
    expect(person.offered).toBeNull();
    expect(person.works(44).offered).toBeNull();
    expect(person.works(1).offered).toBe('stretch');
  });

  it('can be undone for ten minutes, which opens the same offer again', () => {
    const person = due();
    const turn = person.state.run.offer?.turn;
    person.sends({ kind: 'skip' }).timePasses(9).sends({ kind: 'undo' });
    expect(person.state.run.offer).toMatchObject({ kind: 'stretch', turn, shown: true });
  });

  it('can no longer be undone after ten minutes', () => {
    const person = due().sends({ kind: 'skip' }).timePasses(10).sends({ kind: 'undo' });
    expect(person.offered).toBeNull();
    expect(person.loggedKinds).not.toContain('skip-undone');
  });

  it('cannot be undone after a later break', () => {
    const person = due().sends({ kind: 'skip' }).leaves(7);
    expect(person.sends({ kind: 'undo' }).offered).toBeNull();
  });

  it('cannot be undone after a later offer', () => {
    const person = new SimulatedPerson({ posture: { on: true, everyMinutes: 32 } }).works(32);
    person.sends({ kind: 'skip' }).works(9);
    person.sends({ kind: 'change-settings', parts: { stretch: { on: true, everyMinutes: 40 } } });
    expect(person.wakes().offered).toBe('stretch');
    expect(person.sends({ kind: 'undo' }).offered).toBe('stretch');
  });

  it('also drops a snoozed reminder', () => {
    const person = due().sends({ kind: 'snooze', minutes: 5 }).sends({ kind: 'skip' });
    expect(person.works(44).offered).toBeNull();
  });

  it('changes nothing when nothing is due', () => {
    expect(new SimulatedPerson().sends({ kind: 'skip' }).loggedKinds).toEqual([]);
  });
});

describe('"I moved"', () => {
  it('counts as a break and restarts the sitting clocks', () => {
    const person = new SimulatedPerson(stretchOnly).works(30).sends({ kind: 'i-moved' });
    expect(person.loggedKinds).toEqual(['break']);
    expect(person.works(44).offered).toBeNull();
  });
});

describe('a routine', () => {
  it('answers the offer when it starts, and counts once however often it is reported', () => {
    const person = due().sends({ kind: 'begin-routine', session: 's', routine: 'r' });
    expect(person.offered).toBeNull();
    person.sends({ kind: 'count-routine', session: 's', routine: 'r', areas: ['hamstring'] });
    person
      .timePasses(2)
      .sends({ kind: 'count-routine', session: 's', routine: 'r', areas: ['hamstring'] });
    person.sends({ kind: 'leave-routine', session: 's' });
    expect(person.loggedKinds.filter((what) => what === 'break')).toHaveLength(1);
  });

  it('that is left early is offered again, but not within five minutes', () => {
    const person = due().sends({ kind: 'begin-routine', session: 's', routine: 'r' });
    person.timePasses(0.5).sends({ kind: 'leave-routine', session: 's' });
    expect(person.works(4).offered).toBeNull();
    expect(person.works(1).offered).toBe('stretch');
  });

  it('holds all reminders while it plays', () => {
    const person = new SimulatedPerson().works(29);
    person.sends({ kind: 'begin-routine', session: 's', routine: 'r' });
    expect(person.works(9).offered).toBeNull();
    person.sends({ kind: 'begin-routine', session: 's', routine: 'r' });
    expect(person.works(9).offered).toBeNull();
    expect(person.loggedKinds).toEqual(['routine-begun']);
  });

  it('counts as closed after ten minutes without a report', () => {
    const person = due().sends({ kind: 'begin-routine', session: 's', routine: 'r' }).works(10);
    expect(person.state.run.guide).toBeNull();
    expect(person.offered).toBe('stretch');
  });

  it('is not ended by a report of another session', () => {
    const person = new SimulatedPerson().sends({
      kind: 'begin-routine',
      session: 'new',
      routine: 'r',
    });
    person.sends({ kind: 'leave-routine', session: 'old' });
    expect(person.state.run.guide?.session).toBe('new');
  });

  it('leads to no offer when the person walks away from it', () => {
    const person = due().sends({ kind: 'begin-routine', session: 's', routine: 'r' });
    person.timePasses(5).idleStateChanges({ idle: 'idle' });
    person.timePasses(5).wakes({ idle: 'idle' });
    expect(person.offered).toBeNull();
    person.timePasses(8).idleStateChanges({ idle: 'active' });
    expect(person.loggedKinds.at(-1)).toBe('natural-break');
    expect(person.offered).toBeNull();
  });

  it('does not show by its end that the person is present', () => {
    const idle = { idle: 'idle' } as const;
    const person = due().sends({ kind: 'begin-routine', session: 's', routine: 'r' });
    person
      .timePasses(4)
      .guideSends(
        { kind: 'count-routine', session: 's', routine: 'r', areas: ['hamstring'] },
        idle,
      );
    person.guideSends({ kind: 'leave-routine', session: 's' }, idle);
    person.timePasses(30).idleStateChanges({ idle: 'active' });
    expect(person.state.run.clocks.stretch.sittingMs).toBe(0);
    expect(person.loggedKinds.at(-1)).toBe('natural-break');
  });

  it('ends when the screen is locked', () => {
    const person = new SimulatedPerson(stretchOnly).works(20);
    person.sends({ kind: 'begin-routine', session: 's', routine: 'r' });
    person.timePasses(1).idleStateChanges({ idle: 'locked' });
    person.timePasses(20).idleStateChanges({ idle: 'active' });
    expect(person.loggedKinds.at(-1)).toBe('natural-break');
  });

  it('counts no sitting while it plays', () => {
    const person = new SimulatedPerson(stretchOnly).works(40);
    person.sends({ kind: 'begin-routine', session: 's', routine: 'r' }).timePasses(8);
    person.sends({ kind: 'leave-routine', session: 's' });
    expect(person.works(4).offered).toBeNull();
    expect(person.works(1).offered).toBe('stretch');
  });
});

describe('a pause', () => {
  it('holds reminders until it ends, which makes one offer', () => {
    const person = new SimulatedPerson(stretchOnly)
      .works(40)
      .sends({ kind: 'pause', until: '30-minutes' });
    expect(person.works(29).offered).toBeNull();
    expect(person.works(1).offered).toBe('stretch');
    expect(person.loggedKinds.filter((what) => what === 'offered')).toHaveLength(1);
  });

  it('withdraws an open offer until it ends', () => {
    const person = due().sends({ kind: 'pause', until: '1-hour' });
    expect(person.offered).toBeNull();
    expect(person.works(60).offered).toBe('stretch');
  });

  it('until tomorrow ends when work starts tomorrow', () => {
    const person = new SimulatedPerson().sends({ kind: 'pause', until: 'tomorrow' });
    const tomorrow = Date.parse('2026-11-24T08:00:00Z');
    expect(person.state.run.pause?.until).toBe(tomorrow);
  });

  it('until tomorrow, chosen at night, ends on the coming morning', () => {
    const person = new SimulatedPerson();
    person.now = Date.parse('2026-11-24T00:30:00+01:00');
    person.sends({ kind: 'pause', until: 'tomorrow' });
    expect(person.state.run.pause?.until).toBe(Date.parse('2026-11-24T09:00:00+01:00'));
  });

  it('ends early when it is resumed', () => {
    const person = due().sends({ kind: 'pause', until: '1-hour' }).timePasses(6);
    expect(person.sends({ kind: 'resume' }).wakes().offered).toBe('stretch');
  });
});

describe('the buttons of a notification', () => {
  it('start the guide of a stretch', () => {
    const person = due().pressesButton(0);
    expect(person.effects).toMatchObject([{ open: 'guide', guide: 'routine' }]);
  });

  it('complete a posture check', () => {
    const person = new SimulatedPerson().works(30);
    person.pressesButton(0);
    expect(person.loggedKinds.at(-1)).toBe('done');
    expect(person.offered).toBeNull();
  });

  it('snooze for five minutes, and skip after two snoozes', () => {
    const person = due();
    const second = () => person.pressesButton(1);
    second();
    expect(person.loggedKinds.at(-1)).toBe('snoozed');
    person.works(5);
    second();
    person.works(5);
    second();
    expect(person.loggedKinds.at(-1)).toBe('skipped');
  });

  it('do nothing on the notification of an earlier offer', () => {
    const person = due();
    person.dispatch({
      kind: 'offer-answered',
      reminder: 'posture',
      offerId: 99,
      button: 1,
      snapshot: person.seen,
    });
    expect(person.offered).toBe('stretch');
  });
});

describe('the first start', () => {
  it('opens the welcome page once', () => {
    const person = new SimulatedPerson();
    const { seen: snapshot } = person;
    person.dispatch({ kind: 'installed', snapshot });
    expect(person.effects).toEqual([{ open: 'welcome' }]);
    expect(person.dispatch({ kind: 'installed', snapshot }).effects).toEqual([]);
  });

  it('of a browser delays a due reminder by a minute', () => {
    const person = new SimulatedPerson(stretchOnly).works(44.5).timePasses(0.5);
    person.dispatch({ kind: 'started', snapshot: person.seen });
    expect(person.offered).toBeNull();
    expect(person.state.run.wakeAt).toBe(person.now + minute);
    expect(person.works(1).offered).toBe('stretch');
  });
});
