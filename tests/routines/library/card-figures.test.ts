import { describe, expect, it } from 'vitest';
import { cardFigures } from '@/routines/library/card-figures';
import { routineSummaries } from '@/routines/library/routine-summaries';

const onCards = Object.values(routineSummaries).filter(
  ({ short, shelf }) => !short && ['hip-flexor', 'hamstring'].includes(shelf),
);

describe('the card figures', () => {
  it('include the figure of each hip flexor, hamstring and combined card', () => {
    for (const { id, pictured } of [...onCards, routineSummaries['hips-and-hamstrings-3min']]) {
      expect(cardFigures, id).toContain(pictured);
    }
  });

  it('contain each shown figure once and no others', () => {
    expect(cardFigures).toEqual([...new Set(onCards.map(({ pictured }) => pictured))]);
  });
});
