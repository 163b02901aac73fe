import { angleTo, distance, inFrame, type Point } from '@/routines/figure/pose/point';
import { curve, type PathData, pathPoint } from './outline';

/** The thickness to the front and to the back at a share of a bone's length. */
export type FleshSlice = readonly [share: number, front: number, back: number];

/**
 * Draws the outline around a bone: smooth edges through its slices, straight at both ends. Front is
 * where the knee of a hanging leg points.
 */
export function fleshOutline(from: Point, to: Point, slices: readonly FleshSlice[]): PathData {
  const way = angleTo(from, to);
  const length = distance(from, to);
  const edge = (side: (slice: FleshSlice) => number) =>
    slices.map((slice) => inFrame(from, way, side(slice), slice[0] * length));
  return ribbon(
    edge(([, front]) => -front),
    edge(([, , back]) => back),
  );
}

/** Draws the area between two smooth edges with the same direction; the first is on the left. */
export function ribbon(left: readonly Point[], right: readonly Point[]): PathData {
  const back = right.toReversed();
  const [start, turn] = [left[0], back[0]];
  if (!start || !turn) return '';
  return `M${pathPoint(start)}${curve(left)}L${pathPoint(turn)}${curve(back)}Z`;
}
