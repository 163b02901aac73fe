import { describe, expect, test } from 'vitest';
import { exerciseWords } from '@/locales/en/exercises';
import type { ExerciseId } from '@/routines/exercise';
import { exercises } from '@/routines/exercises';
import { routines } from '@/routines/routines';
import { timelineOf } from '@/routines/timeline';

const entries = Object.entries(exerciseWords);

/** A calm reader. */
const readPerSecond = 200 / 60;
/** A calm voice. */
const spokenPerSecond = 150 / 60;
const wordsIn = (text: string) => text.split(/\s+/).length;

/** Every time an exercise is shown: its preparation, and the first work after it, in seconds. */
const showings = Object.values(routines).flatMap((routine) => {
  const { segments } = timelineOf(routine, exercises);
  return routine.steps.map(({ exercise, prepareSeconds }, index) => {
    const work = segments.find(({ stepIndex, kind }) => stepIndex === index && kind === 'work');
    return {
      label: `${exercise} in ${routine.id}`,
      words: exerciseWords[exercise],
      prepareSeconds,
      workSeconds: (work?.lengthMs ?? 0) / 1000,
    };
  });
});

describe('the words of an exercise', () => {
  test('have three to five steps, each said in one breath', () => {
    for (const [id, { steps }] of entries) {
      expect(steps.length, id).toBeGreaterThanOrEqual(3);
      expect(steps.length, id).toBeLessThanOrEqual(5);
      for (const step of steps) expect(step.length, step).toBeLessThanOrEqual(80);
    }
  });

  test('let the voice say the first step while the person gets ready', () => {
    for (const { label, words, prepareSeconds } of showings) {
      expect(wordsIn(words.steps[0] ?? '') / spokenPerSecond, label).toBeLessThanOrEqual(
        prepareSeconds,
      );
    }
  });

  test('can be read to the last step before the first work is over', () => {
    for (const { label, words, prepareSeconds, workSeconds } of showings) {
      expect(wordsIn(words.steps.join(' ')) / readPerSecond, label).toBeLessThanOrEqual(
        prepareSeconds + workSeconds,
      );
    }
  });

  test('explain every caution the exercise carries, and no other', () => {
    for (const [id, { cautions }] of entries) {
      expect(Object.keys(cautions).toSorted(), id).toEqual(
        exercises[id as ExerciseId].cautions.toSorted(),
      );
    }
  });

  test('name at least one common mistake, and keep captions and notes short', () => {
    for (const [id, words] of entries) {
      expect(words.mistakes, id).not.toHaveLength(0);
      expect(words.startCaption.length, id).toBeLessThanOrEqual(32);
      expect(words.endCaption.length, id).toBeLessThanOrEqual(32);
      for (const note of Object.values(words.cautions)) {
        expect(note.length, note).toBeLessThanOrEqual(80);
      }
    }
  });

  test('give no two exercises the same name', () => {
    expect(new Set(entries.map(([, { name }]) => name)).size).toBe(entries.length);
  });
});
