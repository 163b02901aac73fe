import type { Exercise } from '@/routines/library/exercise';
import type { ExerciseId } from '@/routines/library/exercise-lists';
import { coreExercises } from '@/routines/library/exercises/core-exercises';
import { gluteExercises } from '@/routines/library/exercises/glute-exercises';
import { hamstringExercises } from '@/routines/library/exercises/hamstring-exercises';
import { hipFlexorExercises } from '@/routines/library/exercises/hip-flexor-exercises';
import { lowBackExercises } from '@/routines/library/exercises/low-back-exercises';
import { upperBodyExercises } from '@/routines/library/exercises/upper-body-exercises';
import { walkingExercises } from '@/routines/library/exercises/walking-exercises';

/** All exercises by id, in display order. A missing one fails the type check. */
export const exercises: Readonly<Record<ExerciseId, Exercise>> = {
  ...hipFlexorExercises,
  ...hamstringExercises,
  ...gluteExercises,
  ...lowBackExercises,
  ...coreExercises,
  ...upperBodyExercises,
  ...walkingExercises,
};
