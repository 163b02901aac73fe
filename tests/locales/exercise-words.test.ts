import { describe, expect, test } from 'vitest';
import { exerciseWords } from '@/locales/en/library/exercises';
import type { CautionTag } from '@/routines/library/exercise';
import type { ExerciseId } from '@/routines/library/exercise-lists';
import { exercises } from '@/routines/library/exercises';
import { routines } from '@/routines/library/routines';
import { timelineOf } from '@/routines/player/timeline';
import { timedSteps } from '@/tests/routines/player/timed-steps';

const entries = Object.entries(exerciseWords);

/** 200 words a minute. */
const readPerSecond = 200 / 60;
/** 150 words a minute. */
const spokenPerSecond = 150 / 60;
const wordsIn = (text: string) => text.split(/\s+/).length;

/** Each exercise of each routine, with its preparation and first work, in seconds. */
const showings = Object.values(routines).flatMap((routine) => {
  const { segments } = timelineOf(timedSteps(routine));
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
  test('have three to five short steps', () => {
    for (const [id, { steps }] of entries) {
      expect(steps.length, id).toBeGreaterThanOrEqual(3);
      expect(steps.length, id).toBeLessThanOrEqual(5);
      for (const step of steps) expect(step.length, step).toBeLessThanOrEqual(80);
    }
  });

  test('have a first step that the voice can say during the preparation', () => {
    for (const { label, words, prepareSeconds } of showings) {
      expect(wordsIn(words.steps[0] ?? '') / spokenPerSecond, label).toBeLessThanOrEqual(
        prepareSeconds,
      );
    }
  });

  test('can be read before the first work ends', () => {
    for (const { label, words, prepareSeconds, workSeconds } of showings) {
      expect(wordsIn(words.steps.join(' ')) / readPerSecond, label).toBeLessThanOrEqual(
        prepareSeconds + workSeconds,
      );
    }
  });

  test('explain every caution of the exercise, and no other', () => {
    for (const [id, { cautions }] of entries) {
      expect(Object.keys(cautions).toSorted(), id).toEqual(
        Object.keys(exercises[id as ExerciseId].cautions).toSorted(),
      );
    }
  });

  test('name at least one common mistake, with short captions and notes', () => {
    for (const [id, words] of entries) {
      expect(words.mistakes, id).not.toHaveLength(0);
      expect(words.startCaption.length, id).toBeLessThanOrEqual(32);
      expect(words.endCaption.length, id).toBeLessThanOrEqual(32);
      for (const note of Object.values(words.cautions)) {
        expect(note.length, note).toBeLessThanOrEqual(80);
      }
    }
  });

  test('say “Leave it out” exactly where the data says `avoid`', () => {
    for (const [id, { cautions }] of entries) {
      for (const [tag, note] of Object.entries(cautions)) {
        const care = exercises[id as ExerciseId].cautions[tag as CautionTag];
        expect(note.startsWith('Leave it out'), `${id} ${tag}`).toBe(care === 'avoid');
      }
    }
  });

  test('fit their fields', () => {
    for (const [id, words] of entries) {
      expect(words.name.length, id).toBeLessThanOrEqual(40);
      for (const text of [words.breathing, words.feelIt, words.easier, words.harder]) {
        expect(text.length, text).toBeLessThanOrEqual(80);
      }
      for (const mistake of words.mistakes) expect(mistake.length, mistake).toBeLessThanOrEqual(40);
    }
  });

  test('have a unique name for each exercise', () => {
    expect(new Set(entries.map(([, { name }]) => name)).size).toBe(entries.length);
  });
});
