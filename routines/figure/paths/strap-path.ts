import { along } from '@/routines/figure/pose/point';
import type { Skeleton } from '@/routines/figure/pose/skeleton';
import { footPoint } from '@/routines/figure/pose/skeleton-at';
import { line, type PathData } from './outline';

/** Draws a strap from both hands around the ball of the near foot. */
export function strapPath({ armNear, armFar, legNear }: Skeleton): PathData {
  const under = footPoint(legNear.end, legNear.points, 'ball');
  return line([along(armFar.end, armFar.points, 4), under, along(armNear.end, armNear.points, 4)]);
}
