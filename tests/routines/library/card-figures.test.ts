import { describe, expect, it } from 'vitest';
import { cardFigures } from '@/routines/library/card-figures';
import { routineSummaries } from '@/routines/library/routine-summaries';

const onCards = Object.values(routineSummaries).filter(
  ({ short, shelf }) => !short && ['hip-flexor', 'hamstring'].includes(shelf),
);

describe('the figures of the cards', () => {
  it('are there for each card of both shelves, and for the one between them', () => {
    for (const { id, pictured } of [...onCards, routineSummaries['hips-and-hamstrings-3min']]) {
      expect(cardFigures, id).toContain(pictured);
    }
  });

  it('are each there once, and none that no card shows', () => {
    expect(cardFigures).toEqual([...new Set(onCards.map(({ pictured }) => pictured))]);
  });
});
