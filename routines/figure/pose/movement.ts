import type { GlowAt } from '@/routines/figure/shapes/glow-at';
import type { Shape } from '@/routines/figure/shapes/shape';
import type { Degrees, Point } from './point';
import type { Skeleton, View } from './skeleton';

/**
 * A movement as data, authored for the person's RIGHT side. In the side view the figure faces right,
 * so its near limbs are the right ones. In the front view the right limbs (on the viewer's left) are
 * called near. The other side is mirrored.
 */
export interface Movement {
  readonly view: View;
  /** Draws the front view. It is part of the movement so that side views do not load it. */
  readonly draws?: DrawPerson;
  readonly props: readonly Prop[];
  /** Ordered by `at`. If the last is at 1, the movement goes there and back; otherwise it loops. */
  readonly keyPoses: readonly KeyPose[];
  /** Whether the end is a hold or the movement repeats. */
  readonly loop: 'hold' | 'loop';
  /** The length of a loop, or of moving into a hold and out of it. */
  readonly periodMs: number;
  readonly mirrors: boolean;
  /** Each repetition is one side, so that a cycle takes two. */
  readonly alternates?: boolean;
  /** The working muscle. Without one nothing glows. */
  readonly works?: WorkingMuscle;
  /** The moment of the still picture; by default the last key pose. */
  readonly stillAt?: number;
  /** The moments of the two stills; by default start and end. */
  readonly stills?: readonly [start: number, end: number];
}

/**
 * Draws a person from back to front. `glow` draws the working muscles at a depth; `held` are the
 * things in the hands.
 */
type DrawPerson = (
  skeleton: Skeleton,
  breath: number,
  glow: GlowAt,
  held: readonly Shape[],
) => Shape[];

/** The place of the glow. */
export type WorkingMuscle =
  | 'hip-flexor-near'
  | 'hip-flexors'
  | 'hamstring-near'
  | 'hamstrings'
  | 'thigh-front'
  | 'glute'
  | 'belly'
  | 'low-back'
  | 'upper-back'
  | 'neck'
  | 'calf-near'
  | 'forearm-near'
  | 'outer-hips'
  | 'thigh-inside'
  | 'side-trunk'
  | 'waist'
  | 'neck-side'
  | 'chest'
  | 'shoulder-blades';

/** The body at one moment, as positions. Knees and elbows are solved from them. */
export interface KeyPose {
  /** 0 at the start of the movement, 1 at its end. */
  readonly at: number;
  /** Whether the figure passes through this pose without stopping. */
  readonly passing?: boolean;
  /** The hip joints, or the base of the neck when that is what rests on the floor. */
  readonly body: Point & { readonly by?: 'neck' };
  /** The directions of the lower and the upper half of the spine. */
  readonly trunk: readonly [lower: Degrees, upper: Degrees];
  readonly head: Degrees;
  /** The direction of the top of the head, when the face stays level while the neck leans. */
  readonly face?: Degrees;
  /** The belly: -1 drawn in, 1 full. */
  readonly belly?: number;
  /** Front view: the trunk's length as seen, 1 when it is upright. */
  readonly foreshortened?: number;
  /** Front view: how far shoulders and head turn, toward the viewer's right. */
  readonly turn?: Degrees;
  readonly handNear: HandPlace;
  readonly handFar: HandPlace;
  readonly footNear: FootPlace;
  readonly footFar: FootPlace;
  /** Weight-bearing points that may not slide between two poses that both list them. */
  readonly planted: readonly Contact[];
}

/** A body part that rests on something. */
export type Contact =
  | 'pelvis'
  | 'neck'
  | 'kneeNear'
  | 'kneeFar'
  | 'handNear'
  | 'handFar'
  | 'footNear'
  | 'footFar';

/** The frame of a hand's position: the room, or the body part it rests on. */
type HandFrame = 'pelvis' | 'chest' | 'thighNear' | 'thighFar';

/** How a limb is seen from the front: shares of its bones' lengths, and which way it bends. */
export interface LimbView {
  readonly seen?: readonly [upper: number, lower: number];
  /** 1 bends as seen from the side (knee forward, elbow back); -1 the other way. */
  readonly bend?: 1 | -1;
}

/** The wrist and the direction of the fingers (both in the frame, if there is one). */
export interface HandPlace extends Point, LimbView {
  readonly points: Degrees;
  readonly in?: HandFrame;
  /** Whether the forearm passes in front of the body although the upper arm is behind it. */
  readonly over?: boolean;
  /**
   * The thumb's side with the fingers up, if unusual: behind the hand when the palm faces down,
   * outward when the viewer sees the back of the hand. The first pose decides for all.
   */
  readonly thumb?: 'left' | 'right' | 'hidden';
}

/** A point of the foot and the direction of the toes; 90 is flat on the floor. */
export interface FootPlace extends Point, LimbView {
  readonly points: Degrees;
  /** The point of the foot that `x` and `y` give: it stays while the foot turns about it. */
  readonly by?: 'ankle' | 'sole' | 'heel' | 'ball';
  /** The direction of the toes alone, when they bend at the ball. */
  readonly toes?: Degrees;
  /** The height of the foot on its way to this pose. */
  readonly lift?: number;
}

/** The body part whose direction a small arrow shows. */
export type ArrowShows = 'tuck' | 'chin' | 'blades';

/** A thing in the room, drawn with the figure. Positions are in centimetres. */
export type Prop =
  | { readonly kind: 'chair'; readonly back: number; readonly front: number; readonly top?: number }
  | { readonly kind: 'chair-front'; readonly x: number }
  | { readonly kind: 'mat'; readonly from: number; readonly to: number }
  | { readonly kind: 'cushion'; readonly x: number }
  | { readonly kind: 'step'; readonly from: number; readonly to: number; readonly top: number }
  /** The roller's start position. It rolls half as far as the body on it moves. */
  | { readonly kind: 'roller'; readonly x: number }
  | { readonly kind: 'strap' }
  | { readonly kind: 'wall'; readonly x: number }
  /** The wall next to or behind the figure. */
  | { readonly kind: 'wall-behind' }
  | { readonly kind: 'doorway'; readonly x: number }
  | { readonly kind: 'desk'; readonly from: number; readonly to: number; readonly top: number }
  | { readonly kind: 'screen'; readonly x: number; readonly bottom: number }
  | { readonly kind: 'window'; readonly x: number; readonly y: number }
  /** A loop around both thighs, just above the knees. */
  | { readonly kind: 'band' }
  /** A dashed line from the eyes to their target, at the start and at the end. */
  | { readonly kind: 'gaze'; readonly from: Point; readonly to: Point }
  /** A small arrow that shows the direction of a small movement. */
  | { readonly kind: 'arrow'; readonly shows: ArrowShows };
