import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { stillMoment } from '@/routines/figure/pose/still-moment';
import { stillMoments } from '@/routines/figure/pose/still-moments';
import { movementFrame, viewBoxOf } from '@/routines/figure/pose/view-box';
import { figureShapes } from '@/routines/figure/shapes/figure-shapes';
import { exerciseIds } from '@/routines/library/exercise-lists';
import { movements } from '@/routines/movements/movements';

const moments = [0, 0.17, 0.34, 0.5, 0.66, 0.83, 1];

/** Hashes all drawings of an exercise. A line moved by a millimetre changes the hash. */
function hashOf(id: (typeof exerciseIds)[number]): string {
  const movement = movements[id];
  const still = stillMoment(movement);
  const drawn = {
    frames: [viewBoxOf(movement), movementFrame(movement, still)],
    stills: [...stillMoments(movement), still],
    shapes: moments.map((moment) => figureShapes(movement, moment, moment)),
  };
  return createHash('sha256').update(JSON.stringify(drawn)).digest('hex').slice(0, 16);
}

// A person has reviewed each of these drawings. Before you update the snapshot with
// `npx vitest --project rooms -u`, look at the changed figures with `npm run contact-sheet`.
test('every figure is drawn as it was last reviewed', async () => {
  const hashes = exerciseIds.map((id) => `${hashOf(id)} ${id}\n`).join('');
  await expect(hashes).toMatchFileSnapshot('../../saved/drawn-figures.txt');
});
