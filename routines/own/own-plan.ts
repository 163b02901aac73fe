import type { Exercise, Sides } from '@/routines/library/exercise';
import { type ExerciseId, isExerciseId } from '@/routines/library/exercise-lists';
import type { OwnExercise, OwnLibrary, OwnRoutine } from '@/routines/own/own-library';
import type { Plan } from '@/routines/plan/plan';

/** The sides of each library exercise. */
export type SidesOf = Readonly<Record<ExerciseId, Pick<Exercise, 'sides'>>>;

/** Plans a person's own routine. Nothing in it is adapted, because they chose it themselves. */
export function planOfOwn(routine: OwnRoutine, own: OwnLibrary, library: SidesOf): Plan {
  const sidesOf = (id: string): Sides =>
    isExerciseId(id)
      ? library[id].sides
      : (own.exercises.find((exercise) => exercise.id === id)?.sides ?? 'both');
  return {
    routine: routine.id,
    steps: routine.steps.map((step) => ({ ...step, sides: sidesOf(step.exercise) })),
    changes: [],
  };
}

/** Plans a single exercise of the person's own. */
export function planOfOwnExercise({ id, sides, dose }: OwnExercise): Plan {
  return { routine: id, steps: [{ exercise: id, sides, dose, prepareSeconds: 8 }], changes: [] };
}
