import { angleTo, type Degrees, mix, type Point } from './point';
import type { Skeleton } from './skeleton';

/**
 * Returns a point of the spine, 0 at the pelvis and 1 at the neck. The spine is a smooth curve, not
 * a hinge at the waist.
 */
export function spinePoint({ pelvis, waist, neck }: Skeleton, share: number): Point {
  const bend = (along: 'x' | 'y') => {
    const control = 2 * waist[along] - (pelvis[along] + neck[along]) / 2;
    return mix(mix(pelvis[along], control, share), mix(control, neck[along], share), share);
  };
  return { x: bend('x'), y: bend('y') };
}

/** Returns the direction of the spine at a share of its length. */
export function spineAngle(skeleton: Skeleton, share: number): Degrees {
  return angleTo(spinePoint(skeleton, share - 0.02), spinePoint(skeleton, share + 0.02));
}
