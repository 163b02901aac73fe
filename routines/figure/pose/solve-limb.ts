import { along, angleTo, distance, type Point } from './point';

/** A limb of two bones: its root, its middle joint and its end. */
export interface SolvedLimb {
  readonly root: Point;
  readonly joint: Point;
  readonly end: Point;
}

/**
 * Solves a knee or an elbow: two-bone inverse kinematics for a limb whose end should be at `target`.
 * A positive `bend` puts the joint to the left of the line from root to target (a knee that faces
 * right), a negative one to its right (an elbow). A target out of reach is approached.
 */
export function solveLimb(
  root: Point,
  target: Point,
  lengths: readonly [upper: number, lower: number],
  bend: number,
): SolvedLimb {
  const [upper, lower] = lengths;
  const reach = Math.min(
    Math.max(distance(root, target), Math.abs(upper - lower) + 1e-6),
    upper + lower,
  );
  const way = angleTo(root, target);
  const cosine = (upper * upper + reach * reach - lower * lower) / (2 * upper * reach);
  const opening = (Math.acos(Math.min(1, Math.max(-1, cosine))) * 180) / Math.PI;
  return {
    root,
    joint: along(root, way - opening * Math.sign(bend), upper),
    end: along(root, way, reach),
  };
}
