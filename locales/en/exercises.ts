import { gluteExerciseWords } from '@/locales/en/exercises/glute-exercise-words';
import { hamstringExerciseWords } from '@/locales/en/exercises/hamstring-exercise-words';
import { hipFlexorExerciseWords } from '@/locales/en/exercises/hip-flexor-exercise-words';
import { trunkExerciseWords } from '@/locales/en/exercises/trunk-exercise-words';
import type { ExerciseWords } from '@/locales/exercise-words';
import type { ExerciseId } from '@/routines/exercise';

/** The words of every exercise; a missing one fails the type check. */
export const exerciseWords: Readonly<Record<ExerciseId, ExerciseWords>> = {
  ...hipFlexorExerciseWords,
  ...hamstringExerciseWords,
  ...gluteExerciseWords,
  ...trunkExerciseWords,
};
