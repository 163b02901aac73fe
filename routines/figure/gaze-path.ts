import { line, type PathData } from './outline';
import { between, inFrame, type Point } from './point';
import type { Skeleton } from './skeleton-at';

/** The line of sight, from before the eyes to `target`. */
export function gazePath({ head, faceAngle }: Skeleton, target: Point): PathData {
  const eyes = inFrame(head, faceAngle, 7, 0.8);
  return line([between(eyes, target, 0.12), between(eyes, target, 0.94)]);
}
