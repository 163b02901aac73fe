import type { Movement } from './movement';
import { tellingMoment } from './telling-moment';

/** The two moments, start and end, that tell a movement to somebody who wants nothing to move. */
export function stillMoments(movement: Movement): readonly [start: number, end: number] {
  return movement.stills ?? [0, endOf(movement)];
}

/** One that goes there and back has an end, whatever shows it best; one that runs round has none. */
function endOf(movement: Movement): number {
  return movement.keyPoses.at(-1)?.at === 1 ? 1 : tellingMoment(movement);
}
