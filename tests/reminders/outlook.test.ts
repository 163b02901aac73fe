import { describe, expect, it } from 'vitest';
import { outlookAt } from '@/reminders/outlook';
import { wanted } from '@/reminders/wanted';
import { minute, monday, Person } from './person';

const look = (person: Person) => outlookAt(person.state, { at: person.now, zone: person.zone });

describe('what comes next', () => {
  it('is the stretch, with the posture check before it and how long the person has sat', () => {
    expect(look(new Person().wakes().passes(21))).toEqual({
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
    const person = new Person().works(30).asks({ kind: 'done', reminder: 'posture' });
    expect(look(person)).toMatchObject({ kind: 'next', before: null });
  });

  it('is told for when it can really come: after the hours that end before it', () => {
    const person = new Person()
      .works(8 * 60)
      .asks({ kind: 'i-moved' })
      .works(1);
    expect(look(person)).toMatchObject({
      kind: 'next',
      at: Date.parse('2026-11-24T09:00:00+01:00'),
    });
  });

  it('is the posture check where stretches are off, and nothing where both are', () => {
    const off = { on: false, everyMinutes: 45 };
    expect(look(new Person({ stretch: off }))).toMatchObject({ reminder: 'posture' });
    expect(look(new Person({ stretch: off, posture: off }))).toEqual({ kind: 'off' });
  });

  it('is why nothing comes: a pause, the hours, a guide', () => {
    const paused = new Person().asks({ kind: 'pause', until: '1-hour' });
    expect(look(paused)).toEqual({
      kind: 'held',
      why: 'paused',
      until: monday + 60 * minute,
      reminder: null,
    });
    expect(look(new Person().passes(11 * 60))).toMatchObject({ why: 'outside-hours' });
    const playing = new Person().asks({ kind: 'begin-routine', session: 's', routine: 'r' });
    expect(look(playing)).toMatchObject({ why: 'stretching' });
  });

  it('is the offer that stands, and whether it may still be snoozed', () => {
    const person = new Person({ posture: { on: false, everyMinutes: 30 } }).works(45);
    expect(look(person)).toMatchObject({ kind: 'offer', reminder: 'stretch', maySnooze: true });
    person.asks({ kind: 'snooze', minutes: 5 }).works(5).asks({ kind: 'snooze', minutes: 5 });
    expect(look(person.works(5))).toMatchObject({ kind: 'offer', maySnooze: false });
  });
});

describe('what the browser should show', () => {
  it('is a badge while something is due or paused, and none otherwise', () => {
    const badge = (person: Person) =>
      wanted(person.state, { at: person.now, zone: person.zone }).badge;
    expect(badge(new Person())).toBe('none');
    expect(badge(new Person().works(30))).toBe('small');
    expect(badge(new Person().asks({ kind: 'pause', until: '1-hour' }))).toBe('paused');
  });

  it('has a second alarm two minutes behind the first, in case the first is lost', () => {
    const person = new Person().wakes();
    const want = wanted(person.state, { at: person.now, zone: person.zone });
    expect(want.wakeAt).toBe(monday + 30 * minute);
    expect(want.rescueAt).toBe(monday + 32 * minute);
  });

  it('looks into an absence every two hours, with a second alarm behind that too', () => {
    const person = new Person().works(5).sees({ idle: 'idle' });
    const want = wanted(person.state, { at: person.now, zone: person.zone });
    expect(want.wakeAt).toBe(person.now + 120 * minute);
    expect(want.rescueAt).toBe(person.now + 122 * minute);
  });
});
