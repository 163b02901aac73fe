import type { ArrowShows } from '@/routines/figure/pose/movement';
import { type Degrees, inFrame, type Point } from '@/routines/figure/pose/point';
import type { Skeleton } from '@/routines/figure/pose/skeleton';
import { type PathData, pathPoint } from './outline';

/** Draws a small arrow next to a body part whose movement is too small to see. */
export function arrowPath(shows: ArrowShows, skeleton: Skeleton): PathData {
  const { pelvis, lowerTrunk, neck, upperTrunk } = skeleton;
  switch (shows) {
    case 'tuck': {
      const at = (forward: number, up: number) => inFrame(pelvis, lowerTrunk, forward, up);
      const tip = at(-13.5, -10.5);
      return (
        `M${pathPoint(at(-18, 6))}Q${pathPoint(at(-20.5, -4))} ${pathPoint(tip)}` +
        `M${pathPoint(at(-18.4, -11))}L${pathPoint(tip)}L${pathPoint(at(-15, -5.8))}`
      );
    }
    case 'chin':
      // The arrow stays in place and the chin moves to it.
      return straight(neck, upperTrunk, { x: 38, y: 15 }, { x: 26, y: 15 });
    case 'blades':
      return straight(neck, upperTrunk, { x: -17, y: -5 }, { x: -29, y: -9 });
  }
}

/** Draws a straight arrow in a body part's frame. */
function straight(origin: Point, up: Degrees, from: Point, to: Point): PathData {
  const at = (x: number, y: number) => pathPoint(inFrame(origin, up, x, y));
  const back = Math.sign(from.x - to.x) * 4;
  return (
    `M${at(from.x, from.y)}L${at(to.x, to.y)}` +
    `M${at(to.x + back, to.y + 4)}L${at(to.x, to.y)}L${at(to.x + back, to.y - 4)}`
  );
}
