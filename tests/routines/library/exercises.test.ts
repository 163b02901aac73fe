import { describe, expect, test } from 'vitest';
import { articleSections } from '@/routines/library/article-sections';
import { exercises } from '@/routines/library/exercises';
import { sources } from '@/routines/library/sources';
import { movements } from '@/routines/movements/movements';
import { workSeconds } from '@/routines/player/timeline';
import { sameLoads } from './same-loads';

const entries = Object.entries(exercises);

describe('the exercises', () => {
  test('each is filed under its own id', () => {
    for (const [id, exercise] of entries) expect(exercise.id).toBe(id);
  });

  test('each says where its technique and dose come from', () => {
    for (const [id, exercise] of entries) {
      expect(exercise.sources, id).not.toHaveLength(0);
      expect(new Set(exercise.sources).size, id).toBe(exercise.sources.length);
    }
  });

  test('none that claims a found technique rests on weak pages alone', () => {
    const claiming = entries.filter(([, { sourceStrength }]) => sourceStrength === 'found');
    for (const [id, exercise] of claiming) {
      const strengths = exercise.sources.map((source) => sources[source].strength);
      expect(
        strengths.some((strength) => strength !== 'weak'),
        id,
      ).toBe(true);
    }
  });

  test('each knows who should take care', () => {
    for (const [id, exercise] of entries) {
      expect(Object.keys(exercise.cautions), id).not.toHaveLength(0);
    }
  });

  test('each says what it works, and has a dose that takes time', () => {
    for (const [id, { muscles, dose }] of entries) {
      expect(muscles, id).not.toHaveLength(0);
      expect(new Set(muscles).size, id).toBe(muscles.length);
      expect(workSeconds(dose), id).toBeGreaterThanOrEqual(10);
    }
  });

  test('what is done on the floor has something soft to lie or kneel on', () => {
    const onFloor = entries.filter(([, { position }]) => position === 'floor');
    for (const [id, { equipment }] of onFloor) {
      expect(equipment.includes('mat') || equipment.includes('cushion'), id).toBe(true);
    }
  });

  test('each cites the article by one of its headings', () => {
    const cited = entries.flatMap(([, { article }]) => article?.section ?? []);
    expect(articleSections).toEqual(expect.arrayContaining(cited));
  });

  test('whatever tips forward over a hip warns people with a slipped disc or brittle bones', () => {
    for (const id of [
      'seated-hamstring-stretch',
      'standing-hamstring-stretch',
      'hip-hinge',
      'single-leg-deadlift',
    ] as const) {
      expect(exercises[id].cautions, id).toHaveProperty('disc-herniation');
      expect(exercises[id].cautions, id).toHaveProperty('osteoporosis');
    }
  });

  test.each(sameLoads)(
    'who is warned of one that $load is warned of all',
    ({ exercises: ids, warns, rulesOut }) => {
      const missing = ids.flatMap((id) => {
        const { cautions } = exercises[id];
        return [
          ...warns.filter((tag) => cautions[tag] === undefined).map((tag) => `${id}: ${tag}`),
          ...rulesOut.filter((tag) => cautions[tag] !== 'avoid').map((tag) => `${id}: no ${tag}`),
        ];
      });
      expect(missing).toEqual([]);
    },
  );

  test('each is mirrored in the picture exactly when it is done one side at a time', () => {
    for (const { id, sides } of Object.values(exercises)) {
      const movement = movements[id];
      expect(movement.mirrors, id).toBe(sides === 'left-right');
      expect(movement.alternates ?? false, id).toBe(sides === 'alternating');
    }
  });

  test('no two share a movement', () => {
    expect(new Set(Object.values(movements)).size).toBe(entries.length);
  });
});
