import type { Degrees, Point } from './point';
import type { SolvedLimb } from './solve-limb';

/** Where the figure is seen from. */
export type View = 'side' | 'front';

/** An arm or a leg, with where its hand or foot points. */
export interface Limb extends SolvedLimb {
  readonly points: Degrees;
  /** The forearm comes round in front of the body, and the hand lies on it. */
  readonly over?: boolean;
}

/** An arm; which side of the hand the thumb is on, with the fingers up. */
export interface Arm extends Limb {
  readonly thumb: 'left' | 'right' | 'hidden';
}

/** A leg; its toes may bend at the ball of the foot. */
export interface Leg extends Limb {
  readonly toes: Degrees;
}

/** Every joint of the figure at one moment, in centimetres with y up. */
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
  /** The trunk's length as seen: less than 1 when it tips toward the viewer. */
  readonly foreshortened: number;
  /** How far the shoulders turn toward the viewer's right, in the front view. */
  readonly turn: Degrees;
  readonly armNear: Arm;
  readonly armFar: Arm;
  readonly legNear: Leg;
  readonly legFar: Leg;
}

/** The body without its arms, on which the hands may lie. */
export type BodyWithoutArms = Omit<Skeleton, 'armNear' | 'armFar'>;
