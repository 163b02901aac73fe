import type { WorkingMuscle } from './movement';
import type { Station } from './outline';
import { angleTo, between, inFrame } from './point';
import type { Leg, Skeleton } from './skeleton-at';

/** The muscles that are seen from the front, by the outlines of their glow. */
export function frontGlows(skeleton: Skeleton, works: WorkingMuscle): Station[][] {
  const { pelvis, waist, neck, head, upperTrunk, lowerTrunk, legNear, legFar } = skeleton;
  switch (works) {
    case 'outer-hips':
      return [outerHip(legNear, -1), outerHip(legFar, 1)];
    case 'thigh-inside':
      return [inside(legNear, 1), inside(legFar, -1)];
    case 'side-trunk':
      // The side under the near arm is the one that grows long.
      return [
        [
          [inFrame(pelvis, lowerTrunk, -9.4, 12), 1.8],
          [inFrame(waist, (lowerTrunk + upperTrunk) / 2, -9, 2), 2.4],
          [inFrame(neck, upperTrunk, -11.4, -13), 1.8],
        ],
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
        [inFrame(neck, upperTrunk, side * 7, -17), 2.2],
        [inFrame(neck, upperTrunk, side * 8.6, -8), 1.8],
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

function inside({ root, joint }: Leg, side: -1 | 1): Station[] {
  const way = angleTo(root, joint);
  return [
    [inFrame(root, way, -side * 4.6, 9), 2],
    [inFrame(root, way, -side * 4.2, 24), 1.8],
  ];
}
