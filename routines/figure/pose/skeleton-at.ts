import { thumbOf } from '@/routines/figure/shapes/thumb-of';
import { bones, shoe, shoulderDrop } from './body';
import { inRoom } from './in-room';
import type { FootPlace, KeyPose, LimbView, Movement } from './movement';
import { along, between, type Degrees, distance, inFrame, mix, type Point } from './point';
import type { BodyWithoutArms, Leg, Limb, Skeleton, View } from './skeleton';
import { solveLimb } from './solve-limb';

type Spine = Omit<Skeleton, 'armNear' | 'armFar' | 'legNear' | 'legFar'>;
type Step = { readonly from: KeyPose; readonly to: KeyPose; readonly share: number };

/** Returns the figure's joints at a moment of its movement (0 start, 1 end or start of a loop). */
export function skeletonAt(movement: Movement, moment: number): Skeleton {
  const step = stepAt(movement.keyPoses, moment);
  const spine = spineAt(step, movement.view);
  const legNear = legAt(spine, step, 'footNear', -1);
  const legFar = legAt(spine, step, 'footFar', 1);
  const body = { ...spine, legNear, legFar };
  const first = movement.keyPoses[0] ?? step.from;
  return {
    ...body,
    armNear: { ...armAt(body, step, 'handNear', -1), thumb: thumbOf(first, 'handNear', body) },
    armFar: { ...armAt(body, step, 'handFar', 1), thumb: thumbOf(first, 'handFar', body) },
  };
}

/** Returns a point of a foot from its ankle and direction. */
export function footPoint(ankle: Point, points: Degrees, by: FootPlace['by'] = 'ankle'): Point {
  const { toes, sole, round } = shoe[by];
  const { x, y } = inFrame(ankle, points, sole, toes);
  return { x, y: y - round };
}

/** Finds the two poses around a moment. A loop ends with its first pose. */
function stepAt(keyPoses: readonly KeyPose[], moment: number): Step {
  const first = keyPoses[0];
  if (!first) throw new RangeError('A movement needs a key pose');
  const next = keyPoses.findIndex((pose) => pose.at > moment);
  const from = (next < 0 ? keyPoses.at(-1) : keyPoses[next - 1]) ?? first;
  const to = (next < 0 ? undefined : keyPoses[next]) ?? first;
  if (next < 0 && from.at >= 1) return { from, to: from, share: 0 };
  const length = (next < 0 ? 1 : to.at) - from.at;
  const share = length > 0 ? (moment - from.at) / length : 0;
  return { from, to, share: eased(share, from.passing, to.passing) };
}

/** Eases in and out, except at a pose that the figure passes through. */
function eased(share: number, movingAtStart = false, movingAtEnd = false): number {
  if (movingAtStart && movingAtEnd) return share;
  if (movingAtEnd) return share * share;
  if (movingAtStart) return share * (2 - share);
  return share * share * (3 - 2 * share);
}

function spineAt({ from, to, share }: Step, view: View): Spine {
  const part = (of: (pose: KeyPose) => number) => mix(of(from), of(to), share);
  const lowerTrunk = part((pose) => pose.trunk[0]);
  const upperTrunk = part((pose) => pose.trunk[1]);
  const headAngle = part((pose) => pose.head);
  const seen = part((pose) => pose.foreshortened ?? 1);
  const lower = bones.lowerTrunk * seen;
  const upper = bones.upperTrunk * seen;
  const given = between(from.body, to.body, share);
  const pelvis =
    from.body.by === 'neck' ? along(along(given, upperTrunk, -upper), lowerTrunk, -lower) : given;
  const waist = along(pelvis, lowerTrunk, lower);
  const neck = along(waist, upperTrunk, upper);
  return {
    view,
    pelvis,
    waist,
    neck,
    head: along(neck, headAngle, bones.neckHead * seen),
    lowerTrunk,
    upperTrunk,
    headAngle,
    faceAngle: part((pose) => pose.face ?? pose.head),
    belly: part((pose) => pose.belly ?? 0),
    foreshortened: seen,
    turn: part((pose) => pose.turn ?? 0),
  };
}

/** `side` is -1 for the near limb and 1 for the far one in the front view. */
function legAt(spine: Spine, step: Step, foot: 'footNear' | 'footFar', side: number): Leg {
  const from = step.from[foot];
  const to = step.to[foot];
  const points = mix(from.points, to.points, step.share);
  const hip =
    spine.view === 'front'
      ? inFrame(spine.pelvis, spine.lowerTrunk, side * bones.hipHalf, 0)
      : spine.pelvis;
  const ankle = between(ankleOf(from, points), ankleOf(to, points), step.share);
  const carried = (to.lift ?? 0) * Math.sin(Math.PI * step.share);
  const target = { x: ankle.x, y: ankle.y + carried };
  const asSeen = seenBones([bones.thigh, bones.shin], from, to, step);
  // In the front view a knee bends toward the viewer, so the leg only looks shorter, unless the pose
  // bends it to the side.
  const bends = (place: FootPlace) => (spine.view === 'side' || place.bend !== undefined ? 1 : 0);
  const aside = mix(bends(from), bends(to), step.share);
  const straight = fittedTo(distance(hip, target), asSeen);
  const lengths = [mix(straight[0], asSeen[0], aside), mix(straight[1], asSeen[1], aside)] as const;
  return {
    ...solveLimb(hip, target, lengths, from.bend ?? to.bend ?? 1),
    points,
    toes: mix(from.toes ?? from.points, to.toes ?? to.points, step.share),
  };
}

/** Scales two lengths so that their sum is at most `reach`. */
function fittedTo(reach: number, [upper, lower]: readonly [number, number]) {
  const share = Math.min(1, reach / (upper + lower));
  return [upper * share, lower * share] as const;
}

function armAt(
  body: BodyWithoutArms,
  step: Step,
  hand: 'handNear' | 'handFar',
  side: number,
): Limb {
  const from = step.from[hand];
  const to = step.to[hand];
  const shoulder = inFrame(
    body.neck,
    body.upperTrunk,
    body.view === 'front' ? side * bones.shoulderHalf * Math.cos((body.turn * Math.PI) / 180) : 0,
    -shoulderDrop,
  );
  const first = inRoom(from, body);
  const last = inRoom(to, body);
  return {
    ...solveLimb(
      shoulder,
      between(first, last, step.share),
      seenBones([bones.upperArm, bones.forearm], from, to, step),
      -(from.bend ?? 1),
    ),
    points: mix(first.points, last.points, step.share),
    over: from.over === true,
  };
}

function seenBones(
  lengths: readonly [number, number],
  from: LimbView,
  to: LimbView,
  { share }: Step,
): readonly [number, number] {
  return [
    lengths[0] * mix(from.seen?.[0] ?? 1, to.seen?.[0] ?? 1, share),
    lengths[1] * mix(from.seen?.[1] ?? 1, to.seen?.[1] ?? 1, share),
  ];
}

function ankleOf(place: FootPlace, points: Degrees): Point {
  const { toes, sole, round } = shoe[place.by ?? 'ankle'];
  return inFrame({ x: place.x, y: place.y + round }, points, -sole, -toes);
}
