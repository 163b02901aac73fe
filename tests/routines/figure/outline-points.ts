import type { Point } from '@/routines/figure/pose/point';
import type { Shape } from '@/routines/figure/shapes/shape';

/** The count of numbers for each command. The figure's paths use absolute commands, except `a`. */
const counts: Record<string, number> = { M: 2, L: 2, H: 1, V: 1, C: 6, Q: 4, A: 7, Z: 0 };

/** Returns dense points along a shape's outline, in centimetres in the room (y up). */
export function outlinePoints({ path, placed }: Shape): Point[] {
  const points: Point[] = [];
  let pen: Point = { x: 0, y: 0 };
  for (const [command, rest] of commandsOf(path)) {
    const size = counts[command.toUpperCase()] ?? 0;
    for (let at = 0; at === 0 || at < rest.length; at += Math.max(size, 1)) {
      const track = pointsOf(command, pen, rest.slice(at, at + size));
      points.push(...track);
      pen = track.at(-1) ?? pen;
    }
  }
  return points.map((point) => inRoom(point, placed));
}

function commandsOf(path: string): [string, number[]][] {
  return [...path.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)].map(([, command = '', rest = '']) => [
    command,
    [...rest.matchAll(/-?(?:\d+\.?\d*|\.\d+)/g)].map(([number]) => Number(number)),
  ]);
}

function pointsOf(command: string, pen: Point, numbers: number[]): Point[] {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0] = numbers;
  const shares = [0.2, 0.4, 0.6, 0.8, 1];
  switch (command) {
    case 'M':
    case 'L':
      return [{ x: a, y: b }];
    case 'H':
      return [{ x: a, y: pen.y }];
    case 'V':
      return [{ x: pen.x, y: a }];
    case 'Q':
      return shares.map((t) => bezier([pen, { x: a, y: b }, { x: c, y: d }], t));
    case 'C':
      return shares.map((t) => bezier([pen, { x: a, y: b }, { x: c, y: d }, { x: e, y: f }], t));
    case 'A':
      return arc(pen, a, d === 1, e === 1, { x: f, y: g });
    case 'a':
      return arc(pen, a, d === 1, e === 1, { x: pen.x + f, y: pen.y + g });
    case 'Z':
      return [];
    default:
      throw new Error(`Unexpected path command ${command}`);
  }
}

function bezier(points: readonly Point[], t: number): Point {
  const [first] = points;
  if (!first || points.length === 1) return first ?? { x: 0, y: 0 };
  const next = points.slice(1).map((point, index) => {
    const before = points[index] ?? point;
    return { x: before.x + (point.x - before.x) * t, y: before.y + (point.y - before.y) * t };
  });
  return bezier(next, t);
}

/** Returns points on a circular arc, by the formulas of the SVG specification (appendix B.2.4). */
function arc(from: Point, radius: number, large: boolean, sweep: boolean, to: Point): Point[] {
  const half = { x: (from.x - to.x) / 2, y: (from.y - to.y) / 2 };
  const chord = Math.hypot(half.x, half.y);
  const r = Math.max(radius, chord);
  const offset = (Math.sqrt(r * r - chord * chord) / (chord || 1)) * (large === sweep ? -1 : 1);
  const centre = {
    x: offset * half.y + (from.x + to.x) / 2,
    y: -offset * half.x + (from.y + to.y) / 2,
  };
  const start = Math.atan2(from.y - centre.y, from.x - centre.x);
  const end = Math.atan2(to.y - centre.y, to.x - centre.x);
  const turn = 2 * Math.PI;
  const span = sweep ? (end - start + turn) % turn : -((start - end + turn) % turn);
  return Array.from({ length: 12 }, (_, index) => {
    const angle = start + (span * (index + 1)) / 12;
    return { x: centre.x + r * Math.cos(angle), y: centre.y + r * Math.sin(angle) };
  });
}

/** Applies the shape's transform to a point of its path and flips y up. */
function inRoom({ x, y }: Point, placed = 'translate(0 0)rotate(0)'): Point {
  const [tx = 0, ty = 0, turn = 0] = [...placed.matchAll(/-?\d+(?:\.\d+)?/g)].map(Number);
  const angle = (turn * Math.PI) / 180;
  return {
    x: tx + x * Math.cos(angle) - y * Math.sin(angle),
    y: -(ty + x * Math.sin(angle) + y * Math.cos(angle)),
  };
}
