import { between, inFrame } from '@/routines/figure/pose/point';
import type { Skeleton } from '@/routines/figure/pose/skeleton';
import { line, type PathData } from './outline';

/** The band's position on the thigh, as a share of its length. */
const aboveKnee = 0.8;

/** Draws a loop around both thighs from the front, tight between them. */
export function bandPath({ legNear, legFar, pelvis }: Skeleton): PathData {
  const near = between(legNear.root, legNear.joint, aboveKnee);
  const far = between(legFar.root, legFar.joint, aboveKnee);
  const out = near.x < pelvis.x ? -1 : 1;
  return line([inFrame(near, 0, out * 7.4, 0.6), inFrame(far, 0, -out * 7.4, 0.6)]);
}
