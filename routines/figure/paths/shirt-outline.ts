import { inFrame, type Point } from '@/routines/figure/pose/point';
import type { Skeleton } from '@/routines/figure/pose/skeleton';
import { spineAngle, spinePoint } from '@/routines/figure/pose/spine';
import { ribbon } from './flesh-outline';
import type { PathData } from './outline';

/** A slice of the trunk: its share of the spine, and its depth to the front and back. */
interface Slice {
  readonly share: number;
  readonly front: number;
  readonly back: number;
  /** The movement by belly and breath at this slice, in centimetres. */
  readonly belly: number;
  readonly breath: number;
}

const slices: readonly Slice[] = [
  { share: 0.16, front: 8.6, back: 8.6, belly: 0.8, breath: 0 },
  { share: 0.27, front: 9.7, back: 9, belly: 1.6, breath: 0.2 },
  { share: 0.42, front: 9.8, back: 8.3, belly: 2, breath: 0.9 },
  { share: 0.64, front: 10.4, back: 9.2, belly: 0.5, breath: 1.2 },
  { share: 0.8, front: 10.3, back: 9.9, belly: 0, breath: 1 },
  { share: 0.92, front: 7.8, back: 8.8, belly: 0, breath: 0.3 },
  { share: 1, front: 4.4, back: 5.2, belly: 0, breath: 0 },
];

/** Draws the shirt from the side: waist, chest and shoulder blades around the curved spine. */
export function shirtOutline(skeleton: Skeleton, breath: number): PathData {
  const { belly } = skeleton;
  const front = slices.map((slice) =>
    offSpine(skeleton, slice.share, slice.front + belly * slice.belly + breath * slice.breath),
  );
  const back = slices.map((slice) => offSpine(skeleton, slice.share, -slice.back));
  return ribbon(back, front);
}

function offSpine(skeleton: Skeleton, share: number, forward: number): Point {
  return inFrame(spinePoint(skeleton, share), spineAngle(skeleton, share), forward, 0);
}
