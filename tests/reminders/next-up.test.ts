import { describe, expect, it } from 'vitest';
import { desiredState } from '@/reminders/desired-state';
import { earliestOf, nextUp } from '@/reminders/next-up';
import { PersonWithReminders, tea } from './person-with-reminders';
import { minute, monday, SimulatedPerson, stretchOnly } from './simulated-person';

const look = (person: SimulatedPerson) =>
  nextUp(person.state, { at: person.now, zone: person.zone });

describe('what comes next', () => {
  it('is the stretch, with the posture check before it and how long the person has sat', () => {
    expect(look(new SimulatedPerson().wakes().timePasses(21))).toEqual({
      kind: 'next',
      reminder: 'stretch',
      at: monday + 45 * minute,
      full: 21 / 45,
      sittingMs: 21 * minute,
      before: { kind: 'posture', at: monday + 30 * minute },
      snoozed: false,
      soon: false,
    });
  });

  it('leaves out a posture check that is folded into the stretch', () => {
    const person = new SimulatedPerson().works(30).sends({ kind: 'done', reminder: 'posture' });
    expect(look(person)).toMatchObject({ kind: 'next', before: null });
  });

  it('is told for when it can really come: after the hours that end before it', () => {
    const person = new SimulatedPerson()
      .works(8 * 60)
      .sends({ kind: 'i-moved' })
      .works(1);
    expect(look(person)).toMatchObject({
      kind: 'next',
      at: Date.parse('2026-11-24T09:00:00+01:00'),
    });
  });

  it('is the posture check where stretches are off, and nothing where both are', () => {
    const off = { on: false, everyMinutes: 45 };
    expect(look(new SimulatedPerson({ stretch: off }))).toMatchObject({ reminder: 'posture' });
    expect(look(new SimulatedPerson({ stretch: off, posture: off }))).toEqual({ kind: 'off' });
  });

  it('is why nothing comes: a pause, the hours, a guide', () => {
    const paused = new SimulatedPerson().sends({ kind: 'pause', until: '1-hour' });
    expect(look(paused)).toEqual({
      kind: 'held',
      why: 'paused',
      until: monday + 60 * minute,
      reminder: null,
    });
    expect(look(new SimulatedPerson().timePasses(11 * 60))).toMatchObject({ why: 'outside-hours' });
    const playing = new SimulatedPerson().sends({
      kind: 'begin-routine',
      session: 's',
      routine: 'r',
    });
    expect(look(playing)).toMatchObject({ why: 'stretching' });
  });

  it('is the offer that stands, and whether it may still be snoozed', () => {
    const person = new SimulatedPerson({ posture: { on: false, everyMinutes: 30 } }).works(45);
    expect(look(person)).toMatchObject({ kind: 'offer', reminder: 'stretch', maySnooze: true });
    person.sends({ kind: 'snooze', minutes: 5 }).works(5).sends({ kind: 'snooze', minutes: 5 });
    expect(look(person.works(5))).toMatchObject({ kind: 'offer', maySnooze: false });
  });
});

describe('the next reminder', () => {
  const next = (person: SimulatedPerson) => {
    const outlook = look(person);
    if (outlook.kind !== 'next') throw new Error(`It is ${outlook.kind}`);
    return outlook;
  };

  it('that comes first is the one before the stretch, if there is one', () => {
    expect(earliestOf(next(new SimulatedPerson()))).toEqual({
      kind: 'posture',
      at: monday + 30 * minute,
    });
    expect(earliestOf(next(new SimulatedPerson(stretchOnly)))).toEqual({
      kind: 'stretch',
      at: monday + 45 * minute,
    });
  });

  it('has none before it that comes at the same time', () => {
    const person = new PersonWithReminders({
      stretch: { on: true, everyMinutes: 45 },
      own: [tea({ by: 'interval', everyMinutes: 45 })],
    });
    expect(next(person)).toMatchObject({ reminder: 'stretch', before: null });
  });

  it('counts no minute on while nobody is there, or while a guide plays', () => {
    const away = new SimulatedPerson(stretchOnly)
      .works(20)
      .idleStateChanges({ idle: 'locked' })
      .timePasses(4);
    expect(next(away).sittingMs).toBe(20 * minute);
    const here = new SimulatedPerson(stretchOnly).works(20).wakes().timePasses(4);
    expect(next(here).sittingMs).toBe(24 * minute);
    const guided = new SimulatedPerson(stretchOnly).works(20);
    guided.sends({ kind: 'begin-routine', session: 's', routine: 'r' }).timePasses(10);
    expect(next(guided).sittingMs).toBe(20 * minute);
  });

  it('has no share of an interval when it goes by the time of day', () => {
    const person = new PersonWithReminders({ own: [tea({ by: 'times', times: ['12:00'] })] });
    expect(next(person)).toMatchObject({ reminder: 'own-tea', full: null });
    expect(next(person).at).toBe(Date.parse('2026-11-23T12:00:00+01:00'));
  });

  it('is never more than full, and is put off no further than it was', () => {
    const snoozed = new SimulatedPerson(stretchOnly)
      .works(45)
      .sends({ kind: 'snooze', minutes: 10 });
    expect(next(snoozed)).toMatchObject({ snoozed: true, full: 1, at: snoozed.now + 10 * minute });
    expect(next(new SimulatedPerson(stretchOnly)).snoozed).toBe(false);
  });

  it('is soon in its last minute, for someone who is there', () => {
    const soon = (person: SimulatedPerson) => next(person).soon;
    expect(soon(new SimulatedPerson(stretchOnly).works(43.9))).toBe(false);
    expect(soon(new SimulatedPerson(stretchOnly).works(44))).toBe(true);
    const left = new SimulatedPerson(stretchOnly).works(44).idleStateChanges({ idle: 'locked' });
    expect(soon(left)).toBe(false);
  });

  it('is told of, and not what is around, while nothing is due yet', () => {
    expect(
      look(new SimulatedPerson(stretchOnly).withSurroundings({ call: true }).works(20)),
    ).toMatchObject({
      kind: 'next',
    });
  });

  it('that waits is told of only while nothing else holds it', () => {
    const typing = new SimulatedPerson(stretchOnly).types().works(46);
    expect(look(typing).kind).toBe('waiting');
    typing.dispatch({ kind: 'started', snapshot: typing.seen });
    expect(look(typing).kind).toBe('next');
  });
});

describe('what the browser should show', () => {
  it('is the offer that stands, with whether it may be put off, and none else', () => {
    const person = new SimulatedPerson(stretchOnly);
    expect(person.desired.offer).toBeNull();
    person.works(45);
    expect(person.desired.offer).toEqual({ offer: person.state.run.offer, maySnooze: true });
    expect(person.desired.badge).toBe('main');
    expect(new SimulatedPerson().works(30).desired.badge).toBe('small');
  });

  it('is a mark for what is held that can be seen, and none for what is held by hours or off', () => {
    expect(new SimulatedPerson().timePasses(11 * 60).desired.badge).toBe('none');
    const off = { on: false, everyMinutes: 45 };
    expect(new SimulatedPerson({ stretch: off, posture: off }).desired.badge).toBe('none');
  });

  it('is a mark a minute before, only for those who asked for it', () => {
    const badge = (headsUp: boolean) =>
      new SimulatedPerson({ ...stretchOnly, moment: { waitMinutes: 5, headsUp } }).works(44).desired
        .badge;
    expect(badge(true)).toBe('soon');
    expect(badge(false)).toBe('none');
  });

  it('needs no alarm at all where everything is off', () => {
    const off = { on: false, everyMinutes: 45 };
    const { wakeAt, rescueAt } = new SimulatedPerson({ stretch: off, posture: off }).desired;
    expect([wakeAt, rescueAt]).toEqual([null, null]);
  });

  it('is a badge while something is due or paused, and none otherwise', () => {
    const badge = (person: SimulatedPerson) =>
      desiredState(person.state, { at: person.now, zone: person.zone }).badge;
    expect(badge(new SimulatedPerson())).toBe('none');
    expect(badge(new SimulatedPerson().works(30))).toBe('small');
    expect(badge(new SimulatedPerson().sends({ kind: 'pause', until: '1-hour' }))).toBe('paused');
  });

  it('has a second alarm two minutes behind the first, in case the first is lost', () => {
    const person = new SimulatedPerson().wakes();
    const want = desiredState(person.state, { at: person.now, zone: person.zone });
    expect(want.wakeAt).toBe(monday + 30 * minute);
    expect(want.rescueAt).toBe(monday + 32 * minute);
  });

  it('looks into an absence every two hours, with a second alarm behind that too', () => {
    const person = new SimulatedPerson().works(5).idleStateChanges({ idle: 'idle' });
    const want = desiredState(person.state, { at: person.now, zone: person.zone });
    expect(want.wakeAt).toBe(person.now + 120 * minute);
    expect(want.rescueAt).toBe(person.now + 122 * minute);
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
