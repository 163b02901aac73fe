import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { type PracticeChange, practiceChangeSchemas } from '@/routines/plan/change-practice';
import { freshPractice } from '@/routines/plan/fresh-practice';
import { type PracticeState, practiceSchema } from '@/routines/plan/practice';

const at = Date.parse('2026-11-23T09:00:00Z');
const place = { routine: 'r', session: 's', stepIndex: 1, intoStepMs: 500, playedMs: 9000, at };
const whole: PracticeState = {
  version: 1,
  body: ['knee-pain'],
  notForMe: ['hip-hinge'],
  levels: [
    { exercise: 'chin-tuck', level: 'easier' },
    { exercise: 'leg-swings', level: 'harder' },
  ],
  recent: [{ routine: 'r', areas: ['hamstring'], at, turn: 3 }],
  felt: [
    { routine: 'r', felt: 'better', at },
    { routine: 'r', felt: 'same', at },
    { routine: 'r', felt: 'worse', at },
  ],
  place,
  doses: [{ id: 's', at, seconds: [{ area: 'core', seconds: 30 }] }],
  next: { routine: 'r', because: { area: 'glute', since: at } },
};
const reads = (part: object) => v.is(practiceSchema, { ...whole, ...part });

describe('a stored practice state', () => {
  it('is read as it was written', () => {
    for (const practice of [whole, freshPractice, { ...whole, place: null, next: null }]) {
      expect(v.parse(practiceSchema, JSON.parse(JSON.stringify(practice)))).toEqual(practice);
    }
  });

  it('from before doses existed has no doses', () => {
    const { doses: _doses, ...older } = whole;
    expect(v.parse(practiceSchema, older)).toEqual({ ...whole, doses: [] });
  });

  it.each<[string, object]>([
    ['an unknown caution', { body: ['hunger'] }],
    ['an exercise with an empty id', { notForMe: [''] }],
    ['the usual level', { levels: [{ exercise: 'r', level: 'usual' }] }],
    ['a level without an exercise', { levels: [{ level: 'easier' }] }],
    ['a routine without a time', { recent: [{ routine: 'r', areas: [], turn: 1 }] }],
    ['a feeling without a routine', { felt: [{ felt: 'same', at }] }],
    ['a resume position without a session', { place: { ...place, session: undefined } }],
    ['a dose without an area', { doses: [{ id: 's', at, seconds: [{ seconds: 3 }] }] }],
    ['a dose without an id', { doses: [{ at, seconds: [] }] }],
    ['a next stretch without a reason', { next: { routine: 'r' } }],
    ['a reason without an area', { next: { routine: 'r', because: { since: null } } }],
    ['a negative time', { place: { ...place, at: -1 } }],
    ['a time after the latest valid one', { place: { ...place, at: 1e13 } }],
  ])('is refused with %s', (_what, part) => {
    expect(reads({})).toBe(true);
    expect(reads(part)).toBe(false);
  });

  it('may have the first and the last valid time', () => {
    expect(reads({ place: { ...place, at: 0 } })).toBe(true);
    expect(reads({ place: { ...place, at: 1e13 - 1 } })).toBe(true);
  });

  it('has ids of 1 to 64 characters', () => {
    const named = (routine: string) => reads({ place: { ...place, routine } });
    expect(named('x'.repeat(64))).toBe(true);
    expect(named('')).toBe(false);
    expect(named('x'.repeat(65))).toBe(false);
  });
});

const { at: _at, ...leftAt } = place;
const changes: readonly PracticeChange[] = [
  { kind: 'set-body', tag: 'knee-pain', applies: true },
  { kind: 'set-not-for-me', exercise: 'hip-hinge', hidden: false },
  { kind: 'set-level', exercise: 'hip-hinge', level: 'easier' },
  { kind: 'set-level', exercise: 'hip-hinge', level: 'usual' },
  { kind: 'set-level', exercise: 'hip-hinge', level: 'harder' },
  { kind: 'keep-place', place: leftAt },
  { kind: 'keep-place', place: null },
  { kind: 'say-felt', routine: 'r', felt: 'better' },
];

describe('a practice change', () => {
  it.each(changes.map((change) => [JSON.stringify(change), change] as const))(
    'is read as it was sent: %s',
    (_text, change) => {
      expect(v.parse(practiceChangeSchemas[change.kind], change)).toEqual(change);
      for (const part of Object.keys(change)) {
        const partial = { ...change, [part]: undefined };
        expect(v.is(practiceChangeSchemas[change.kind], partial), part).toBe(false);
      }
    },
  );

  it('cannot set its own time', () => {
    const sent = { kind: 'keep-place', place };
    expect(v.parse(practiceChangeSchemas['keep-place'], sent)).toEqual({ ...sent, place: leftAt });
  });
});
