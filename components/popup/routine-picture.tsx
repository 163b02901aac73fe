import type { ExerciseId } from '@/routines/library/exercise-lists';

/**
 * The figure of an exercise, from a file that the build draws. Decorative, since a text names it.
 */
export function RoutinePicture({ exercise }: { readonly exercise: ExerciseId }) {
  return (
    <svg class="picture" aria-hidden="true">
      <use href={`/figures/${exercise}.svg#figure`} />
    </svg>
  );
}
