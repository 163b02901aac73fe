import type { GlowAt } from '@/routines/figure/shapes/glow-at';
import type { Shape } from '@/routines/figure/shapes/shape';
import type { Degrees, Point } from './point';
import type { Skeleton, View } from './skeleton';

/**
 * What a movement is made of. Everything is authored for the person's RIGHT side: a figure seen
 * from the side faces right and shows its right side, so its near limbs are the right ones; seen
 * from the front, near means the right limbs, on the viewer's left. The other side is the mirror.
 */
export interface Movement {
  readonly view: View;
  /** Draws the front view; it comes with the movement, so that side views do not carry it. */
  readonly draws?: DrawPerson;
  readonly props: readonly Prop[];
  /** In order of `at`. When the last is at 1 the move goes there and back; else it runs round. */
  readonly keyPoses: readonly KeyPose[];
  /** Whether the end is held for as long as the player says, or the move repeats. */
  readonly loop: 'hold' | 'loop';
  /** A whole cycle of a loop, or moving into a hold and out of it again. */
  readonly periodMs: number;
  readonly mirrors: boolean;
  /** Each repetition is one side, so that a cycle takes two. */
  readonly alternates?: boolean;
  /** Without one nothing glows. */
  readonly works?: WorkingMuscle;
  /** The moment that a still shows; without it, the last key pose. */
  readonly telling?: number;
  /** The moments of the two stills, when they are not the start and the end. */
  readonly stills?: readonly [start: number, end: number];
}

/**
 * Draws a person from back to front; `glow` gives the working muscles of either depth, and `held`
 * is what the hands hold.
 */
type DrawPerson = (
  skeleton: Skeleton,
  breath: number,
  glow: GlowAt,
  held: readonly Shape[],
) => Shape[];

/** Where the glow sits. */
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

/** The body at one moment, as places; knees and elbows follow from them. */
export interface KeyPose {
  /** 0 at the start of the movement, 1 at its end. */
  readonly at: number;
  /** The figure sweeps through this pose without stopping. */
  readonly passing?: boolean;
  /** The hip joints, or the base of the neck when that is what rests on the floor. */
  readonly body: Point & { readonly by?: 'neck' };
  /** Where the lower and the upper half of the spine point. */
  readonly trunk: readonly [lower: Degrees, upper: Degrees];
  readonly head: Degrees;
  /** Where the top of the head points, when the face keeps level while the neck leans. */
  readonly face?: Degrees;
  /** How far the belly is out: -1 drawn in, 1 full. */
  readonly belly?: number;
  /** Front view: the trunk's length as seen, 1 when it is upright. */
  readonly foreshortened?: number;
  /** Front view: how far shoulders and head turn, toward the viewer's right. */
  readonly turn?: Degrees;
  readonly handNear: HandPlace;
  readonly handFar: HandPlace;
  readonly footNear: FootPlace;
  readonly footFar: FootPlace;
  /** What carries weight and may not slide between this pose and one that says so too. */
  readonly planted: readonly Contact[];
}

/** A part of the body that rests on something. */
export type Contact =
  | 'pelvis'
  | 'neck'
  | 'kneeNear'
  | 'kneeFar'
  | 'handNear'
  | 'handFar'
  | 'footNear'
  | 'footFar';

/** What a hand's place is measured in: the room, or a part of the body that it rests on. */
type HandFrame = 'pelvis' | 'chest' | 'thighNear' | 'thighFar';

/** How a limb is seen from the front: shares of its bones' lengths, and which way it bends. */
export interface LimbView {
  readonly seen?: readonly [upper: number, lower: number];
  /** 1 bends as seen from the side (knee forward, elbow back); -1 the other way. */
  readonly bend?: 1 | -1;
}

/** The wrist, and where the fingers point (both within the frame, if there is one). */
export interface HandPlace extends Point, LimbView {
  readonly points: Degrees;
  readonly in?: HandFrame;
  /** The forearm comes round in front of the body although the upper arm is behind it. */
  readonly over?: boolean;
  /**
   * The thumb's side with the fingers up, where it is not the usual one: behind the hand when the
   * palm faces down, outward when the viewer sees the back. The first pose says it for all.
   */
  readonly thumb?: 'left' | 'right' | 'hidden';
}

/** A point of the foot, and where the toes point; 90 is flat on the floor. */
export interface FootPlace extends Point, LimbView {
  readonly points: Degrees;
  /** The point of the foot that `x` and `y` give: it stays while the foot turns about it. */
  readonly by?: 'ankle' | 'sole' | 'heel' | 'ball';
  /** Where the toes alone point, when they bend at the ball. */
  readonly toes?: Degrees;
  /** How high the foot is carried on its way to this pose. */
  readonly lift?: number;
}

/** What a small arrow shows the way of. */
export type ArrowShows = 'tuck' | 'chin' | 'blades';

/** A thing in the room, drawn with the figure. Places are in centimetres. */
export type Prop =
  | { readonly kind: 'chair'; readonly back: number; readonly front: number; readonly top?: number }
  | { readonly kind: 'chair-front'; readonly x: number }
  | { readonly kind: 'mat'; readonly from: number; readonly to: number }
  | { readonly kind: 'cushion'; readonly x: number }
  | { readonly kind: 'step'; readonly from: number; readonly to: number; readonly top: number }
  /** Where the roller is at the start; it rolls half as far as the body on it moves. */
  | { readonly kind: 'roller'; readonly x: number }
  | { readonly kind: 'strap' }
  | { readonly kind: 'wall'; readonly x: number }
  /** The wall that someone stands beside, or stands with the back to. */
  | { readonly kind: 'wall-behind' }
  | { readonly kind: 'doorway'; readonly x: number }
  | { readonly kind: 'desk'; readonly from: number; readonly to: number; readonly top: number }
  | { readonly kind: 'screen'; readonly x: number; readonly bottom: number }
  | { readonly kind: 'window'; readonly x: number; readonly y: number }
  /** A loop round both thighs, just above the knees. */
  | { readonly kind: 'band' }
  /** A dashed line from the eyes to what they look at, at the start and at the end. */
  | { readonly kind: 'gaze'; readonly from: Point; readonly to: Point }
  /** A small arrow for a movement that is small: which way the part goes. */
  | { readonly kind: 'arrow'; readonly shows: ArrowShows };
