import { cardFigureSize, cardFigures } from '@/routines/library/card-figures';
import type { ExerciseId } from '@/routines/library/exercise-lists';

/**
 * The little figure on a routine's card, cut out of the one file that holds those of all cards: a
 * file of its own costs the popup some milliseconds each. Decorative: the name stands beside it.
 */
export function CardPicture({ exercise }: { readonly exercise: ExerciseId }) {
  const { width, height } = cardFigureSize;
  return (
    <svg
      class="picture"
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="xMidYMax"
      aria-hidden="true"
    >
      {/* A box of its own, which cuts off the neighbours. */}
      <svg width={width} height={height}>
        <image
          href="/figures/cards.svg"
          y={-height * cardFigures.indexOf(exercise)}
          width={width}
          height={height * cardFigures.length}
        />
      </svg>
    </svg>
  );
}
