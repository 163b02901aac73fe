import { cardFigureSize, cardFigures } from '@/routines/library/card-figures';
import type { ExerciseId } from '@/routines/library/exercise-lists';

/**
 * The figure on a routine card, cut out of one file with the figures of all cards: each further file
 * would cost the popup some milliseconds. Decorative, since the card has a name.
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
      {/* Clips the neighbours. */}
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
