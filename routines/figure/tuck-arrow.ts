import { type PathData, written } from './outline';
import { inFrame } from './point';
import type { Skeleton } from './skeleton-at';

/** A small arrow behind the pelvis, that shows which way the tailbone tucks under. */
export function tuckArrow({ pelvis, lowerTrunk }: Skeleton): PathData {
  const at = (forward: number, up: number) => inFrame(pelvis, lowerTrunk, forward, up);
  const tip = at(-13.5, -10.5);
  return (
    `M${written(at(-18, 6))}Q${written(at(-20.5, -4))} ${written(tip)}` +
    `M${written(at(-18.4, -11))}L${written(tip)}L${written(at(-15, -5.8))}`
  );
}
