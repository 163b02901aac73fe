import type { Movement } from './movement';

/** Returns the moment of a movement that its still picture shows. */
export function stillMoment(movement: Movement): number {
  return movement.stillAt ?? movement.keyPoses.at(-1)?.at ?? 0;
}
