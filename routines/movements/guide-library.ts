import type { Movement } from '@/routines/figure/pose/movement';
import type { ExerciseId } from '@/routines/library/exercise-lists';
import type { Routine } from '@/routines/library/routine';
import type { Library } from '@/routines/plan/plan';

/** The movement of each exercise of the library. */
export type Movements = Readonly<Record<ExerciseId, Movement>>;

/** Everything that a guide can show: exercises, their movements, and routines by their id. */
export interface GuideLibrary {
  readonly exercises: Library;
  readonly movements: Movements;
  readonly routines: Readonly<Record<string, Routine>>;
}
