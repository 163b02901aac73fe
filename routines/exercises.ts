import type { Exercise, ExerciseId } from '@/routines/exercise';
import { gluteExercises } from '@/routines/exercises/glute-exercises';
import { hamstringExercises } from '@/routines/exercises/hamstring-exercises';
import { hipFlexorExercises } from '@/routines/exercises/hip-flexor-exercises';
import { trunkExercises } from '@/routines/exercises/trunk-exercises';

/**
 * Every exercise by its id, movements included, so only the pages that draw the figure should
 * import it. A missing exercise fails the type check.
 */
export const exercises: Readonly<Record<ExerciseId, Exercise>> = {
  ...hipFlexorExercises,
  ...hamstringExercises,
  ...gluteExercises,
  ...trunkExercises,
};
