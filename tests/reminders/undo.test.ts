import { describe, expect, it } from 'vitest';
import type { Intent } from '@/reminders/event';
import { minute, Person, stretchOnly } from './person';
import { Sitter, tea } from './sitter';

const due = () => new Person(stretchOnly).works(45);
const stand = { on: true, sitMinutes: 45, standMinutes: 15 };
const stretch = { on: true, everyMinutes: 60 };

describe('what can be taken back', () => {
  it('ends at the tenth minute, whether or not an alarm rings then', () => {
    const undone = (minutes: number) =>
      due().asks({ kind: 'skip' }).passes(minutes).asks({ kind: 'undo' });
    expect(undone(9.9).offered).toBe('stretch');
    expect(undone(10).offered).toBeNull();
    expect(undone(10).state.run.undo).toBeNull();
  });

  it('is kept with what it was, and whether it counted', () => {
    const skipped = due().asks({ kind: 'skip' });
    expect(skipped.state.run.undo).toMatchObject({
      what: 'skipped',
      kind: 'stretch',
      counted: false,
      until: skipped.now + 10 * minute,
    });
    const moved = new Person(stretchOnly).works(20).asks({ kind: 'i-moved' });
    expect(moved.state.run.undo).toMatchObject({ what: 'moved', kind: 'stretch', counted: true });
    const atPosture = new Person().works(30).asks({ kind: 'i-moved' });
    expect(atPosture.state.run.undo).toMatchObject({ what: 'moved', kind: 'posture' });
  });

  it('is the first of two breaks that are said within a minute', () => {
    const person = new Person(stretchOnly).works(20).asks({ kind: 'i-moved' });
    person.passes(0.5).asks({ kind: 'i-moved' }).asks({ kind: 'undo' });
    expect(person.state.run.clocks.stretch.sittingMs).toBe(20 * minute);
  });

  it('gives the minutes back that were sat before and since', () => {
    const person = new Person(stretchOnly).works(30).asks({ kind: 'i-moved' }).works(5);
    person.asks({ kind: 'undo' });
    expect(person.state.run.clocks.stretch.sittingMs).toBe(35 * minute);
  });

  it('is a skip of one reminder, and the clocks of the others go on', () => {
    const person = new Sitter({ stretch, stand }).works(45).asks({ kind: 'skip' }).works(5);
    person.asks({ kind: 'undo' });
    expect([person.sat('stand'), person.sat('stretch')]).toEqual([50, 50]);
  });

  it('is a break of them all', () => {
    const person = new Sitter({ stretch, stand }).works(30).asks({ kind: 'i-moved' }).works(5);
    expect([person.sat('stand'), person.sat('stretch')]).toEqual([5, 5]);
    person.asks({ kind: 'undo' });
    expect([person.sat('stand'), person.sat('stretch')]).toEqual([35, 35]);
  });

  it('is not the length of a desk that went up since', () => {
    const person = new Sitter({ stretch, stand }).works(30).asks({ kind: 'i-moved' });
    person.asks({ kind: 'set-standing', standing: true }).works(5).asks({ kind: 'undo' });
    expect([person.sat('stand'), person.sat('stretch')]).toEqual([5, 35]);
  });

  it('makes a break that is said anew count again', () => {
    const person = new Person(stretchOnly).works(20).asks({ kind: 'i-moved' });
    person.asks({ kind: 'undo' }).passes(0.5).asks({ kind: 'i-moved' });
    expect(person.said).toEqual(['break', 'break-undone', 'break']);
  });
});

describe('a break', () => {
  it('counts again a minute after the last one, and not before', () => {
    const twice = (minutes: number) =>
      new Person(stretchOnly)
        .works(20)
        .asks({ kind: 'i-moved' })
        .passes(minutes)
        .asks({ kind: 'i-moved' });
    expect(twice(0.99).said).toEqual(['break']);
    expect(twice(1).said).toEqual(['break', 'break']);
  });
});

describe('a skip', () => {
  it('means what stands, and else what was put off, be it an own reminder', () => {
    const own = [tea({ by: 'interval', everyMinutes: 20 })];
    const person = new Sitter({ stretch, own }).works(20).asks({ kind: 'snooze', minutes: 5 });
    person.asks({ kind: 'skip' });
    expect(person.log.at(-1)).toMatchObject({ what: 'skipped', kind: 'own-tea' });
    expect(person.sat('own-tea')).toBe(0);
    expect(person.sat('stretch')).toBe(20);
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

  it('leaves another reminder standing when it begins', () => {
    const person = new Sitter({ stretch, stand }).works(45).asks(begin('s'));
    expect(person.offered).toBe('stand');
  });

  it('covers the posture check and the eyes, and no desk', () => {
    const eyes = { on: true, everyMinutes: 60 };
    const posture = { on: true, everyMinutes: 60 };
    const person = new Sitter({
      stretch: { on: true, everyMinutes: 120 },
      stand: { ...stand, sitMinutes: 120 },
      eyes,
      posture,
    });
    person.works(20).asks(begin('s')).asks(count('s'));
    const sat = (['stretch', 'posture', 'eyes', 'stand'] as const).map((kind) => person.sat(kind));
    expect(sat).toEqual([0, 0, 0, 20]);
  });

  it('is known again after twenty others, and forgotten after more', () => {
    const sessions = Array.from({ length: 21 }, (_, index) => `s${index}`);
    const person = new Person(stretchOnly);
    for (const session of sessions) person.passes(2).asks(count(session));
    expect(person.state.run.countedSessions).toEqual(sessions.slice(1));
  });

  it('is remembered as the last one when it begins, and no more after another kind of break', () => {
    const person = new Person(stretchOnly).asks(begin('s'));
    expect(person.state.run.lastRoutine).toBe('r');
    person.asks({ kind: 'i-moved' });
    expect(person.state.run.lastRoutine).toBeNull();
  });

  it('that another one takes over is a new beginning', () => {
    const person = new Person(stretchOnly).asks(begin('a')).asks(begin('a')).asks(begin('b'));
    expect(person.said).toEqual(['routine-begun', 'routine-begun']);
  });
});

describe('a small thing that was done', () => {
  it('counts though nobody asked for it, if it is a posture check or switched on', () => {
    const done = (reminder: 'posture' | 'eyes' | 'own-tea', settings = {}) =>
      new Sitter(settings).asks({ kind: 'done', reminder }).said;
    expect(done('posture')).toEqual(['done']);
    expect(done('eyes')).toEqual([]);
    expect(done('eyes', { eyes: { on: true, everyMinutes: 20 } })).toEqual(['done']);
    expect(done('own-tea')).toEqual([]);
  });

  it('moves no desk that is not switched on', () => {
    const person = new Sitter({}).asks({ kind: 'set-standing', standing: true });
    expect(person.said).toEqual([]);
    expect(person.state.run.standing).toBe(false);
  });
});

describe('a notification', () => {
  it('of a posture check opens its guide when it is clicked, with its turn', () => {
    const person = new Person().works(30);
    person.happens({
      kind: 'offer-clicked',
      reminder: 'posture',
      offerId: 1,
      snapshot: person.seen,
    });
    expect(person.effects).toEqual([{ open: 'guide', guide: 'posture-check', turn: 0 }]);
    expect(person.log.at(-1)).toMatchObject({ what: 'shown' });
  });

  it('of what has no guide is answered by a click', () => {
    const person = new Sitter({ own: [tea({ by: 'interval', everyMinutes: 20 })] }).works(20);
    const offerId = person.state.run.offer?.id ?? 0;
    person.happens({ kind: 'offer-clicked', reminder: 'own-tea', offerId, snapshot: person.seen });
    expect(person.effects).toEqual([]);
    expect(person.log.at(-1)).toMatchObject({ what: 'done', kind: 'own-tea' });
  });

  it('that was left standing answers nothing when no offer stands', () => {
    const person = new Sitter({ own: [tea({ by: 'interval', everyMinutes: 20 })] });
    person.happens({
      kind: 'offer-clicked',
      reminder: 'own-tea',
      offerId: 1,
      snapshot: person.seen,
    });
    expect(person.said).toEqual([]);
  });
});
