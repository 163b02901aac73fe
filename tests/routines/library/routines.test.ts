import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { bodyAreas, cautionTags } from '@/routines/library/exercise';
import { positions as everyPosition } from '@/routines/library/exercise-lists';
import { exercises } from '@/routines/library/exercises';
import { routines } from '@/routines/library/routines';
import { movements } from '@/routines/movements/movements';
import { timelineOf } from '@/routines/player/timeline';
import { timedSteps } from '@/tests/routines/player/timed-steps';

const entries = Object.entries(routines);

describe('the routines', () => {
  test('have the key that is their id', () => {
    for (const [id, routine] of entries) expect(routine.id).toBe(id);
  });

  test('last exactly as many minutes as they state', () => {
    for (const [id, routine] of entries) {
      expect(timelineOf(timedSteps(routine)).totalMs, id).toBe(routine.minutes * 60_000);
    }
  });

  test('are short if they last half a minute', () => {
    for (const [id, { minutes, short }] of entries) expect(short, id).toBe(minutes === 0.5);
  });

  test('exist seated, standing and on the floor for hip flexors and for hamstrings', () => {
    for (const area of ['hip-flexor', 'hamstring'] as const) {
      const positions = entries.flatMap(([, routine]) =>
        routine.shelf === area && !routine.short ? routine.positions : [],
      );
      expect(positions.toSorted()).toEqual(['floor', 'seated', 'standing']);
    }
  });

  test('require the positions of their exercises, except sitting after floor exercises', () => {
    for (const [id, routine] of entries) {
      const needed = new Set(routine.exercises.map((exercise) => exercises[exercise].position));
      for (const position of routine.positions) expect([...needed], id).toContain(position);
      const unlisted = everyPosition.filter(
        (one) => needed.has(one) && !routine.positions.includes(one),
      );
      // A seated breathing exercise at the end of a floor session can be done on the mat.
      const onFloor = routine.positions.join() === 'floor';
      expect(onFloor ? ['seated'] : [], id).toEqual(expect.arrayContaining(unlisted));
    }
  });

  test('list their exercises once, in order, and show one of them as their picture', () => {
    for (const [id, { steps, exercises: listed, pictured }] of entries) {
      expect(listed, id).toEqual([...new Set(steps.map(({ exercise }) => exercise))]);
      expect(listed, id).toContain(pictured);
    }
  });

  test('work the areas they name', () => {
    for (const [id, routine] of entries) {
      const worked = new Set(routine.exercises.map((exercise) => exercises[exercise].area));
      for (const area of routine.areas) expect([...worked], `${id} ${area}`).toContain(area);
      expect(routine.areas, id).not.toHaveLength(0);
    }
  });

  test('are avoided for every reason to avoid one of their exercises', () => {
    for (const [id, routine] of entries) {
      const reasons = cautionTags.filter((tag) =>
        routine.exercises.some((exercise) => exercises[exercise].cautions[tag] === 'avoid'),
      );
      expect(routine.avoid, id).toEqual(reasons);
    }
  });

  test('include a half-minute routine for every body area', () => {
    const short = entries.filter(([, routine]) => routine.short);
    const areas = short.flatMap(([, routine]) => routine.areas);
    expect(bodyAreas.filter((area) => !areas.includes(area))).toEqual([]);
  });

  test('have repetitions as long as the drawn movement', () => {
    for (const [id, { steps }] of entries) {
      for (const { exercise, dose } of steps) {
        if (dose.kind !== 'repetitions') continue;
        const { periodMs, alternates } = movements[exercise];
        const eachMs = alternates ? periodMs / 2 : periodMs;
        expect(dose.secondsEach * 1000, `${exercise} in ${id}`).toBe(eachMs);
      }
    }
  });

  test('cite sources for their length and doses', () => {
    for (const [id, routine] of entries) expect(routine.sources, id).not.toHaveLength(0);
  });

  test('have summaries that import no exercises and no movements', () => {
    const url = new URL('../../../routines/library/routine-summaries.ts', import.meta.url);
    expect(readFileSync(url, 'utf8')).not.toMatch(/^import (?!type )/m);
  });
});
