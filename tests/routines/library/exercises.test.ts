import { describe, expect, test } from 'vitest';
import { articleSections } from '@/routines/library/article-sections';
import { exercises } from '@/routines/library/exercises';
import { sources } from '@/routines/library/sources';
import { movements } from '@/routines/movements/movements';
import { workSeconds } from '@/routines/player/timeline';
import { sharedLoads } from './shared-loads';

const entries = Object.entries(exercises);

describe('the exercises', () => {
  test('have the key that is their id', () => {
    for (const [id, exercise] of entries) expect(exercise.id).toBe(id);
  });

  test('cite sources for technique and dose, each once', () => {
    for (const [id, exercise] of entries) {
      expect(exercise.sources, id).not.toHaveLength(0);
      expect(new Set(exercise.sources).size, id).toBe(exercise.sources.length);
    }
  });

  test('do not claim a found technique with weak sources alone', () => {
    const found = entries.filter(([, { sourceStrength }]) => sourceStrength === 'found');
    for (const [id, exercise] of found) {
      const strengths = exercise.sources.map((source) => sources[source].strength);
      expect(
        strengths.some((strength) => strength !== 'weak'),
        id,
      ).toBe(true);
    }
  });

  test('have at least one caution', () => {
    for (const [id, exercise] of entries) {
      expect(Object.keys(exercise.cautions), id).not.toHaveLength(0);
    }
  });

  test('name the working muscles and have a dose of at least ten seconds', () => {
    for (const [id, { muscles, dose }] of entries) {
      expect(muscles, id).not.toHaveLength(0);
      expect(new Set(muscles).size, id).toBe(muscles.length);
      expect(workSeconds(dose), id).toBeGreaterThanOrEqual(10);
    }
  });

  test('need a mat or a cushion on the floor', () => {
    const onFloor = entries.filter(([, { position }]) => position === 'floor');
    for (const [id, { equipment }] of onFloor) {
      expect(equipment.includes('mat') || equipment.includes('cushion'), id).toBe(true);
    }
  });

  test('cite the article by one of its headings', () => {
    const cited = entries.flatMap(([, { article }]) => article?.section ?? []);
    expect(articleSections).toEqual(expect.arrayContaining(cited));
  });

  test('that bend forward at the hip have cautions for a herniated disc and osteoporosis', () => {
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

  test.each(sharedLoads)(
    'share the cautions of a load: each $load',
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

  test('have a movement that is mirrored or alternates as their sides do', () => {
    for (const { id, sides } of Object.values(exercises)) {
      const movement = movements[id];
      expect(movement.mirrors, id).toBe(sides === 'left-right');
      expect(movement.alternates ?? false, id).toBe(sides === 'alternating');
    }
  });

  test('have a movement of their own each', () => {
    expect(new Set(Object.values(movements)).size).toBe(entries.length);
  });
});
