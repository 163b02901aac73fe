import { coreExerciseWords } from '@/locales/en/library/exercises/core-exercise-words';
import { gluteExerciseWords } from '@/locales/en/library/exercises/glute-exercise-words';
import { hamstringExerciseWords } from '@/locales/en/library/exercises/hamstring-exercise-words';
import { hipFlexorExerciseWords } from '@/locales/en/library/exercises/hip-flexor-exercise-words';
import { lowBackExerciseWords } from '@/locales/en/library/exercises/low-back-exercise-words';
import { upperBodyExerciseWords } from '@/locales/en/library/exercises/upper-body-exercise-words';
import { walkingExerciseWords } from '@/locales/en/library/exercises/walking-exercise-words';
import type { ExerciseWords } from '@/locales/exercise-words';
import type { ExerciseId } from '@/routines/library/exercise-lists';

/** The words of every exercise; a missing one fails the type check. */
export const exerciseWords: Readonly<Record<ExerciseId, ExerciseWords>> = {
  ...hipFlexorExerciseWords,
  ...hamstringExerciseWords,
  ...gluteExerciseWords,
  ...lowBackExerciseWords,
  ...coreExerciseWords,
  ...upperBodyExerciseWords,
  ...walkingExerciseWords,
};
