import { describe, expect, it } from 'vitest';
import {
  changePractice,
  isPracticeChange,
  type PracticeChange,
  withDose,
  withRoutineDone,
} from '@/routines/plan/change-practice';
import { freshPractice } from '@/routines/plan/fresh-practice';
import type { PracticeState } from '@/routines/plan/practice';
import { dayMs } from '@/values/duration';

const now = Date.parse('2026-11-23T09:00:00Z');

/** Applies the changes one after another to a fresh practice state. */
const after = (...changes: PracticeChange[]): PracticeState =>
  changes.reduce((practice, change) => changePractice(practice, change, now), freshPractice);

describe('a caution', () => {
  const setsCaution = (tag: 'knee-pain' | 'sciatica', applies: boolean): PracticeChange => ({
    kind: 'set-body',
    tag,
    applies,
  });

  it('is listed once until it no longer applies', () => {
    expect(after(setsCaution('knee-pain', true), setsCaution('knee-pain', true)).body).toEqual([
      'knee-pain',
    ]);
    expect(
      after(
        setsCaution('knee-pain', true),
        setsCaution('sciatica', true),
        setsCaution('knee-pain', false),
      ).body,
    ).toEqual(['sciatica']);
  });
});

describe('an exercise', () => {
  it('is hidden once until it is shown again', () => {
    const hides = (exercise: string, hidden: boolean): PracticeChange => ({
      kind: 'set-not-for-me',
      exercise,
      hidden,
    });
    const hidden = after(hides('hip-hinge', true), hides('chin-tuck', true));
    expect(hidden.notForMe).toEqual(['hip-hinge', 'chin-tuck']);
    expect(changePractice(hidden, hides('hip-hinge', false), now).notForMe).toEqual(['chin-tuck']);
  });

  it('has one level, and none for its usual level', () => {
    const sets = (exercise: string, level: 'easier' | 'usual' | 'harder'): PracticeChange => ({
      kind: 'set-level',
      exercise,
      level,
    });
    const set = after(
      sets('hip-hinge', 'easier'),
      sets('chin-tuck', 'easier'),
      sets('hip-hinge', 'harder'),
    );
    expect(set.levels).toEqual([
      { exercise: 'chin-tuck', level: 'easier' },
      { exercise: 'hip-hinge', level: 'harder' },
    ]);
    expect(changePractice(set, sets('hip-hinge', 'usual'), now).levels).toEqual([
      { exercise: 'chin-tuck', level: 'easier' },
    ]);
  });
});

describe('the resume position', () => {
  it('is stored with its time until it is removed', () => {
    const place = { routine: 'r', session: 's', stepIndex: 1, intoStepMs: 500, playedMs: 9000 };
    const left = after({ kind: 'keep-place', place });
    expect(left.place).toEqual({ ...place, at: now });
    expect(changePractice(left, { kind: 'keep-place', place: null }, now).place).toBeNull();
  });
});

describe('the practice state', () => {
  it('keeps the last hundred routines in order', () => {
    const done = (turn: number) => ({ routine: 'r', areas: [], at: now, turn });
    let practice = freshPractice;
    for (let turn = 0; turn <= 100; turn += 1) practice = withRoutineDone(practice, done(turn));
    expect(practice.recent).toHaveLength(100);
    expect(practice.recent[0]).toEqual(done(1));
    expect(practice.recent.at(-1)).toEqual(done(100));
  });

  it('keeps the last hundred answers to how a routine felt', () => {
    let practice = freshPractice;
    for (let turn = 0; turn <= 100; turn += 1) {
      practice = changePractice(
        practice,
        { kind: 'say-felt', routine: `r${turn}`, felt: 'same' },
        now,
      );
    }
    expect(practice.felt).toHaveLength(100);
    expect(practice.felt[0]).toEqual({ routine: 'r1', felt: 'same', at: now });
    expect(practice.felt.at(-1)?.routine).toBe('r100');
  });

  const dose = (id: string, at: number, seconds = 30) => ({
    id,
    at,
    seconds: [{ area: 'core' as const, seconds }],
  });

  it('keeps only the latest dose of a session', () => {
    const practice = [dose('a', now), dose('b', now), dose('a', now + 1, 60)].reduce(
      withDose,
      freshPractice,
    );
    expect(practice.doses).toEqual([dose('b', now), dose('a', now + 1, 60)]);
  });

  it('keeps a hundred doses of one week before the latest', () => {
    const doses = [dose('old', now), dose('kept', now + 1), dose('new', now + 7 * dayMs)];
    expect(doses.reduce(withDose, freshPractice).doses.map(({ id }) => id)).toEqual([
      'kept',
      'new',
    ]);
    const many = Array.from({ length: 101 }, (_, index) => dose(`d${index}`, now + index));
    const kept = many.reduce(withDose, freshPractice).doses;
    expect(kept).toHaveLength(100);
    expect(kept[0]?.id).toBe('d1');
  });
});

describe('a practice change', () => {
  it('is recognized among the other requests of a page', () => {
    const kinds = ['set-body', 'set-not-for-me', 'set-level', 'keep-place', 'say-felt'];
    for (const kind of kinds) expect(isPracticeChange({ kind }), kind).toBe(true);
    for (const kind of ['skip', 'toString']) expect(isPracticeChange({ kind }), kind).toBe(false);
  });
});
