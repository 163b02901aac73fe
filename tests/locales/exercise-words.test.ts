import exerciseWords from 'words:exercises';
import { describe, expect, test } from 'vitest';
import { cautionNote } from '@/components/exercises/caution-note';
import { type CautionTag, cautionTags } from '@/routines/library/exercise';
import { type ExerciseId, isExerciseId } from '@/routines/library/exercise-lists';
import { exercises } from '@/routines/library/exercises';
import { routines } from '@/routines/library/routines';
import { timelineOf } from '@/routines/player/timeline';
import { timedSteps } from '@/tests/routines/player/timed-steps';
import { languages, messagesIn } from './catalogue-words';

const ids = Object.keys(exerciseWords).filter(isExerciseId);

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
      steps: exerciseWords[exercise].steps,
      prepareSeconds,
      workSeconds: (work?.lengthMs ?? 0) / 1000,
    };
  });
});

/** Each caution of each exercise in a language: what the data says, and the note for people. */
function notesIn(language: string) {
  const care = (id: string, tag: string) => exercises[id as ExerciseId].cautions[tag as CautionTag];
  return messagesIn(language, 'exercises').flatMap(([key, note]) => {
    const [id = '', part, tag = ''] = key.split('.');
    return part === 'cautions' ? [{ label: `${id} ${tag}`, care: care(id, tag), note }] : [];
  });
}

/** The beginning that all texts share. */
function sharedStart(texts: readonly string[]): string {
  const [first = ''] = texts;
  const differs = Array.from(first).findIndex((_, index) =>
    texts.some((text) => text[index] !== first[index]),
  );
  return differs < 0 ? first : first.slice(0, differs);
}

/** What a text of each kind may need in English; other languages have the limits of translators. */
const limits: readonly (readonly [key: RegExp, characters: number])[] = [
  [/\.(?:steps\.\d|breathing|feelIt|easier|harder)$/, 80],
  [/\.cautions\.[\w-]+$/, 80],
  [/\.(?:name|mistakes\.\d)$/, 40],
  [/\.(?:start|end)Caption$/, 32],
];

describe('the words of an exercise', () => {
  test('have three to five steps, and at least one common mistake', () => {
    for (const id of ids) {
      const { steps, mistakes } = exerciseWords[id];
      expect(steps.length, id).toBeGreaterThanOrEqual(3);
      expect(steps.length, id).toBeLessThanOrEqual(5);
      expect(mistakes.length, id).toBeGreaterThanOrEqual(1);
    }
  });

  test('fit their fields', () => {
    for (const [key, text] of messagesIn('en', 'exercises')) {
      const limit = limits.find(([kind]) => kind.test(key));
      expect(limit, key).toBeDefined();
      expect(text.length, text).toBeLessThanOrEqual(limit?.[1] ?? 0);
    }
  });

  test('have a first step that the voice can say during the preparation', () => {
    for (const { label, steps, prepareSeconds } of showings) {
      expect(wordsIn(steps[0]) / spokenPerSecond, label).toBeLessThanOrEqual(prepareSeconds);
    }
  });

  test('can be read before the first work ends', () => {
    for (const { label, steps, prepareSeconds, workSeconds } of showings) {
      expect(wordsIn(steps.join(' ')) / readPerSecond, label).toBeLessThanOrEqual(
        prepareSeconds + workSeconds,
      );
    }
  });

  test('explain every caution of the exercise, and no other', () => {
    for (const id of ids) {
      const explained = cautionTags.filter((tag) => cautionNote(id, tag) !== null);
      expect(Object.keys(exerciseWords[id].cautions), id).toHaveLength(explained.length);
      expect(explained.toSorted(), id).toEqual(Object.keys(exercises[id].cautions).toSorted());
    }
  });

  test('say “Skip it” exactly where the data says `avoid`', () => {
    for (const { label, care, note } of notesIn('en')) {
      expect(note.startsWith('Skip it'), label).toBe(care === 'avoid');
    }
  });

  test.each(languages)(
    'begin a note to skip with the same words, and no other note: %s',
    (language) => {
      const notes = notesIn(language);
      const skips = notes.filter(({ care }) => care === 'avoid');
      const start = sharedStart(skips.map(({ note }) => note));
      expect(start.length).toBeGreaterThanOrEqual(3);
      for (const { label, care, note } of notes) {
        expect(note.startsWith(start), label).toBe(care === 'avoid');
      }
    },
  );

  test.each(languages)('have a unique name for each exercise: %s', (language) => {
    const names = messagesIn(language, 'exercises').flatMap(([key, text]) =>
      key.endsWith('.name') ? [text] : [],
    );
    expect(names).toHaveLength(ids.length);
    expect(new Set(names).size).toBe(ids.length);
  });
});
