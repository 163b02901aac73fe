import { arc, type PathData, pathPoint } from '@/routines/figure/paths/outline';

/** Draws a rectangle with round corners. */
export function box(
  left: number,
  bottom: number,
  right: number,
  top: number,
  round: number,
): PathData {
  const at = (x: number, y: number) => pathPoint({ x, y });
  return (
    `M${at(left + round, top)}L${at(right - round, top)}${arc(round, at(right, top - round))}` +
    `L${at(right, bottom + round)}${arc(round, at(right - round, bottom))}` +
    `L${at(left + round, bottom)}${arc(round, at(left, bottom + round))}` +
    `L${at(left, top - round)}${arc(round, at(left + round, top))}Z`
  );
}
