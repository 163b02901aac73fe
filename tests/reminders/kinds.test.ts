import { describe, expect, it } from 'vitest';
import { Sitter, tea } from './sitter';

const eyes = { on: true, everyMinutes: 20 };
const stretch = { on: true, everyMinutes: 45 };
const posture = { on: true, everyMinutes: 30 };
const stand = { on: true, sitMinutes: 45, standMinutes: 15 };

describe('a rest for the eyes', () => {
  it('is never asked for until it is switched on', () => {
    const person = new Sitter({}).works(180);
    expect(person.asked).toEqual([]);
    person.changes({ eyes }).works(20);
    expect(person.asked).toEqual(['12:20 eyes']);
  });

  it('comes every twenty minutes', () => {
    const person = new Sitter({ eyes }).works(20).does().works(20).does().works(20);
    expect(person.asked).toEqual(['09:20 eyes', '09:40 eyes', '10:00 eyes']);
  });

  it('restarts only its own clock when it is done', () => {
    const person = new Sitter({ eyes, stretch, posture, stand }).works(20).does();
    const kinds = ['eyes', 'stretch', 'posture', 'stand'] as const;
    expect(kinds.map((kind) => person.sat(kind))).toEqual([0, 20, 20, 20]);
  });

  it('waits for a stretch that comes within ten minutes of it, and is done with it', () => {
    const person = new Sitter({ eyes, stretch })
      .works(20)
      .does()
      .worksUntil('2026-11-23T09:44:59+01:00');
    expect(person.offered).toBeNull();
    person.works(1);
    expect(person.asked).toEqual(['09:20 eyes', '09:45 stretch']);
    person.stretches('a');
    expect(person.sat('eyes')).toBe(0);
  });

  it('comes before a stretch that is farther off', () => {
    const person = new Sitter({ eyes: { on: true, everyMinutes: 30 }, stretch }).works(30);
    expect(person.asked).toEqual(['09:30 eyes']);
  });

  it('keeps quiet while the stretch is snoozed', () => {
    const often = { on: true, everyMinutes: 10 };
    const person = new Sitter({ eyes: often, stretch: { on: true, everyMinutes: 15 } });
    person.works(19).asks({ kind: 'snooze', minutes: 15 }).works(14);
    expect(person.asked).toEqual(['09:15 stretch']);
  });

  it('gives way to the stretch when nobody answers it', () => {
    const person = new Sitter({ eyes, stretch: { on: true, everyMinutes: 45 } });
    person
      .works(20)
      .does()
      .changes({ stretch: { on: false, everyMinutes: 45 } });
    person.works(20).changes({ stretch: { on: true, everyMinutes: 15 } });
    expect(person.offered).toBe('eyes');
    // The stretch, switched on anew, is due in a quarter of an hour; the eyes come again until then.
    person.works(15);
    expect(person.offered).toBe('stretch');
  });
});

describe('sitting and standing by turns', () => {
  it('is off at first', () => {
    expect(new Sitter({}).works(180).said).toEqual([]);
  });

  it('offers to stand after the length of sitting, and to sit after that of standing', () => {
    const person = new Sitter({ stand }).works(45);
    expect(person.offered).toBe('stand');
    expect(person.does().state.run.standing).toBe(true);
    expect(person.works(14).offered).toBeNull();
    expect(person.works(1).offered).toBe('stand');
    expect(person.does().state.run.standing).toBe(false);
    person.works(45);
    expect(person.asked).toEqual(['09:45 stand', '10:00 stand', '10:45 stand']);
    expect(person.said.filter((what) => what !== 'offered' && what !== 'shown')).toEqual([
      'stood-up',
      'sat-down',
    ]);
  });

  it('believes someone who stands already, at any time', () => {
    const person = new Sitter({ stand }).works(10).asks({ kind: 'set-standing', standing: true });
    person.works(15);
    expect(person.asked).toEqual(['09:25 stand']);
    person.asks({ kind: 'set-standing', standing: false });
    expect(person.offered).toBeNull();
    person.works(45);
    expect(person.asked).toEqual(['09:25 stand', '10:10 stand']);
  });

  it('leaves the desk as it is when the offer is skipped', () => {
    const person = new Sitter({ stand }).works(45).asks({ kind: 'skip' });
    expect(person.state.run.standing).toBe(false);
    expect(person.works(44).offered).toBeNull();
    expect(person.works(1).offered).toBe('stand');
  });

  it('takes the desk to be down after a time away', () => {
    const person = new Sitter({ stand }).asks({ kind: 'set-standing', standing: true });
    person.works(5).locks(10);
    expect(person.state.run.standing).toBe(false);
    person.works(45);
    expect(person.asked).toEqual(['10:00 stand']);
  });

  it('takes the desk to be down when it is switched off, and on again', () => {
    const person = new Sitter({ stand }).asks({ kind: 'set-standing', standing: true });
    person
      .changes({ stand: { ...stand, on: false } })
      .works(60)
      .changes({ stand });
    expect(person.state.run.standing).toBe(false);
    expect(person.works(44).offered).toBeNull();
    expect(person.works(1).offered).toBe('stand');
  });

  it('means nothing while it is off', () => {
    const person = new Sitter({}).asks({ kind: 'set-standing', standing: true });
    expect(person.said).toEqual([]);
    expect(person.state.run.standing).toBe(false);
  });

  it('keeps the desk up over an absence that is no break', () => {
    const person = new Sitter({ stand }).asks({ kind: 'set-standing', standing: true });
    expect(person.works(5).locks(2).state.run.standing).toBe(true);
  });

  it('goes on over a stretch, and begins again after "I moved", standing or not', () => {
    const person = new Sitter({ stand, stretch }).works(30).stretches('a');
    expect(person.sat('stand')).toBe(30);
    person.asks({ kind: 'i-moved' });
    expect(person.sat('stand')).toBe(0);
    person.asks({ kind: 'set-standing', standing: true }).works(10).asks({ kind: 'i-moved' });
    expect(person.state.run.standing).toBe(true);
    expect(person.works(14).offered).toBeNull();
    expect(person.works(1).offered).toBe('stand');
  });

  it('stays up when a skip from before is undone', () => {
    const person = new Sitter({ stand, posture }).works(30).asks({ kind: 'skip' });
    person.asks({ kind: 'set-standing', standing: true }).works(5).asks({ kind: 'undo' });
    expect(person.offered).toBe('posture');
    expect(person.state.run.standing).toBe(true);
    expect(person.sat('stand')).toBe(5);
  });

  it('stays up, with its own time, when "I moved" from before is undone', () => {
    const person = new Sitter({ stand }).works(40).asks({ kind: 'i-moved' });
    person.asks({ kind: 'set-standing', standing: true }).works(5).asks({ kind: 'undo' });
    expect(person.state.run.standing).toBe(true);
    expect(person.sat('stand')).toBe(5);
  });
});

describe('a break', () => {
  const all = { eyes, stretch, posture, stand, own: [tea({ by: 'interval', everyMinutes: 60 })] };
  const kinds = ['stretch', 'posture', 'eyes', 'stand', 'own-tea'] as const;
  const sat = (person: Sitter) => kinds.map((kind) => person.sat(kind));

  it.each([
    ['a stretch', (person: Sitter) => person.stretches('a'), [0, 0, 0, 10, 10]],
    [
      'a stretch that was done',
      (person: Sitter) => person.asks({ kind: 'done', reminder: 'stretch' }),
      [0, 0, 0, 10, 10],
    ],
    ['"I moved"', (person: Sitter) => person.asks({ kind: 'i-moved' }), [0, 0, 0, 0, 10]],
    [
      'a posture check',
      (person: Sitter) => person.asks({ kind: 'done', reminder: 'posture' }),
      [10, 0, 10, 10, 10],
    ],
    [
      'a rest for the eyes',
      (person: Sitter) => person.asks({ kind: 'done', reminder: 'eyes' }),
      [10, 10, 0, 10, 10],
    ],
    [
      'standing up',
      (person: Sitter) => person.asks({ kind: 'done', reminder: 'stand' }),
      [10, 10, 10, 0, 10],
    ],
    [
      'tea',
      (person: Sitter) => person.asks({ kind: 'done', reminder: 'own-tea' }),
      [10, 10, 10, 10, 0],
    ],
    ['a time away', (person: Sitter) => person.locks(5), [0, 0, 0, 0, 10]],
  ])('by %s resets what it covers and nothing else', (_what, take, expected) => {
    const person = new Sitter(all).works(10);
    expect(sat(person)).toEqual([10, 10, 10, 10, 10]);
    expect(sat(take(person))).toEqual(expected);
  });

  it('of a kind that is switched off means nothing', () => {
    const person = new Sitter({ stretch }).works(10);
    person.asks({ kind: 'done', reminder: 'stand' }).asks({ kind: 'done', reminder: 'own-gone' });
    expect(person.said).toEqual([]);
    expect(person.state.run.standing).toBe(false);
  });
});

describe('with several due', () => {
  it('the stretch goes first, and the others follow one by one, five minutes apart', () => {
    const person = new Sitter({
      stretch: { on: true, everyMinutes: 30 },
      stand: { ...stand, sitMinutes: 30 },
      own: [tea({ by: 'interval', everyMinutes: 30 })],
    });
    person.works(30);
    expect(person.asked).toEqual(['09:30 stretch']);
    person.does().works(4);
    expect(person.offered).toBeNull();
    person.works(1).does().works(4);
    expect(person.offered).toBeNull();
    person.works(1).does();
    expect(person.asked).toEqual(['09:30 stretch', '09:35 stand', '09:40 own-tea']);
  });

  it('the stretch goes first after a call too, though it was due last', () => {
    const person = new Sitter({ stretch, posture, eyes, stand: { ...stand, sitMinutes: 30 } });
    person.asks({ kind: 'start-call' }).works(60).asks({ kind: 'end-call' }).does().works(6);
    expect(person.asked).toEqual(['10:00 stretch', '10:05 stand']);
  });
});
