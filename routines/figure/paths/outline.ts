import { along, angleTo, distance, type Point } from '@/routines/figure/pose/point';

/** SVG path data, with y flipped, because y points down in SVG. */
export type PathData = string;

/** A circle as a station of a limb: its centre and half its thickness. */
export type Station = readonly [centre: Point, radius: number];

/** Rounds to one decimal (a millimetre of the figure), which keeps paths short. */
function rounded(value: number): number {
  return Math.round(value * 10) / 10 || 0;
}

/** Writes a point as path data. */
export function pathPoint(point: Point): PathData {
  return `${rounded(point.x)} ${rounded(-point.y)}`;
}

/** Draws the outline of a limb through its stations, round at its joints. */
export function limbOutline(stations: readonly Station[]): PathData {
  return stations
    .slice(1)
    .map((station, index) => taper(stations[index] ?? station, station))
    .join('');
}

/** Draws the hull of two circles: both joined by their outer tangents. */
function taper([a, ra]: Station, [b, rb]: Station): PathData {
  const length = distance(a, b);
  if (length <= Math.abs(ra - rb)) return ra > rb ? disc([a, ra]) : disc([b, rb]);
  const way = angleTo(a, b);
  const spread = (Math.acos((ra - rb) / length) * 180) / Math.PI;
  const [a1, b1] = [along(a, way - spread, ra), along(b, way - spread, rb)];
  const [a2, b2] = [along(a, way + spread, ra), along(b, way + spread, rb)];
  const wideEnd = spread > 90 ? 1 : 0;
  return (
    `M${pathPoint(a1)}L${pathPoint(b1)}${arc(rb, pathPoint(b2), wideEnd)}` +
    `L${pathPoint(a2)}${arc(ra, pathPoint(a1), 1 - wideEnd)}Z`
  );
}

/** Draws a full circle. */
export function disc([centre, radius]: Station): PathData {
  const [left, right] = [along(centre, 270, radius), along(centre, 90, radius)];
  return `M${pathPoint(left)}${arc(radius, pathPoint(right))}${arc(radius, pathPoint(left))}Z`;
}

/** Draws a clockwise arc to a point that is already path data. */
export function arc(radius: number, to: PathData, large = 0): PathData {
  return `A${rounded(radius)} ${rounded(radius)} 0 ${large} 1 ${to}`;
}

/** Draws straight lines through points. */
export function line(points: readonly Point[]): PathData {
  return `M${points.map(pathPoint).join('L')}`;
}

/** Continues a path from the first of the points as a smooth curve through the others. */
export function curve(points: readonly Point[]): PathData {
  return points
    .slice(1)
    .map((to, index) => {
      const from = points[index] ?? to;
      const before = points[index - 1] ?? from;
      const after = points[index + 2] ?? to;
      const leave = { x: from.x + (to.x - before.x) / 6, y: from.y + (to.y - before.y) / 6 };
      const arrive = { x: to.x - (after.x - from.x) / 6, y: to.y - (after.y - from.y) / 6 };
      return `C${pathPoint(leave)} ${pathPoint(arrive)} ${pathPoint(to)}`;
    })
    .join('');
}
