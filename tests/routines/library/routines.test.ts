import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { bodyAreas, cautionTags } from '@/routines/library/exercise';
import { positions as everyPosition } from '@/routines/library/exercise-lists';
import { exercises } from '@/routines/library/exercises';
import { routines } from '@/routines/library/routines';
import { movements } from '@/routines/movements/movements';
import { timelineOf } from '@/routines/player/timeline';
import { timed } from '@/tests/routines/player/timed';

const entries = Object.entries(routines);

describe('the routines', () => {
  test('each is filed under its own id', () => {
    for (const [id, routine] of entries) expect(routine.id).toBe(id);
  });

  test('each takes the minutes it says, to the millisecond', () => {
    for (const [id, routine] of entries) {
      expect(timelineOf(timed(routine)).totalMs, id).toBe(routine.minutes * 60_000);
    }
  });

  test('only those of half a minute are the short ones', () => {
    for (const [id, { minutes, short }] of entries) expect(short, id).toBe(minutes === 0.5);
  });

  test('hip flexors and hamstrings can each be done seated, standing and on the floor', () => {
    for (const area of ['hip-flexor', 'hamstring'] as const) {
      const positions = entries.flatMap(([, routine]) =>
        routine.shelf === area && !routine.short ? routine.positions : [],
      );
      expect(positions.toSorted()).toEqual(['floor', 'seated', 'standing']);
    }
  });

  test('each needs the positions of its exercises, save that the floor is near for who lies on it', () => {
    for (const [id, routine] of entries) {
      const needed = new Set(routine.exercises.map((exercise) => exercises[exercise].position));
      for (const position of routine.positions) expect([...needed], id).toContain(position);
      const expiredKeys = everyPosition.filter(
        (one) => needed.has(one) && !routine.positions.includes(one),
      );
      // A seated breath at the end of a session on the mat can be taken on the mat.
      const onFloor = routine.positions.join() === 'floor';
      expect(onFloor ? ['seated'] : [], id).toEqual(expect.arrayContaining(expiredKeys));
    }
  });

  test('each lists its exercises once, in order, and is pictured by one of them', () => {
    for (const [id, { steps, exercises: listed, pictured }] of entries) {
      expect(listed, id).toEqual([...new Set(steps.map(({ exercise }) => exercise))]);
      expect(listed, id).toContain(pictured);
    }
  });

  test('each works the areas it names', () => {
    for (const [id, routine] of entries) {
      const worked = new Set(routine.exercises.map((exercise) => exercises[exercise].area));
      for (const area of routine.areas) expect([...worked], `${id} ${area}`).toContain(area);
      expect(routine.areas, id).not.toHaveLength(0);
    }
  });

  test('each is avoided for every reason to avoid one of its exercises', () => {
    for (const [id, routine] of entries) {
      const reasons = cautionTags.filter((tag) =>
        routine.exercises.some((exercise) => exercises[exercise].cautions[tag] === 'avoid'),
      );
      expect(routine.avoid, id).toEqual(reasons);
    }
  });

  test('there is a version of half a minute for every part of the body', () => {
    const short = entries.filter(([, routine]) => routine.short);
    const areas = short.flatMap(([, routine]) => routine.areas);
    expect(bodyAreas.filter((area) => !areas.includes(area))).toEqual([]);
  });

  test('a repetition takes as long as the movement in the picture', () => {
    for (const [id, { steps }] of entries) {
      for (const { exercise, dose } of steps) {
        if (dose.kind !== 'repetitions') continue;
        const { periodMs, alternates } = movements[exercise];
        const eachMs = alternates ? periodMs / 2 : periodMs;
        expect(dose.secondsEach * 1000, `${exercise} in ${id}`).toBe(eachMs);
      }
    }
  });

  test('each says what its length and doses rest on', () => {
    for (const [id, routine] of entries) expect(routine.sources, id).not.toHaveLength(0);
  });

  test('listing them carries no exercise and no movement along', () => {
    const files = ['routine-summaries', 'short-routine-summaries'];
    const imported = files.flatMap((file) => {
      const url = new URL(`../../../routines/library/${file}.ts`, import.meta.url);
      const imports = readFileSync(url, 'utf8').matchAll(
        /^import (?!type ).*routines\/library\/(.+)';$/gm,
      );
      return Array.from(imports, ([, name = '']) => name);
    });
    expect(files).toEqual(expect.arrayContaining(imported));
  });
});
