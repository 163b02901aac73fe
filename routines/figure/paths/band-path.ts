import { between, inFrame } from '@/routines/figure/pose/point';
import type { Skeleton } from '@/routines/figure/pose/skeleton';
import { line, type PathData } from './outline';

/** How far down the thigh the band sits. */
const aboveKnee = 0.8;

/** A loop round both thighs seen from the front: tight between them. */
export function bandPath({ legNear, legFar, pelvis }: Skeleton): PathData {
  const near = between(legNear.root, legNear.joint, aboveKnee);
  const far = between(legFar.root, legFar.joint, aboveKnee);
  const out = near.x < pelvis.x ? -1 : 1;
  return line([inFrame(near, 0, out * 7.4, 0.6), inFrame(far, 0, -out * 7.4, 0.6)]);
}
