import { propExtent } from '@/routines/figure/shapes/prop-shapes';
import { shoe } from './body';
import type { Movement } from './movement';
import { along, inFrame, type Point } from './point';
import type { Leg } from './skeleton';
import { skeletonAt } from './skeleton-at';

/** A picture's frame in SVG units: its corner, width and height. */
export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The ratio of width to height of every picture. */
const aspect = 1.25;
/** Seated and lying figures are not enlarged beyond this, so that people keep their size. */
const leastHeight = { movement: 138, moment: 124 };
const margin = 5;
const floorDepth = 6;

/** Returns the frame of a whole movement, props included, for either side. */
export function viewBoxOf(movement: Movement): Frame {
  const moments = Array.from({ length: 13 }, (_, index) => index / 12);
  return frameAround(movement, moments, leastHeight.movement);
}

/** Returns the closer frame of a small still, without the rest of the movement. */
export function movementFrame(movement: Movement, moment: number): Frame {
  return frameAround(movement, [moment], leastHeight.moment);
}

function frameAround(movement: Movement, moments: readonly number[], least: number): Frame {
  const points = [
    ...moments.flatMap((moment) => reachOf(movement, moment)),
    ...movement.props.flatMap(propExtent),
  ];
  const left = Math.min(...points.map(({ x }) => x)) - margin;
  const right = Math.max(...points.map(({ x }) => x)) + margin;
  const top = Math.max(...points.map(({ y }) => y)) + margin;
  const height = Math.max(top + floorDepth, (right - left) / aspect, least);
  const width = height * aspect;
  return {
    x: Math.round((left + right - width) / 2),
    y: Math.round(floorDepth - height),
    width: Math.round(width),
    height: Math.round(height),
  };
}

/** Returns the outermost points of the body: head, joints, fingertips and toes. */
function reachOf(movement: Movement, moment: number): Point[] {
  const skeleton = skeletonAt(movement, moment);
  const { head, headAngle, pelvis, neck, armNear, armFar, legNear, legFar } = skeleton;
  return [
    ...cornersAround(head, 12.5),
    inFrame(head, headAngle, -7, 18),
    ...cornersAround(pelvis, 12),
    ...cornersAround(neck, 9),
    ...[armNear, armFar].flatMap((arm) => [
      ...cornersAround(arm.joint, 4),
      along(arm.end, arm.points, 9),
    ]),
    ...[legNear, legFar].flatMap((leg) => [
      ...cornersAround(leg.joint, 7),
      ...cornersAround(leg.end, 4),
      ...(movement.view === 'front' ? shoeFromFront(leg) : shoeFromSide(leg)),
    ]),
  ];
}

/** Returns the corners of the sole and the tip of the toes. */
function shoeFromSide({ end, points, toes }: Leg): Point[] {
  const on = (toesward: number, soleward: number) => inFrame(end, points, soleward, toesward);
  const { heel, ball } = shoe;
  return [
    ...cornersAround(on(heel.toes, heel.sole), heel.round),
    on(heel.toes - heel.round, shoe.sole.sole),
    on(ball.toes, shoe.sole.sole),
    ...cornersAround(along(on(ball.toes, ball.sole), toes, 4.6), 2.1),
  ];
}

function shoeFromFront({ end, points }: Leg): Point[] {
  return [-1, 1].map((side) => inFrame(end, points - 90, side * 5.4, -shoe.sole.sole));
}

/** Returns two opposite corners of the square around a circle. */
function cornersAround({ x, y }: Point, radius: number): Point[] {
  return [
    { x: x - radius, y: y - radius },
    { x: x + radius, y: y + radius },
  ];
}
