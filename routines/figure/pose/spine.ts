import { angleTo, type Degrees, mix, type Point } from './point';
import type { Skeleton } from './skeleton';

/**
 * A point of the spine, 0 at the pelvis and 1 at the neck: it bends at the waist as one smooth
 * curve, not as a hinge.
 */
export function spinePoint({ pelvis, waist, neck }: Skeleton, share: number): Point {
  const bend = (along: 'x' | 'y') => {
    const control = 2 * waist[along] - (pelvis[along] + neck[along]) / 2;
    return mix(mix(pelvis[along], control, share), mix(control, neck[along], share), share);
  };
  return { x: bend('x'), y: bend('y') };
}

/** Which way the spine points at a share of its length. */
export function spineAngle(skeleton: Skeleton, share: number): Degrees {
  return angleTo(spinePoint(skeleton, share - 0.02), spinePoint(skeleton, share + 0.02));
}
