import { line, type PathData } from './outline';
import { along } from './point';
import { footPoint, type Skeleton } from './skeleton-at';

/** A strap from both hands round the ball of the near foot. */
export function strapPath({ armNear, armFar, legNear }: Skeleton): PathData {
  const under = footPoint(legNear.end, legNear.points, 'ball');
  return line([along(armFar.end, armFar.points, 4), under, along(armNear.end, armNear.points, 4)]);
}
