import type { ExerciseId } from '@/routines/library/exercise-lists';

/**
 * The little figure that stands for a routine, from a file that the build draws.
 * Decorative: the routine's name stands beside it.
 */
export function RoutinePicture({ exercise }: { readonly exercise: ExerciseId }) {
  return (
    <svg class="picture" aria-hidden="true">
      <use href={`/figures/${exercise}.svg#figure`} />
    </svg>
  );
}
