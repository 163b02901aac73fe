import { disc, limbOutline, line } from '@/routines/figure/paths/outline';
import { box } from '@/routines/figure/pose/box';
import type { Prop } from '@/routines/figure/pose/movement';
import { along, type Point } from '@/routines/figure/pose/point';
import { roomShapes } from './room-shapes';
import type { Shape } from './shape';

/** The height of a seat, in centimetres. */
export const seatTop = 43;
/** The height of a chair's backrest, in centimetres. */
const chairBackTop = 84;
/** The thickness of the cushion under a knee, in centimetres. */
export const cushionTop = 4;
const rollerRadius = 7;

/** Draws a prop behind the figure. `travelled` is the pelvis's distance from its start. */
export function propShapes(prop: Prop, travelled: number): Shape[] {
  switch (prop.kind) {
    case 'chair':
      return chair(prop.back, prop.front, prop.top ?? chairBackTop);
    case 'chair-front':
      return chairFromFront(prop.x);
    case 'mat':
      return [{ paint: 'mat', path: box(prop.from, -3, prop.to, 0, 1.5) }];
    case 'cushion':
      return [{ paint: 'pad', path: box(prop.x - 11, 0, prop.x + 11, cushionTop, 1.9) }];
    case 'step':
      return [
        { paint: 'prop-far', path: box(prop.from + 3, 0, prop.to - 3, prop.top - 2, 1) },
        { paint: 'prop', path: box(prop.from, prop.top - 5, prop.to, prop.top, 2) },
      ];
    case 'roller':
      return roller(prop.x, travelled / 2);
    case 'wall':
    case 'wall-behind':
    case 'doorway':
    case 'desk':
    case 'screen':
    case 'window':
      return roomShapes(prop);
    case 'strap':
    case 'band':
    case 'gaze':
    case 'arrow':
      return [];
  }
}

/** Draws a chair from the side, with the backrest at the end named `back`. */
function chair(back: number, front: number, top: number): Shape[] {
  const toFront = Math.sign(front - back);
  const at = (x: number, y: number): Point => ({ x: back + toFront * x, y });
  const depth = Math.abs(front - back);
  const leg = (from: Point, foot: Point) =>
    limbOutline([
      [from, 1.9],
      [foot, 1.3],
    ]);
  return [
    {
      paint: 'prop',
      path:
        leg(at(3, seatTop - 2), at(-1, 1.3)) +
        leg(at(depth - 5, seatTop - 3), at(depth - 2, 1.3)) +
        limbOutline([
          [at(3, seatTop - 2), 1.9],
          [at(0, top - 12), 1.5],
        ]),
    },
    {
      paint: 'pad',
      path:
        limbOutline([
          [at(4, seatTop - 2.4), 2.4],
          [at(depth - 2.4, seatTop - 2.4), 2.4],
        ]) +
        limbOutline([
          [at(0.6, top - 18), 2.2],
          [at(-0.9, top - 2.2), 2.2],
        ]),
    },
  ];
}

/** Draws a chair from the front, or from the side when the person sits across it. */
function chairFromFront(x: number): Shape[] {
  const half = 22;
  const at = (aside: number, y: number): Point => ({ x: x + aside, y });
  const post = (side: number) =>
    limbOutline([
      [at(side * (half - 2), 1.3), 1.3],
      [at(side * (half - 4), seatTop), 1.9],
    ]) +
    limbOutline([
      [at(side * (half - 4), seatTop), 1.7],
      [at(side * (half - 5), chairBackTop - 3), 1.5],
    ]);
  return [
    { paint: 'prop', path: post(-1) + post(1) },
    {
      paint: 'prop-far',
      path: box(x - half + 3, chairBackTop - 18, x + half - 3, chairBackTop, 5),
    },
    { paint: 'pad', path: box(x - half, seatTop - 4.8, x + half, seatTop, 2.4) },
  ];
}

function roller(start: number, rolled: number): Shape[] {
  const centre = { x: start + rolled, y: rollerRadius };
  const turned = (rolled / rollerRadius) * (180 / Math.PI);
  const marks = [0, 120, 240]
    .map((angle) => line([along(centre, angle + turned, 3.4), along(centre, angle + turned, 5.4)]))
    .join('');
  return [
    { paint: 'pad', path: disc([centre, rollerRadius]) },
    { paint: 'prop-far', path: disc([centre, 2]) },
    { paint: 'fold', path: marks, fine: true },
  ];
}

/** Returns a prop's left and right end and its height, for the frame of the picture. */
export function propExtent(prop: Prop): readonly Point[] {
  switch (prop.kind) {
    case 'chair':
      return [
        { x: prop.back - Math.sign(prop.front - prop.back) * 4, y: prop.top ?? chairBackTop },
        { x: prop.front, y: 0 },
      ];
    case 'chair-front':
      return [
        { x: prop.x - 23, y: chairBackTop },
        { x: prop.x + 23, y: 0 },
      ];
    case 'mat':
    case 'step':
      return [
        { x: prop.from, y: 0 },
        { x: prop.to, y: 0 },
      ];
    case 'wall':
      return [
        { x: prop.x, y: 0 },
        { x: prop.x + 7, y: 130 },
      ];
    case 'doorway':
      return [
        { x: prop.x - 50, y: 0 },
        { x: prop.x + 50, y: 0 },
      ];
    case 'desk':
      return [
        { x: prop.from, y: prop.top },
        { x: prop.to, y: 0 },
      ];
    case 'window':
      return [
        { x: prop.x - 17, y: prop.y - 17 },
        { x: prop.x + 17, y: prop.y + 17 },
      ];
    case 'cushion':
    case 'roller':
    case 'strap':
    case 'wall-behind':
    case 'screen':
    case 'band':
    case 'gaze':
    case 'arrow':
      return [];
  }
}
