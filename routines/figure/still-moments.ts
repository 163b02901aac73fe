import type { Movement } from './movement';
import { tellingMoment } from './telling-moment';

/** The two moments, start and end, that tell a movement to somebody who wants nothing to move. */
export function stillMoments(movement: Movement): readonly [start: number, end: number] {
  return movement.stills ?? [0, tellingMoment(movement)];
}
