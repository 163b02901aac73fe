import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { stillMoment } from '@/routines/figure/pose/still-moment';
import { stillMoments } from '@/routines/figure/pose/still-moments';
import { movementFrame, viewBoxOf } from '@/routines/figure/pose/view-box';
import { figureShapes } from '@/routines/figure/shapes/figure-shapes';
import { exerciseIds } from '@/routines/library/exercise-lists';
import { movements } from '@/routines/movements/movements';

const moments = [0, 0.17, 0.34, 0.5, 0.66, 0.83, 1];

/** A mark of everything that is drawn of an exercise: a line moved by a millimetre changes it. */
function markOf(id: (typeof exerciseIds)[number]): string {
  const movement = movements[id];
  const telling = stillMoment(movement);
  const drawn = {
    frames: [viewBoxOf(movement), movementFrame(movement, telling)],
    stills: [...stillMoments(movement), telling],
    shapes: moments.map((moment) => figureShapes(movement, moment, moment)),
  };
  return createHash('sha256').update(JSON.stringify(drawn)).digest('hex').slice(0, 16);
}

// Eyes saw each figure as it is marked here. One that changes is looked at again, with
// `npm run contact-sheet`, before `npx vitest --project rooms -u` marks it anew.
test('every figure is drawn as it was when it was last looked at', async () => {
  const marks = exerciseIds.map((id) => `${markOf(id)} ${id}\n`).join('');
  await expect(marks).toMatchFileSnapshot('../../saved/drawn-figures.txt');
});
