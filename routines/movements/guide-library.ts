import type { Movement } from '@/routines/figure/pose/movement';
import type { ExerciseId } from '@/routines/library/exercise-lists';
import type { Routine } from '@/routines/library/routine';
import type { Library } from '@/routines/plan/plan';

/** The movements of the library's exercises. */
export type Movements = Readonly<Record<ExerciseId, Movement>>;

/** The content that a guide can show: exercises, movements and routines by id. */
export interface GuideLibrary {
  readonly exercises: Library;
  readonly movements: Movements;
  readonly routines: Readonly<Record<string, Routine>>;
}
