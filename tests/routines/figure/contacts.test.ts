import { expect, test } from 'vitest';
import { distance, type Point } from '@/routines/figure/pose/point';
import type { Skeleton } from '@/routines/figure/pose/skeleton';
import { footPoint, skeletonAt } from '@/routines/figure/pose/skeleton-at';
import type { ExerciseId } from '@/routines/library/exercise-lists';
import { movements } from '@/routines/movements/movements';

/** The points of the body that can rest on something. */
const points = {
  seat: ({ pelvis }: Skeleton) => pelvis,
  nape: ({ neck }: Skeleton) => neck,
  nearKnee: ({ legNear }: Skeleton) => legNear.joint,
  farKnee: ({ legFar }: Skeleton) => legFar.joint,
  nearHand: ({ armNear }: Skeleton) => armNear.end,
  farHand: ({ armFar }: Skeleton) => armFar.end,
  nearFoot: ({ legNear }: Skeleton) => legNear.end,
  farFoot: ({ legFar }: Skeleton) => legFar.end,
  nearBall: ({ legNear }: Skeleton) => footPoint(legNear.end, legNear.points, 'ball'),
  farBall: ({ legFar }: Skeleton) => footPoint(legFar.end, legFar.points, 'ball'),
  nearHeel: ({ legNear }: Skeleton) => footPoint(legNear.end, legNear.points, 'heel'),
} as const satisfies Readonly<Record<string, (skeleton: Skeleton) => Point>>;

type Part = keyof typeof points;

const sitting: readonly Part[] = ['seat', 'nearFoot', 'farFoot'];
const onBothFeet: readonly Part[] = ['nearFoot', 'farFoot'];
const onHands: readonly Part[] = ['nearHand', 'farHand'];

/**
 * The points that each exercise rests on from start to end. Written by hand, so that the test does
 * not trust a movement's own `contacts`. Exercises that step from foot to foot are not listed.
 */
const restsOn: { readonly [Id in ExerciseId]?: readonly Part[] } = {
  'seated-hip-flexor-stretch': ['seat', 'farFoot', 'farHand'],
  'standing-hip-flexor-stretch': ['farFoot', 'farHand', 'nearBall'],
  'half-kneeling-hip-flexor-stretch': ['nearKnee', 'farFoot'],
  'seated-march': ['seat', ...onHands],
  'leg-swings': ['farFoot', 'farHand'],
  'foam-roll-hip-flexors': onHands,
  'seated-hamstring-stretch': ['seat', 'farFoot', 'nearHeel'],
  'standing-hamstring-stretch': ['farFoot', 'nearHeel'],
  'supine-hamstring-stretch': ['seat', 'nape', 'farFoot'],
  'hip-hinge': onBothFeet,
  'single-leg-deadlift': ['nearFoot', 'farHand'],
  'foam-roll-hamstrings': onHands,
  'seated-figure-four': ['seat', 'farFoot'],
  'glute-bridge': ['nape', ...onHands, ...onBothFeet],
  'chair-squat': onBothFeet,
  'seated-cat-cow': sitting,
  'seated-trunk-rotation': sitting,
  'standing-back-extension': onBothFeet,
  'standing-side-bend': onBothFeet,
  'knee-to-chest': ['seat', 'nape', 'farFoot'],
  'belly-breathing': sitting,
  'desk-plank': onHands,
  'forearm-plank': [...onHands, 'nearBall', 'farBall'],
  'neck-side-stretch': [...sitting, 'nearHand'],
  'chin-tuck': sitting,
  'shoulder-blade-squeeze': sitting,
  'doorway-chest-stretch': [...onHands, 'farFoot'],
  'wall-angel': onBothFeet,
  'wrist-forearm-stretch': sitting,
  'eye-break': sitting,
  'wall-calf-stretch': [...onHands, ...onBothFeet],
};

const moments = Array.from({ length: 51 }, (_, index) => index / 50);

/** Returns how far a point moves from its position at the first moment, at most, in centimetres. */
function greatestShift(id: ExerciseId, part: Part, during: readonly number[]): number {
  const [from, ...rest] = during.map((moment) => points[part](skeletonAt(movements[id], moment)));
  if (from === undefined) throw new RangeError('Expected at least one moment');
  return Math.max(...rest.map((point) => distance(from, point)));
}

test.each(Object.entries(restsOn) as [ExerciseId, readonly Part[]][])(
  '%s keeps its supporting points in place from start to end',
  (id, parts) => {
    for (const part of parts) expect(greatestShift(id, part, moments), part).toBeLessThan(0.5);
  },
);

test('bird-dog rests on one hand and the opposite knee, then on the others', () => {
  const first = moments.filter((moment) => moment <= 0.5);
  const second = moments.filter((moment) => moment >= 0.5);
  for (const part of ['nearKnee', 'farHand'] as const) {
    expect(greatestShift('bird-dog', part, first), part).toBeLessThan(0.5);
  }
  for (const part of ['farKnee', 'nearHand'] as const) {
    expect(greatestShift('bird-dog', part, second), part).toBeLessThan(0.5);
  }
});
