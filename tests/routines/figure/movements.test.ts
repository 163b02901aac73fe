import { describe, expect, test } from 'vitest';
import { bones, girth } from '@/routines/figure/pose/body';
import { inRoom } from '@/routines/figure/pose/in-room';
import type { Contact, FootPlace, KeyPose, Movement } from '@/routines/figure/pose/movement';
import { angleTo, distance, type Point } from '@/routines/figure/pose/point';
import type { Limb, Skeleton } from '@/routines/figure/pose/skeleton';
import { footPoint, skeletonAt } from '@/routines/figure/pose/skeleton-at';
import { viewBoxOf } from '@/routines/figure/pose/view-box';
import { figureShapes } from '@/routines/figure/shapes/figure-shapes';
import { cushionTop, seatTop } from '@/routines/figure/shapes/prop-shapes';
import { sillHeight } from '@/routines/figure/shapes/room-shapes';
import type { Paint } from '@/routines/figure/shapes/shape';
import { exerciseIds } from '@/routines/library/exercise-lists';
import { exercises } from '@/routines/library/exercises';
import { movements as byExercise } from '@/routines/movements/movements';
import { sittingAtEase } from '@/routines/movements/sitting-at-ease';
import { outlinePoints } from './outline-points';

const movements: readonly (readonly [string, Movement])[] = [
  ...Object.entries(byExercise),
  ['sitting-at-ease', sittingAtEase],
];
const fromTheSide = movements.filter(([, { view }]) => view === 'side');
const moments = Array.from({ length: 51 }, (_, index) => index / 50);
/** Drawing takes far longer than bending a skeleton, so the shapes are checked at fewer moments. */
const drawnMoments = ({ keyPoses }: Movement) => [
  ...moments.filter((_, index) => index % 4 === 0),
  ...keyPoses.map(({ at }) => at),
];
/** Paints that may extend beyond the picture: walls are endless and shadows are soft. */
const boundless: readonly Paint[] = ['shadow', 'wall', 'prop-far'];
/** The least space between the drawing and the sides and top of its frame, in SVG units. */
const margin = 2;
const limbs = ['legNear', 'legFar', 'armNear', 'armFar'] as const;
const feet = [
  ['footNear', 'legNear'],
  ['footFar', 'legFar'],
] as const;
const hands = [
  ['handNear', 'armNear'],
  ['handFar', 'armFar'],
] as const;

describe.each(movements)('%s', (_, movement) => {
  test('has key poses in order, starting at 0', () => {
    const times = movement.keyPoses.map(({ at }) => at);
    expect(times[0]).toBe(0);
    expect(times).toEqual([...new Set(times)].toSorted((a, b) => a - b));
    expect(times.at(-1)).toBeLessThanOrEqual(1);
  });

  test('puts hands and feet where each key pose places them', () => {
    for (const pose of movement.keyPoses) {
      const skeleton = skeletonAt(movement, pose.at);
      for (const [foot, leg] of feet) {
        expect(distance(footPosition(skeleton[leg], pose[foot]), pose[foot]), foot).toBeLessThan(1);
      }
      for (const [hand, arm] of hands) {
        const wanted = inRoom(pose[hand], skeleton);
        expect(distance(skeleton[arm].end, wanted), hand).toBeLessThan(1);
      }
    }
  });

  test('keeps weight-bearing points in place', () => {
    for (const { pose, contact, during } of contactsOf(movement)) {
      const wanted = placeOf(skeletonAt(movement, pose.at), contact, pose);
      for (const moment of during) {
        const found = placeOf(skeletonAt(movement, moment), contact, pose);
        expect(distance(found, wanted), `${contact} at ${moment}`).toBeLessThan(0.5);
      }
    }
  });

  test('draws nothing below the floor', () => {
    for (const moment of drawnMoments(movement)) {
      for (const shape of bodyShapes(movement, moment)) {
        const lowest = Math.min(...outlinePoints(shape).map(({ y }) => y));
        expect(lowest, `${shape.paint} at ${moment}`).toBeGreaterThan(-1);
      }
    }
  });

  test('fits its frame at every moment, with some margin', () => {
    const { x, y, width, height } = viewBoxOf(movement);
    for (const moment of drawnMoments(movement)) {
      const points = figureShapes(movement, moment, 1)
        .filter(({ paint }) => !boundless.includes(paint))
        .flatMap(outlinePoints);
      expect(Math.min(...points.map((point) => point.x))).toBeGreaterThan(x + margin);
      expect(Math.max(...points.map((point) => point.x))).toBeLessThan(x + width - margin);
      expect(Math.min(...points.map((point) => -point.y))).toBeGreaterThan(y + margin);
      expect(Math.max(...points.map((point) => -point.y))).toBeLessThan(y + height);
    }
  });

  test('never jumps: no point moves far in a fiftieth of the movement', () => {
    for (const moment of moments.slice(1)) {
      const [before, after] = [skeletonAt(movement, moment - 0.02), skeletonAt(movement, moment)];
      for (const limb of limbs) {
        expect(distance(before[limb].end, after[limb].end), limb).toBeLessThan(10.5);
        expect(distance(before[limb].joint, after[limb].joint), limb).toBeLessThan(10.5);
      }
    }
  });

  test('never turns a thumb to the other side of its hand', () => {
    const start = skeletonAt(movement, 0);
    for (const skeleton of moments.map((moment) => skeletonAt(movement, moment))) {
      expect(skeleton.armNear.thumb).toBe(start.armNear.thumb);
      expect(skeleton.armFar.thumb).toBe(start.armFar.thumb);
    }
  });

  test('sits on its chair, neither above it nor in it', () => {
    if (!movement.props.some(({ kind }) => kind.startsWith('chair'))) return;
    const seated = movement.keyPoses.filter(({ planted }) => planted.includes('pelvis'));
    for (const { body } of seated) {
      expect(Math.abs(body.y - girth.hip - seatTop)).toBeLessThan(0.5);
    }
  });

  test('writes its paths with at most one decimal', () => {
    for (const { path, placed } of figureShapes(movement, 0.37, 0.4)) {
      // A path with its own transform is drawn by hand, not computed.
      expect(placed === undefined && /\.\d\d|NaN/.test(path), path).toBe(false);
    }
  });

  test('is drawn at about the same size as the others', () => {
    expect(viewBoxOf(movement).height).toBeGreaterThanOrEqual(138);
    // Arms overhead need the most space.
    expect(viewBoxOf(movement).height).toBeLessThanOrEqual(208);
  });
});

describe.each(fromTheSide)('%s, seen from the side,', (_, movement) => {
  test('never changes the length of a bone', () => {
    for (const skeleton of moments.map((moment) => skeletonAt(movement, moment))) {
      for (const leg of [skeleton.legNear, skeleton.legFar]) {
        expect(distance(leg.root, leg.joint)).toBeCloseTo(bones.thigh, 6);
        expect(distance(leg.joint, leg.end)).toBeCloseTo(bones.shin, 6);
      }
      for (const [hand, limb] of hands) {
        const arm = skeleton[limb];
        const [upper, lower] = visibleShares(movement, hand);
        expect(distance(arm.root, arm.joint)).toBeCloseTo(bones.upperArm * upper, 6);
        expect(distance(arm.joint, arm.end)).toBeCloseTo(bones.forearm * lower, 6);
      }
      expect(distance(skeleton.pelvis, skeleton.waist)).toBeCloseTo(bones.lowerTrunk, 6);
      expect(distance(skeleton.waist, skeleton.neck)).toBeCloseTo(bones.upperTrunk, 6);
    }
  });

  test('never bends a knee or an elbow the wrong way', () => {
    for (const skeleton of moments.map((moment) => skeletonAt(movement, moment))) {
      for (const leg of [skeleton.legNear, skeleton.legFar]) {
        expect(bendOf(leg), 'knee').toBeGreaterThan(-1e-6);
        expect(bendOf(leg), 'knee').toBeLessThan(155);
      }
      for (const [hand, limb] of hands) {
        const arm = skeleton[limb];
        // An arm in front of the body is seen along its bend.
        if (movement.keyPoses.every((pose) => pose[hand].over)) continue;
        expect(bendOf(arm), 'elbow').toBeLessThan(1e-6);
        expect(bendOf(arm), 'elbow').toBeGreaterThan(-155);
      }
    }
  });
});

const onFeet = exerciseIds
  .filter((id) => exercises[id].position === 'standing')
  .map((id) => [id, byExercise[id]] as const);

describe.each(onFeet)('%s, done standing,', (_, movement) => {
  test('has a foot on the ground at every moment', () => {
    for (const moment of moments) {
      const skeleton = skeletonAt(movement, moment);
      const lowest = [skeleton.legNear, skeleton.legFar].flatMap(({ end, points }) =>
        (['heel', 'ball'] as const).map((by) => footPoint(end, points, by).y),
      );
      // In a doorway the figure starts on the sill.
      const ground = movement.props.some(({ kind }) => kind === 'doorway') ? sillHeight : 0;
      expect(Math.min(...lowest), `at ${moment}`).toBeLessThan(ground + 1);
    }
  });
});

/** The visible shares of an arm's bones throughout a movement. */
function visibleShares({ keyPoses }: Movement, hand: 'handNear' | 'handFar') {
  return keyPoses[0]?.[hand].seen ?? [1, 1];
}

/** The shapes of the person, without floor, props and glow. */
function bodyShapes(movement: Movement, moment: number) {
  const others: readonly Paint[] = [
    'mat',
    'shadow',
    'halo',
    'prop',
    'prop-far',
    'pad',
    'strap',
    'wall',
    'sky',
    'gaze',
  ];
  return figureShapes(movement, moment, 0).filter(({ paint }) => !others.includes(paint));
}

/** Returns the angle between a limb's bones: 0 is straight, a bent knee is positive. */
function bendOf({ root, joint, end }: Limb): number {
  const turn = angleTo(joint, end) - angleTo(root, joint);
  return ((((turn + 180) % 360) + 360) % 360) - 180;
}

/** Returns the position of the foot point that a pose places. */
function footPosition(leg: Limb, { by }: FootPlace): Point {
  return footPoint(leg.end, leg.points, by);
}

function placeOf(skeleton: Skeleton, contact: Contact, pose: KeyPose): Point {
  switch (contact) {
    case 'pelvis':
      return skeleton.pelvis;
    case 'neck':
      return skeleton.neck;
    case 'kneeNear':
      return skeleton.legNear.joint;
    case 'kneeFar':
      return skeleton.legFar.joint;
    case 'handNear':
      return skeleton.armNear.end;
    case 'handFar':
      return skeleton.armFar.end;
    case 'footNear':
      return footPosition(skeleton.legNear, pose.footNear);
    case 'footFar':
      return footPosition(skeleton.legFar, pose.footFar);
  }
}

/** Returns each contact that two successive poses share, with the moments between them. */
function contactsOf({ keyPoses }: Movement) {
  return keyPoses.flatMap((pose, index) => {
    const next = keyPoses[index + 1] ?? keyPoses[0];
    const end = keyPoses[index + 1]?.at ?? 1;
    const during = moments.filter((moment) => moment >= pose.at && moment <= end);
    return pose.planted
      .filter((contact) => next?.planted.includes(contact))
      .map((contact) => ({ pose, contact, during }));
  });
}

test('the kneeling knee rests on its cushion', () => {
  const movement = byExercise['half-kneeling-hip-flexor-stretch'];
  for (const moment of moments) {
    const under = skeletonAt(movement, moment).legNear.joint.y - girth.knee;
    expect(Math.abs(under - cushionTop)).toBeLessThan(1);
  }
});
