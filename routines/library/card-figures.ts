import { routineSummaries } from '@/routines/library/routine-summaries';

/**
 * The exercises whose figures the popup's cards show, in the order of the image that contains them.
 * The card for both areas shows one of them.
 */
export const cardFigures = [
  ...new Set(
    Object.values(routineSummaries)
      .filter(({ short, shelf }) => !short && shelf !== 'more')
      .map(({ pictured }) => pictured),
  ),
];

/** The size of each figure in that image, in pixels: the space on a card of a row of three. */
export const cardFigureSize = { width: 96, height: 60 } as const;
