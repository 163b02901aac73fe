import type { Station } from '@/routines/figure/paths/outline';
import { scaleByEffort } from '@/routines/figure/paths/scale-by-effort';
import { alongSpine } from '@/routines/figure/pose/along-spine';
import type { WorkingMuscle } from '@/routines/figure/pose/movement';
import { angleTo, between, inFrame } from '@/routines/figure/pose/point';
import type { Leg, Skeleton } from '@/routines/figure/pose/skeleton';

/** Returns the outlines of the working muscles in the front view. */
export function frontGlows(skeleton: Skeleton, works: WorkingMuscle): Station[][] {
  const { pelvis, waist, neck, head, upperTrunk, lowerTrunk, legNear, legFar } = skeleton;
  switch (works) {
    case 'outer-hips':
      return [outerHip(legNear, -1), outerHip(legFar, 1)];
    case 'thigh-inside':
      return sideLungeGlows(skeleton);
    case 'side-trunk':
      // The side under the near arm is stretched.
      return [
        alongSpine(skeleton, 0.24, 0.76, (share) => [
          -9 - 2.4 * share * share,
          1.8 + 0.6 * Math.sin(Math.PI * share),
        ]),
      ];
    case 'waist':
      return [-1, 1].map((side) => [
        [inFrame(pelvis, lowerTrunk, side * 7.6, 14), 1.8],
        [inFrame(waist, upperTrunk, side * 7.2, 3), 2.2],
      ]);
    case 'neck-side':
      return [
        [
          [inFrame(neck, upperTrunk, -10, -1), 1.9],
          [between(inFrame(neck, upperTrunk, -4.4, 1), head, 0.3), 1.5],
        ],
      ];
    case 'chest':
      return [-1, 1].map((side) => [
        [inFrame(neck, upperTrunk, side * 4, -12), 2.4],
        [inFrame(neck, upperTrunk, side * 11, -8.6), 2],
      ]);
    case 'shoulder-blades':
      return [-1, 1].map((side) => [
        [inFrame(neck, upperTrunk, side * 13.6, -22), 2.6],
        [inFrame(neck, upperTrunk, side * 16, -13), 2.8],
      ]);
    default:
      return [];
  }
}

function outerHip({ root, joint }: Leg, side: -1 | 1): Station[] {
  const way = angleTo(root, joint);
  return [
    [inFrame(root, way, -side * 5.4, -3), 2.4],
    [inFrame(root, way, -side * 5.2, 6), 2.2],
  ];
}

/** In a side lunge the straight leg's inner thigh is stretched, and the bent leg's buttock works. */
function sideLungeGlows({ pelvis, legNear, legFar }: Skeleton): Station[][] {
  const nearReaches = Math.abs(legNear.end.x - pelvis.x) - Math.abs(legFar.end.x - pelvis.x);
  const toNear = (stations: Station[]) => scaleByEffort(stations, nearReaches, 2, 14);
  const toFar = (stations: Station[]) => scaleByEffort(stations, -nearReaches, 2, 14);
  return [
    ...toNear(innerThigh(legNear, 1)),
    ...toNear(outerHip(legFar, 1)),
    ...toFar(innerThigh(legFar, -1)),
    ...toFar(outerHip(legNear, -1)),
  ];
}

function innerThigh({ root, joint }: Leg, side: -1 | 1): Station[] {
  const way = angleTo(root, joint);
  return [
    [inFrame(root, way, -side * 4.6, 9), 2],
    [inFrame(root, way, -side * 4.2, 24), 1.8],
  ];
}
