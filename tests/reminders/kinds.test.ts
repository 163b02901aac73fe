import { describe, expect, it } from 'vitest';
import { PersonWithReminders, tea } from './person-with-reminders';

const eyes = { on: true, everyMinutes: 20 };
const stretch = { on: true, everyMinutes: 45 };
const posture = { on: true, everyMinutes: 30 };
const stand = { on: true, sitMinutes: 45, standMinutes: 15 };

describe('an eye break', () => {
  it('is never offered before it is switched on', () => {
    const person = new PersonWithReminders({}).works(180);
    expect(person.offers).toEqual([]);
    person.changesSettings({ eyes }).works(20);
    expect(person.offers).toEqual(['12:20 eyes']);
  });

  it('is offered every twenty minutes', () => {
    const person = new PersonWithReminders({ eyes })
      .works(20)
      .finishesOffered()
      .works(20)
      .finishesOffered()
      .works(20);
    expect(person.offers).toEqual(['09:20 eyes', '09:40 eyes', '10:00 eyes']);
  });

  it('restarts only its own clock when it is done', () => {
    const person = new PersonWithReminders({ eyes, stretch, posture, stand })
      .works(20)
      .finishesOffered();
    const kinds = ['eyes', 'stretch', 'posture', 'stand'] as const;
    expect(kinds.map((kind) => person.sittingMinutes(kind))).toEqual([0, 20, 20, 20]);
  });

  it('is left out when a stretch is due within ten minutes, and restarts with it', () => {
    const person = new PersonWithReminders({ eyes, stretch })
      .works(20)
      .finishesOffered()
      .worksUntil('2026-11-23T09:44:59+01:00');
    expect(person.offered).toBeNull();
    person.works(1);
    expect(person.offers).toEqual(['09:20 eyes', '09:45 stretch']);
    person.finishesRoutine('a');
    expect(person.sittingMinutes('eyes')).toBe(0);
  });

  it('is offered before a stretch that is due later', () => {
    const person = new PersonWithReminders({ eyes: { on: true, everyMinutes: 30 }, stretch }).works(
      30,
    );
    expect(person.offers).toEqual(['09:30 eyes']);
  });

  it('is not offered while the stretch is snoozed', () => {
    const often = { on: true, everyMinutes: 10 };
    const person = new PersonWithReminders({
      eyes: often,
      stretch: { on: true, everyMinutes: 15 },
    });
    person.works(19).sends({ kind: 'snooze', minutes: 15 }).works(14);
    expect(person.offers).toEqual(['09:15 stretch']);
  });

  it('is replaced by a stretch when it is not answered', () => {
    const person = new PersonWithReminders({ eyes, stretch: { on: true, everyMinutes: 45 } });
    person
      .works(20)
      .finishesOffered()
      .changesSettings({ stretch: { on: false, everyMinutes: 45 } });
    person.works(20).changesSettings({ stretch: { on: true, everyMinutes: 15 } });
    expect(person.offered).toBe('eyes');
    // Switched on again, the stretch is due in 15 minutes; the eye break is offered until then.
    person.works(15);
    expect(person.offered).toBe('stretch');
  });
});

describe('sitting and standing in alternation', () => {
  it('is off by default', () => {
    expect(new PersonWithReminders({}).works(180).loggedKinds).toEqual([]);
  });

  it('offers to stand after the minutes of sitting, and to sit after those of standing', () => {
    const person = new PersonWithReminders({ stand }).works(45);
    expect(person.offered).toBe('stand');
    expect(person.finishesOffered().state.run.standing).toBe(true);
    expect(person.works(14).offered).toBeNull();
    expect(person.works(1).offered).toBe('stand');
    expect(person.finishesOffered().state.run.standing).toBe(false);
    person.works(45);
    expect(person.offers).toEqual(['09:45 stand', '10:00 stand', '10:45 stand']);
    expect(person.loggedKinds.filter((what) => what !== 'offered' && what !== 'shown')).toEqual([
      'stood-up',
      'sat-down',
    ]);
  });

  it('can be switched by the person at any time', () => {
    const person = new PersonWithReminders({ stand })
      .works(10)
      .sends({ kind: 'set-standing', standing: true });
    person.works(15);
    expect(person.offers).toEqual(['09:25 stand']);
    person.sends({ kind: 'set-standing', standing: false });
    expect(person.offered).toBeNull();
    person.works(45);
    expect(person.offers).toEqual(['09:25 stand', '10:10 stand']);
  });

  it('leaves the desk position unchanged when the offer is skipped', () => {
    const person = new PersonWithReminders({ stand }).works(45).sends({ kind: 'skip' });
    expect(person.state.run.standing).toBe(false);
    expect(person.works(44).offered).toBeNull();
    expect(person.works(1).offered).toBe('stand');
  });

  it('assumes that the desk is down after a natural break', () => {
    const person = new PersonWithReminders({ stand }).sends({
      kind: 'set-standing',
      standing: true,
    });
    person.works(5).locksScreen(10);
    expect(person.state.run.standing).toBe(false);
    person.works(45);
    expect(person.offers).toEqual(['10:00 stand']);
  });

  it('assumes that the desk is down when it is switched off and on again', () => {
    const person = new PersonWithReminders({ stand }).sends({
      kind: 'set-standing',
      standing: true,
    });
    person
      .changesSettings({ stand: { ...stand, on: false } })
      .works(60)
      .changesSettings({ stand });
    expect(person.state.run.standing).toBe(false);
    expect(person.works(44).offered).toBeNull();
    expect(person.works(1).offered).toBe('stand');
  });

  it('ignores the desk position while it is off', () => {
    const person = new PersonWithReminders({}).sends({ kind: 'set-standing', standing: true });
    expect(person.loggedKinds).toEqual([]);
    expect(person.state.run.standing).toBe(false);
  });

  it('keeps the desk up during an absence that is too short for a break', () => {
    const person = new PersonWithReminders({ stand }).sends({
      kind: 'set-standing',
      standing: true,
    });
    expect(person.works(5).locksScreen(2).state.run.standing).toBe(true);
  });

  it('continues after a stretch and restarts after "I moved"', () => {
    const person = new PersonWithReminders({ stand, stretch }).works(30).finishesRoutine('a');
    expect(person.sittingMinutes('stand')).toBe(30);
    person.sends({ kind: 'i-moved' });
    expect(person.sittingMinutes('stand')).toBe(0);
    person.sends({ kind: 'set-standing', standing: true }).works(10).sends({ kind: 'i-moved' });
    expect(person.state.run.standing).toBe(true);
    expect(person.works(14).offered).toBeNull();
    expect(person.works(1).offered).toBe('stand');
  });

  it('keeps the desk up when an earlier skip is undone', () => {
    const person = new PersonWithReminders({ stand, posture }).works(30).sends({ kind: 'skip' });
    person.sends({ kind: 'set-standing', standing: true }).works(5).sends({ kind: 'undo' });
    expect(person.offered).toBe('posture');
    expect(person.state.run.standing).toBe(true);
    expect(person.sittingMinutes('stand')).toBe(5);
  });

  it('keeps the desk up, with its own time, when an earlier "I moved" is undone', () => {
    const person = new PersonWithReminders({ stand }).works(40).sends({ kind: 'i-moved' });
    person.sends({ kind: 'set-standing', standing: true }).works(5).sends({ kind: 'undo' });
    expect(person.state.run.standing).toBe(true);
    expect(person.sittingMinutes('stand')).toBe(5);
  });
});

describe('a break', () => {
  const all = { eyes, stretch, posture, stand, own: [tea({ by: 'interval', everyMinutes: 60 })] };
  const kinds = ['stretch', 'posture', 'eyes', 'stand', 'own-tea'] as const;
  const sat = (person: PersonWithReminders) => kinds.map((kind) => person.sittingMinutes(kind));

  it.each([
    ['a stretch', (person: PersonWithReminders) => person.finishesRoutine('a'), [0, 0, 0, 10, 10]],
    [
      'a stretch that was done',
      (person: PersonWithReminders) => person.sends({ kind: 'done', reminder: 'stretch' }),
      [0, 0, 0, 10, 10],
    ],
    [
      '"I moved"',
      (person: PersonWithReminders) => person.sends({ kind: 'i-moved' }),
      [0, 0, 0, 0, 10],
    ],
    [
      'a posture check',
      (person: PersonWithReminders) => person.sends({ kind: 'done', reminder: 'posture' }),
      [10, 0, 10, 10, 10],
    ],
    [
      'an eye break',
      (person: PersonWithReminders) => person.sends({ kind: 'done', reminder: 'eyes' }),
      [10, 10, 0, 10, 10],
    ],
    [
      'standing up',
      (person: PersonWithReminders) => person.sends({ kind: 'done', reminder: 'stand' }),
      [10, 10, 10, 0, 10],
    ],
    [
      'tea',
      (person: PersonWithReminders) => person.sends({ kind: 'done', reminder: 'own-tea' }),
      [10, 10, 10, 10, 0],
    ],
    ['a natural break', (person: PersonWithReminders) => person.locksScreen(5), [0, 0, 0, 0, 10]],
  ])('by %s resets the clocks that it covers and no others', (_what, take, expected) => {
    const person = new PersonWithReminders(all).works(10);
    expect(sat(person)).toEqual([10, 10, 10, 10, 10]);
    expect(sat(take(person))).toEqual(expected);
  });

  it('of a kind that is switched off changes nothing', () => {
    const person = new PersonWithReminders({ stretch }).works(10);
    person.sends({ kind: 'done', reminder: 'stand' }).sends({ kind: 'done', reminder: 'own-gone' });
    expect(person.loggedKinds).toEqual([]);
    expect(person.state.run.standing).toBe(false);
  });
});

describe('of several due reminders,', () => {
  it('the stretch is offered first, and the others follow five minutes apart', () => {
    const person = new PersonWithReminders({
      stretch: { on: true, everyMinutes: 30 },
      stand: { ...stand, sitMinutes: 30 },
      own: [tea({ by: 'interval', everyMinutes: 30 })],
    });
    person.works(30);
    expect(person.offers).toEqual(['09:30 stretch']);
    person.finishesOffered().works(4);
    expect(person.offered).toBeNull();
    person.works(1).finishesOffered().works(4);
    expect(person.offered).toBeNull();
    person.works(1).finishesOffered();
    expect(person.offers).toEqual(['09:30 stretch', '09:35 stand', '09:40 own-tea']);
  });

  it('the stretch is offered first after a call, even if it was due last', () => {
    const person = new PersonWithReminders({
      stretch,
      posture,
      eyes,
      stand: { ...stand, sitMinutes: 30 },
    });
    person
      .sends({ kind: 'start-call' })
      .works(60)
      .sends({ kind: 'end-call' })
      .finishesOffered()
      .works(6);
    expect(person.offers).toEqual(['10:00 stretch', '10:05 stand']);
  });
});
