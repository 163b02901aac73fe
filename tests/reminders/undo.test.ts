import { describe, expect, it } from 'vitest';
import type { Intent } from '@/reminders/event';
import { PersonWithReminders, tea } from './person-with-reminders';
import { minute, SimulatedPerson, stretchOnly } from './simulated-person';

const due = () => new SimulatedPerson(stretchOnly).works(45);
const stand = { on: true, sitMinutes: 45, standMinutes: 15 };
const stretch = { on: true, everyMinutes: 60 };

describe('an undo', () => {
  it('is possible for ten minutes, whether or not an alarm fires then', () => {
    const undone = (minutes: number) =>
      due().sends({ kind: 'skip' }).timePasses(minutes).sends({ kind: 'undo' });
    expect(undone(9.9).offered).toBe('stretch');
    expect(undone(10).offered).toBeNull();
    expect(undone(10).state.run.undo).toBeNull();
  });

  it('remembers what it undoes and whether that counted', () => {
    const skipped = due().sends({ kind: 'skip' });
    expect(skipped.state.run.undo).toMatchObject({
      what: 'skipped',
      kind: 'stretch',
      counted: false,
      until: skipped.now + 10 * minute,
    });
    const moved = new SimulatedPerson(stretchOnly).works(20).sends({ kind: 'i-moved' });
    expect(moved.state.run.undo).toMatchObject({ what: 'moved', kind: 'stretch', counted: true });
    const atPosture = new SimulatedPerson().works(30).sends({ kind: 'i-moved' });
    expect(atPosture.state.run.undo).toMatchObject({ what: 'moved', kind: 'posture' });
  });

  it('undoes the first of two breaks that are reported within a minute', () => {
    const person = new SimulatedPerson(stretchOnly).works(20).sends({ kind: 'i-moved' });
    person.timePasses(0.5).sends({ kind: 'i-moved' }).sends({ kind: 'undo' });
    expect(person.state.run.clocks.stretch.sittingMs).toBe(20 * minute);
  });

  it('restores the minutes of sitting before the break, plus those since', () => {
    const person = new SimulatedPerson(stretchOnly).works(30).sends({ kind: 'i-moved' }).works(5);
    person.sends({ kind: 'undo' });
    expect(person.state.run.clocks.stretch.sittingMs).toBe(35 * minute);
  });

  it('of a skip restores one clock while the others continue', () => {
    const person = new PersonWithReminders({ stretch, stand })
      .works(45)
      .sends({ kind: 'skip' })
      .works(5);
    person.sends({ kind: 'undo' });
    expect([person.sittingMinutes('stand'), person.sittingMinutes('stretch')]).toEqual([50, 50]);
  });

  it('of a break restores all clocks', () => {
    const person = new PersonWithReminders({ stretch, stand })
      .works(30)
      .sends({ kind: 'i-moved' })
      .works(5);
    expect([person.sittingMinutes('stand'), person.sittingMinutes('stretch')]).toEqual([5, 5]);
    person.sends({ kind: 'undo' });
    expect([person.sittingMinutes('stand'), person.sittingMinutes('stretch')]).toEqual([35, 35]);
  });

  it('does not restore the clock of a desk that went up since', () => {
    const person = new PersonWithReminders({ stretch, stand }).works(30).sends({ kind: 'i-moved' });
    person.sends({ kind: 'set-standing', standing: true }).works(5).sends({ kind: 'undo' });
    expect([person.sittingMinutes('stand'), person.sittingMinutes('stretch')]).toEqual([5, 35]);
  });

  it('allows the same break to count again', () => {
    const person = new SimulatedPerson(stretchOnly).works(20).sends({ kind: 'i-moved' });
    person.sends({ kind: 'undo' }).timePasses(0.5).sends({ kind: 'i-moved' });
    expect(person.loggedKinds).toEqual(['break', 'break-undone', 'break']);
  });
});

describe('a break', () => {
  it('counts again a minute after the last one, but not before', () => {
    const twice = (minutes: number) =>
      new SimulatedPerson(stretchOnly)
        .works(20)
        .sends({ kind: 'i-moved' })
        .timePasses(minutes)
        .sends({ kind: 'i-moved' });
    expect(twice(0.99).loggedKinds).toEqual(['break']);
    expect(twice(1).loggedKinds).toEqual(['break', 'break']);
  });
});

describe('a skip', () => {
  it('drops the snoozed reminder when no offer is open', () => {
    const own = [tea({ by: 'interval', everyMinutes: 20 })];
    const person = new PersonWithReminders({ stretch, own })
      .works(20)
      .sends({ kind: 'snooze', minutes: 5 });
    person.sends({ kind: 'skip' });
    expect(person.log.at(-1)).toMatchObject({ what: 'skipped', kind: 'own-tea' });
    expect(person.sittingMinutes('own-tea')).toBe(0);
    expect(person.sittingMinutes('stretch')).toBe(20);
  });
});

describe('a routine', () => {
  const begin = (session: string) => ({ kind: 'begin-routine', session, routine: 'r' }) as const;
  const count = (session: string): Intent => ({
    kind: 'count-routine',
    session,
    routine: 'r',
    areas: [],
  });

  it('leaves the open offer of another reminder when it starts', () => {
    const person = new PersonWithReminders({ stretch, stand }).works(45).sends(begin('s'));
    expect(person.offered).toBe('stand');
  });

  it('restarts the posture check and the eye break, but not the desk', () => {
    const eyes = { on: true, everyMinutes: 60 };
    const posture = { on: true, everyMinutes: 60 };
    const person = new PersonWithReminders({
      stretch: { on: true, everyMinutes: 120 },
      stand: { ...stand, sitMinutes: 120 },
      eyes,
      posture,
    });
    person.works(20).sends(begin('s')).sends(count('s'));
    const sat = (['stretch', 'posture', 'eyes', 'stand'] as const).map((kind) =>
      person.sittingMinutes(kind),
    );
    expect(sat).toEqual([0, 0, 0, 20]);
  });

  it('is one of the last twenty sessions that are remembered', () => {
    const sessions = Array.from({ length: 21 }, (_, index) => `s${index}`);
    const person = new SimulatedPerson(stretchOnly);
    for (const session of sessions) person.timePasses(2).sends(count(session));
    expect(person.state.run.countedSessions).toEqual(sessions.slice(1));
  });

  it('is the last routine until another kind of break', () => {
    const person = new SimulatedPerson(stretchOnly).sends(begin('s'));
    expect(person.state.run.lastRoutine).toBe('r');
    person.sends({ kind: 'i-moved' });
    expect(person.state.run.lastRoutine).toBeNull();
  });

  it('is logged once per session when it starts', () => {
    const person = new SimulatedPerson(stretchOnly)
      .sends(begin('a'))
      .sends(begin('a'))
      .sends(begin('b'));
    expect(person.loggedKinds).toEqual(['routine-begun', 'routine-begun']);
  });
});

describe('a reminder that is done', () => {
  it('counts without an offer if it is a posture check or switched on', () => {
    const done = (reminder: 'posture' | 'eyes' | 'own-tea', settings = {}) =>
      new PersonWithReminders(settings).sends({ kind: 'done', reminder }).loggedKinds;
    expect(done('posture')).toEqual(['done']);
    expect(done('eyes')).toEqual([]);
    expect(done('eyes', { eyes: { on: true, everyMinutes: 20 } })).toEqual(['done']);
    expect(done('own-tea')).toEqual([]);
  });
});

describe('a notification', () => {
  it('of a posture check opens its guide when it is clicked', () => {
    const person = new SimulatedPerson().works(30);
    person.dispatch({
      kind: 'offer-clicked',
      reminder: 'posture',
      offerId: 1,
      snapshot: person.seen,
    });
    expect(person.effects).toEqual([{ open: 'guide', guide: 'posture-check', turn: 0 }]);
    expect(person.log.at(-1)).toMatchObject({ what: 'shown' });
  });

  it('of a reminder without a guide is answered by a click', () => {
    const person = new PersonWithReminders({
      own: [tea({ by: 'interval', everyMinutes: 20 })],
    }).works(20);
    const offerId = person.state.run.offer?.id ?? 0;
    person.dispatch({ kind: 'offer-clicked', reminder: 'own-tea', offerId, snapshot: person.seen });
    expect(person.effects).toEqual([]);
    expect(person.log.at(-1)).toMatchObject({ what: 'done', kind: 'own-tea' });
  });

  it('answers nothing when no offer is open', () => {
    const person = new PersonWithReminders({ own: [tea({ by: 'interval', everyMinutes: 20 })] });
    person.dispatch({
      kind: 'offer-clicked',
      reminder: 'own-tea',
      offerId: 1,
      snapshot: person.seen,
    });
    expect(person.loggedKinds).toEqual([]);
  });
});

describe('"I moved"', () => {
  it('can be undone within ten minutes, as if it had not been reported', () => {
    const person = new SimulatedPerson(stretchOnly).works(40).sends({ kind: 'i-moved' }).works(4);
    person.sends({ kind: 'undo' });
    expect(person.log.at(-1)).toEqual({ at: person.now, what: 'break-undone', counted: true });
    expect(person.works(1).offered).toBe('stretch');
  });

  it('restores the offer that it answered, without another notification, when undone', () => {
    const person = new SimulatedPerson(stretchOnly).works(45).sends({ kind: 'i-moved' });
    expect(person.offered).toBeNull();
    person.sends({ kind: 'undo' });
    expect(person.state.run.offer).toMatchObject({ kind: 'stretch', shown: true });
  });

  it('cannot be undone after ten minutes or after another break', () => {
    const late = new SimulatedPerson(stretchOnly).sends({ kind: 'i-moved' }).works(11);
    expect(late.wakes().sends({ kind: 'undo' }).loggedKinds).toEqual(['break']);
    const left = new SimulatedPerson(stretchOnly).sends({ kind: 'i-moved' }).leaves(8);
    expect(left.sends({ kind: 'undo' }).loggedKinds).not.toContain('break-undone');
  });
});
