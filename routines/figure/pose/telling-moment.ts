import type { Movement } from './movement';

/** The moment that shows best what a movement is: what a still picture of it shows. */
export function tellingMoment(movement: Movement): number {
  return movement.telling ?? movement.keyPoses.at(-1)?.at ?? 0;
}
