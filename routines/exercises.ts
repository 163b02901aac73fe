import type { Exercise } from '@/routines/exercise';
import type { ExerciseId } from '@/routines/exercise-lists';
import { coreExercises } from '@/routines/exercises/core-exercises';
import { gluteExercises } from '@/routines/exercises/glute-exercises';
import { hamstringExercises } from '@/routines/exercises/hamstring-exercises';
import { hipFlexorExercises } from '@/routines/exercises/hip-flexor-exercises';
import { lowBackExercises } from '@/routines/exercises/low-back-exercises';
import { upperBodyExercises } from '@/routines/exercises/upper-body-exercises';
import { walkingExercises } from '@/routines/exercises/walking-exercises';

/** Every exercise by its id, in the order they are listed. A missing one fails the type check. */
export const exercises: Readonly<Record<ExerciseId, Exercise>> = {
  ...hipFlexorExercises,
  ...hamstringExercises,
  ...gluteExercises,
  ...lowBackExercises,
  ...coreExercises,
  ...upperBodyExercises,
  ...walkingExercises,
};
