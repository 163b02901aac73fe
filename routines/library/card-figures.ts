import { routineSummaries } from '@/routines/library/routine-summaries';

/**
 * The exercises whose figures stand on the popup's cards, in the order in which they stand in the
 * one file that holds them. The card for both shelves shows one of theirs.
 */
export const cardFigures = [
  ...new Set(
    Object.values(routineSummaries)
      .filter(({ short, shelf }) => !short && shelf !== 'more')
      .map(({ pictured }) => pictured),
  ),
];

/** The room of each figure in that file, in pixels: what one card of three has for it. */
export const cardFigureSize = { width: 96, height: 60 } as const;
