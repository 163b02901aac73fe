import type { Degrees, Point } from './point';
import type { SolvedLimb } from './solve-limb';

/** The direction from which the figure is drawn. */
export type View = 'side' | 'front';

/** An arm or a leg, with the direction of its hand or foot. */
export interface Limb extends SolvedLimb {
  readonly points: Degrees;
  /** Whether the forearm is in front of the body and the hand rests on it. */
  readonly over?: boolean;
}

/** An arm, with the thumb's side of the hand when the fingers point up. */
export interface Arm extends Limb {
  readonly thumb: 'left' | 'right' | 'hidden';
}

/** A leg, whose toes can bend at the ball of the foot. */
export interface Leg extends Limb {
  readonly toes: Degrees;
}

/** All joints of the figure at one moment, in centimetres with y up. */
export interface Skeleton {
  readonly view: View;
  readonly pelvis: Point;
  readonly waist: Point;
  readonly neck: Point;
  readonly head: Point;
  readonly lowerTrunk: Degrees;
  readonly upperTrunk: Degrees;
  readonly headAngle: Degrees;
  readonly faceAngle: Degrees;
  readonly belly: number;
  /** The visible share of the trunk's length: below 1 when it tips toward the viewer. */
  readonly foreshortened: number;
  /** The turn of the shoulders toward the viewer's right, in the front view. */
  readonly turn: Degrees;
  readonly armNear: Arm;
  readonly armFar: Arm;
  readonly legNear: Leg;
  readonly legFar: Leg;
}

/** The joints without the arms. Hands can be placed relative to them. */
export type BodyWithoutArms = Omit<Skeleton, 'armNear' | 'armFar'>;
