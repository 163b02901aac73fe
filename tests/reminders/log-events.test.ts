import { describe, expect, it } from 'vitest';
import type { Settings } from '@/settings/settings';
import { problemAtPath } from '@/tests/values/problem-at-path';
import { PersonWithReminders, tea } from './person-with-reminders';
import { minute, SimulatedPerson, stretchOnly } from './simulated-person';

const due = (settings: Partial<Settings> = {}) =>
  new SimulatedPerson({ ...stretchOnly, ...settings }).works(45);
/** The latest entry of the log, without its time. */
const last = (person: SimulatedPerson) => {
  const { at: _at, ...entry } = person.log.at(-1) ?? { at: 0 };
  return entry;
};

describe('the log', () => {
  it('has an entry for each answer with its reminder', () => {
    expect(last(due().sends({ kind: 'skip' }))).toEqual({ what: 'skipped', kind: 'stretch' });
    expect(last(due().sends({ kind: 'snooze', minutes: 10 }))).toEqual({
      what: 'snoozed',
      kind: 'stretch',
      minutes: 10,
    });
    expect(last(due().sends({ kind: 'i-moved' }))).toEqual({ what: 'break', by: 'moved' });
    expect(last(due().sends({ kind: 'done', reminder: 'stretch' }))).toEqual({
      what: 'done',
      kind: 'stretch',
    });
  });

  it('distinguishes an undone skip from an undone break', () => {
    const skipped = due().sends({ kind: 'skip' }).sends({ kind: 'undo' });
    expect(last(skipped)).toEqual({ what: 'skip-undone', kind: 'stretch' });
    const moved = due().sends({ kind: 'i-moved' }).sends({ kind: 'undo' });
    expect(last(moved)).toEqual({ what: 'break-undone', counted: true });
  });

  it('has the start and the end of a call', () => {
    const person = new SimulatedPerson().sends({ kind: 'start-call' });
    expect(last(person)).toEqual({ what: 'call-began', until: person.now + 120 * minute });
    expect(last(person.timePasses(1).sends({ kind: 'end-call' }))).toEqual({ what: 'call-ended' });
    expect(person.sends({ kind: 'end-call' }).loggedKinds).toEqual(['call-began', 'call-ended']);
  });

  it('has no entry for ending a pause that does not exist', () => {
    expect(new SimulatedPerson().sends({ kind: 'resume' }).loggedKinds).toEqual([]);
  });

  it('has the start of a routine and whether it was finished', () => {
    const session = 's';
    const begin = { kind: 'begin-routine', session, routine: 'r' } as const;
    const left = new SimulatedPerson()
      .sends(begin)
      .timePasses(1)
      .sends({ kind: 'leave-routine', session });
    expect(left.loggedKinds).toEqual(['routine-begun', 'routine-left']);
    const done = new SimulatedPerson().finishesRoutine();
    expect(done.log).toMatchObject([{ what: 'routine-begun' }, { what: 'break', by: 'routine' }]);
  });

  it('distinguishes a first offer from a repeated one', () => {
    const offers = (person: SimulatedPerson) => person.log.filter(({ what }) => what === 'offered');
    expect(offers(due().works(30))).toMatchObject([{ again: false }, { again: true }]);
  });

  it('has a folded posture check only if it was due too', () => {
    const every = (everyMinutes: number) => ({ on: true, everyMinutes });
    const folded = (settings: Partial<Settings>) =>
      new SimulatedPerson({ hours: stretchOnly.hours, ...settings })
        .works(45)
        .loggedKinds.includes('folded');
    expect(folded({ stretch: every(45), posture: every(40) })).toBe(true);
    expect(folded({ stretch: every(45), posture: every(45) })).toBe(true);
    expect(folded({ stretch: every(45), posture: every(50) })).toBe(false);
    expect(folded({ stretch: every(45), posture: { on: false, everyMinutes: 40 } })).toBe(false);
  });

  it('has the posture check that a stretch replaced', () => {
    const every = (everyMinutes: number) => ({ on: true, everyMinutes });
    const person = new SimulatedPerson({
      hours: stretchOnly.hours,
      stretch: every(45),
      posture: every(34),
    });
    person.works(34).timePasses(0.1).sends({ kind: 'look' });
    expect(person.offered).toBe('posture');
    // Shorter, the stretch is due as soon as five minutes have passed.
    person.sends({ kind: 'change-settings', parts: { stretch: every(35) } }).works(6);
    expect(person.offered).toBe('stretch');
    expect(person.log.slice(-4)).toMatchObject([
      { what: 'withdrawn', kind: 'posture', why: 'replaced' },
      { what: 'offered', kind: 'stretch', again: false },
      { what: 'folded' },
      { what: 'shown' },
    ]);
  });

  it('has a hold once for each reminder that it holds', () => {
    const held = new PersonWithReminders({
      stretch: { on: true, everyMinutes: 60 },
      own: [tea({ by: 'interval', everyMinutes: 45 })],
    })
      .withSurroundings({ fullScreen: true })
      .works(70);
    expect(held.log.filter(({ what }) => what === 'held')).toMatchObject([
      { kind: 'own-tea', why: 'full-screen' },
      { kind: 'stretch', why: 'full-screen' },
    ]);
  });

  it('has a refused message with its reason, which changes nothing else', () => {
    const person = due();
    const { run } = person.state;
    const refusal = problemAtPath('intent.kind', { code: 'unexpected' });
    person.dispatch({ kind: 'message-refused', refusal });
    expect(last(person)).toEqual({ what: 'message-refused', refusal });
    expect(person.state.run).toEqual(run);
    expect(person.effects).toEqual([]);
  });
});

describe('a notice in the popup', () => {
  it('reports broken stored data until it is dismissed', () => {
    const person = new SimulatedPerson().dispatch({ kind: 'stored-data-broken' });
    expect(person.state.run.notice).toBe('stored-data-broken');
    expect(last(person)).toEqual({ what: 'stored-data-broken' });
    expect(person.sends({ kind: 'dismiss-notice' }).state.run.notice).toBeNull();
  });

  it('reports a notification only if it was refused', () => {
    const shown = due();
    expect(shown.state.run.notice).toBeNull();
    const refused = due();
    const offerId = refused.state.run.offer?.id ?? 0;
    refused.dispatch({ kind: 'offer-shown', offerId, as: 'refused' });
    expect(refused.state.run.notice).toBe('notification-failed');
    expect(last(refused)).toEqual({ what: 'shown', kind: 'stretch', as: 'refused' });
  });

  it('does not report an earlier offer', () => {
    const person = due().timePasses(1);
    const { offer } = person.state.run;
    person.dispatch({ kind: 'offer-shown', offerId: 99, as: 'refused' });
    expect(person.state.run).toMatchObject({ notice: null, offer });
    const none = new SimulatedPerson(stretchOnly).dispatch({
      kind: 'offer-shown',
      offerId: 1,
      as: 'badge',
    });
    expect(none.loggedKinds).toEqual([]);
  });
});
