import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { exercises } from '@/routines/exercises';
import { cautionsOf, equipmentOf } from '@/routines/routine';
import { routines } from '@/routines/routines';
import { timelineOf } from '@/routines/timeline';

const entries = Object.entries(routines);

describe('the routines', () => {
  test('each is filed under its own id', () => {
    for (const [id, routine] of entries) expect(routine.id).toBe(id);
  });

  test('each takes the minutes it says, to the millisecond', () => {
    for (const [id, routine] of entries) {
      expect(timelineOf(routine, exercises).totalMs, id).toBe(routine.minutes * 60_000);
    }
  });

  test('they last half a minute, or one to five whole minutes', () => {
    expect(Object.fromEntries(entries.map(([id, { minutes }]) => [id, minutes]))).toEqual({
      'hip-flexors-seated-30s': 0.5,
      'hip-flexors-seated-1min': 1,
      'hip-flexors-standing-2min': 2,
      'hip-flexors-floor-5min': 5,
      'hamstrings-seated-30s': 0.5,
      'hamstrings-seated-2min': 2,
      'hamstrings-standing-2min': 2,
      'hamstrings-floor-5min': 5,
      'hips-and-hamstrings-3min': 3,
    });
  });

  test('only those of half a minute are the short ones', () => {
    for (const [id, { minutes, short }] of entries) expect(short, id).toBe(minutes === 0.5);
  });

  test('hip flexors and hamstrings can each be done seated, standing and on the floor', () => {
    for (const area of ['hip-flexor', 'hamstring'] as const) {
      const positions = entries.flatMap(([, routine]) =>
        routine.area === area && !routine.short ? [routine.position] : [],
      );
      expect(positions.toSorted()).toEqual(['floor', 'seated', 'standing']);
    }
  });

  test('nobody seated has to get up, and nobody standing has to lie down', () => {
    const possible = {
      seated: ['seated'],
      standing: ['seated', 'standing'],
      floor: ['seated', 'standing', 'floor'],
    };
    for (const [id, { position, steps }] of entries) {
      const positions = steps.map(({ exercise }) => exercises[exercise].position);
      expect(possible[position], id).toEqual(expect.arrayContaining(positions));
    }
  });

  test('each is pictured by an exercise of its own area that it contains', () => {
    for (const [id, { area, pictured, steps }] of entries) {
      expect(
        steps.map(({ exercise }) => exercise),
        id,
      ).toContain(pictured);
      const areas = area === 'hip-and-hamstring' ? ['hip-flexor', 'hamstring'] : [area];
      expect(areas, id).toContain(exercises[pictured].area);
    }
  });

  test('each warns of everything its exercises warn of, once', () => {
    for (const [id, routine] of entries) {
      const cautions = cautionsOf(routine, exercises);
      const wanted = routine.steps.flatMap(({ exercise }) => exercises[exercise].cautions);
      expect(new Set(cautions), id).toEqual(new Set(wanted));
      expect(new Set(cautions).size, id).toBe(cautions.length);
    }
  });

  test('each lists what to have at hand, once', () => {
    expect(equipmentOf(routines['hamstrings-floor-5min'], exercises)).toEqual([
      'mat',
      'foam-roller',
      'strap',
    ]);
    expect(equipmentOf(routines['hip-flexors-standing-2min'], exercises)).toEqual(['chair']);
  });

  test('a repetition takes as long as the movement in the picture', () => {
    for (const [id, { steps }] of entries) {
      for (const { exercise, dose } of steps) {
        if (dose.kind !== 'repetitions') continue;
        const { periodMs, alternates } = exercises[exercise].movement;
        const eachMs = alternates ? periodMs / 2 : periodMs;
        expect(dose.secondsEach * 1000, `${exercise} in ${id}`).toBe(eachMs);
      }
    }
  });

  test('each says what its length and doses rest on', () => {
    for (const [id, routine] of entries) expect(routine.sources, id).not.toHaveLength(0);
  });

  test('listing them carries no exercise and no movement along', () => {
    const source = readFileSync(
      new URL('../../routines/routine-summaries.ts', import.meta.url),
      'utf8',
    );
    expect(source).not.toMatch(/^import (?!type )/m);
  });
});
