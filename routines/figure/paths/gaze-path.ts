import { between, inFrame, type Point } from '@/routines/figure/pose/point';
import type { Skeleton } from '@/routines/figure/pose/skeleton';
import { line, type PathData } from './outline';

/** Draws the line of sight from the eyes to `target`. */
export function gazePath({ head, faceAngle }: Skeleton, target: Point): PathData {
  const eyes = inFrame(head, faceAngle, 7, 0.8);
  return line([between(eyes, target, 0.12), between(eyes, target, 0.94)]);
}
