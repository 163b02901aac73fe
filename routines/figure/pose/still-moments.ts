import type { Movement } from './movement';
import { stillMoment } from './still-moment';

/** Returns the two moments, start and end, that explain a movement without motion. */
export function stillMoments(movement: Movement): readonly [start: number, end: number] {
  return movement.stills ?? [0, endOf(movement)];
}

/** Only a movement that goes there and back has an end; a loop has none. */
function endOf(movement: Movement): number {
  return movement.keyPoses.at(-1)?.at === 1 ? 1 : stillMoment(movement);
}
