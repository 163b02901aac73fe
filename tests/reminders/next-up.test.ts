import { describe, expect, it } from 'vitest';
import { desiredState } from '@/reminders/desired-state';
import { earliestOf, nextUpAt } from '@/reminders/next-up';
import { PersonWithReminders, tea } from './person-with-reminders';
import { minute, monday, SimulatedPerson, stretchOnly } from './simulated-person';

const look = (person: SimulatedPerson) =>
  nextUpAt(person.state, { at: person.now, zone: person.zone });

describe('the reminder that is next up', () => {
  it('is the next stretch, with the posture check before it and the sitting time', () => {
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

  it('has the time after a hold, such as the next working hours', () => {
    const person = new SimulatedPerson()
      .works(8 * 60)
      .sends({ kind: 'i-moved' })
      .works(1);
    expect(look(person)).toMatchObject({
      kind: 'next',
      at: Date.parse('2026-11-24T09:00:00+01:00'),
    });
  });

  it('is the posture check when stretches are off, and empty when both are', () => {
    const off = { on: false, everyMinutes: 45 };
    expect(look(new SimulatedPerson({ stretch: off }))).toMatchObject({ reminder: 'posture' });
    expect(look(new SimulatedPerson({ stretch: off, posture: off }))).toEqual({ kind: 'off' });
  });

  it('is a hold by a pause, working hours or a guide', () => {
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

  it('is the open offer, and whether it may still be snoozed', () => {
    const person = new SimulatedPerson({ posture: { on: false, everyMinutes: 30 } }).works(45);
    expect(look(person)).toMatchObject({ kind: 'offer', reminder: 'stretch', maySnooze: true });
    person.sends({ kind: 'snooze', minutes: 5 }).works(5).sends({ kind: 'snooze', minutes: 5 });
    expect(look(person.works(5))).toMatchObject({ kind: 'offer', maySnooze: false });
  });
});

describe('the next reminder', () => {
  const next = (person: SimulatedPerson) => {
    const nextUp = look(person);
    if (nextUp.kind !== 'next') throw new Error(`It is ${nextUp.kind}`);
    return nextUp;
  };

  it('is the earliest one, even when a stretch is shown', () => {
    expect(earliestOf(next(new SimulatedPerson()))).toEqual({
      kind: 'posture',
      at: monday + 30 * minute,
    });
    expect(earliestOf(next(new SimulatedPerson(stretchOnly)))).toEqual({
      kind: 'stretch',
      at: monday + 45 * minute,
    });
  });

  it('has none before it at the same time', () => {
    const person = new PersonWithReminders({
      stretch: { on: true, everyMinutes: 45 },
      own: [tea({ by: 'interval', everyMinutes: 45 })],
    });
    expect(next(person)).toMatchObject({ reminder: 'stretch', before: null });
  });

  it('counts no sitting during an absence or a guide', () => {
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

  it('has no progress when it is a fixed time', () => {
    const person = new PersonWithReminders({ own: [tea({ by: 'times', times: ['12:00'] })] });
    expect(next(person)).toMatchObject({ reminder: 'own-tea', full: null });
    expect(next(person).at).toBe(Date.parse('2026-11-23T12:00:00+01:00'));
  });

  it('has a progress of at most 1 when it is snoozed', () => {
    const snoozed = new SimulatedPerson(stretchOnly)
      .works(45)
      .sends({ kind: 'snooze', minutes: 10 });
    expect(next(snoozed)).toMatchObject({ snoozed: true, full: 1, at: snoozed.now + 10 * minute });
    expect(next(new SimulatedPerson(stretchOnly)).snoozed).toBe(false);
  });

  it('is soon in its last minute, unless the person is away', () => {
    const soon = (person: SimulatedPerson) => next(person).soon;
    expect(soon(new SimulatedPerson(stretchOnly).works(43.9))).toBe(false);
    expect(soon(new SimulatedPerson(stretchOnly).works(44))).toBe(true);
    const left = new SimulatedPerson(stretchOnly).works(44).idleStateChanges({ idle: 'locked' });
    expect(soon(left)).toBe(false);
  });

  it('is shown instead of an observed call while nothing is due', () => {
    expect(
      look(new SimulatedPerson(stretchOnly).withSurroundings({ call: true }).works(20)),
    ).toMatchObject({
      kind: 'next',
    });
  });

  it('is shown as waiting only while nothing holds it', () => {
    const typing = new SimulatedPerson(stretchOnly).types().works(46);
    expect(look(typing).kind).toBe('waiting');
    typing.dispatch({ kind: 'started', snapshot: typing.seen });
    expect(look(typing).kind).toBe('next');
  });
});

describe('the desired state', () => {
  it('has the open offer, and whether it may be snoozed', () => {
    const person = new SimulatedPerson(stretchOnly);
    expect(person.desired.offer).toBeNull();
    person.works(45);
    expect(person.desired.offer).toEqual({ offer: person.state.run.offer, maySnooze: true });
    expect(person.desired.badge).toBe('main');
    expect(new SimulatedPerson().works(30).desired.badge).toBe('small');
  });

  it('has no badge outside working hours or when everything is off', () => {
    expect(new SimulatedPerson().timePasses(11 * 60).desired.badge).toBe('none');
    const off = { on: false, everyMinutes: 45 };
    expect(new SimulatedPerson({ stretch: off, posture: off }).desired.badge).toBe('none');
  });

  it('has no alarm when everything is off', () => {
    const off = { on: false, everyMinutes: 45 };
    const { wakeAt, rescueAt } = new SimulatedPerson({ stretch: off, posture: off }).desired;
    expect([wakeAt, rescueAt]).toEqual([null, null]);
  });

  it('has a badge only for an offer or a pause', () => {
    const badge = (person: SimulatedPerson) =>
      desiredState(person.state, { at: person.now, zone: person.zone }).badge;
    expect(badge(new SimulatedPerson())).toBe('none');
    expect(badge(new SimulatedPerson().works(30))).toBe('small');
    expect(badge(new SimulatedPerson().sends({ kind: 'pause', until: '1-hour' }))).toBe('paused');
  });

  it('has a second alarm two minutes after the first, in case the first is lost', () => {
    const person = new SimulatedPerson().wakes();
    const want = desiredState(person.state, { at: person.now, zone: person.zone });
    expect(want.wakeAt).toBe(monday + 30 * minute);
    expect(want.rescueAt).toBe(monday + 32 * minute);
  });

  it('has an alarm every two hours during an absence', () => {
    const person = new SimulatedPerson().works(5).idleStateChanges({ idle: 'idle' });
    const want = desiredState(person.state, { at: person.now, zone: person.zone });
    expect(want.wakeAt).toBe(person.now + 120 * minute);
    expect(want.rescueAt).toBe(person.now + 122 * minute);
  });
});

describe('a long pause', () => {
  it('causes no wake-up before its end, except for a fixed time', () => {
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
