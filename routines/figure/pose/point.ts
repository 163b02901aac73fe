/** A position in the picture: about centimetres, x to the viewer's right, y up from the floor. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Angles are degrees clockwise from straight up: 0 up, 90 right, 180 down, 270 left. */
export type Degrees = number;

const perDegree = Math.PI / 180;

/** Returns the point `length` away from `from` in the direction `angle`. */
export function along(from: Point, angle: Degrees, length: number): Point {
  return {
    x: from.x + Math.sin(angle * perDegree) * length,
    y: from.y + Math.cos(angle * perDegree) * length,
  };
}

/** Returns the point at `forward` and `up` in a frame that is turned by `angle`. */
export function inFrame(origin: Point, angle: Degrees, forward: number, up: number): Point {
  return along(along(origin, angle, up), angle + 90, forward);
}

/** Interpolates between two numbers: 0 is `from`, 1 is `to`. */
export function mix(from: number, to: number, share: number): number {
  return from + (to - from) * share;
}

/** Interpolates between two points: 0 is `from`, 1 is `to`. */
export function between(from: Point, to: Point, share: number): Point {
  return { x: mix(from.x, to.x, share), y: mix(from.y, to.y, share) };
}

/** Returns the distance between two points. */
export function distance(from: Point, to: Point): number {
  return Math.hypot(to.x - from.x, to.y - from.y);
}

/** Returns the direction from one point to another. */
export function angleTo(from: Point, to: Point): Degrees {
  return Math.atan2(to.x - from.x, to.y - from.y) / perDegree;
}
