import type { Movement } from '@/routines/figure/pose/movement';
import { frontShapes } from '@/routines/figure/shapes/front-shapes';

const standing = {
  footNear: { x: -10, y: 0, by: 'sole', points: 90 },
  footFar: { x: 10, y: 0, by: 'sole', points: 90 },
  planted: ['footNear', 'footFar'],
} as const;

/** Front view: one arm reaches up and over, and the trunk bends straight to the other side. */
export const standingSideBend: Movement = {
  view: 'front',
  draws: frontShapes,
  props: [],
  keyPoses: [
    {
      ...standing,
      at: 0,
      body: { x: 0, y: 91 },
      trunk: [0, 0],
      head: 0,
      handNear: { in: 'chest', x: -22.5, y: 45.3, points: 0, bend: -1, seen: [0.95, 0.95] },
      handFar: { in: 'pelvis', x: 12.5, y: 13, points: 210, bend: -1 },
    },
    {
      ...standing,
      at: 1,
      body: { x: -4, y: 90.6 },
      trunk: [7, 33],
      head: 36,
      handNear: { in: 'chest', x: -9, y: 45, points: 15, bend: -1, seen: [0.95, 0.95] },
      handFar: { in: 'pelvis', x: 12.5, y: 13, points: 210, bend: -1 },
    },
  ],
  loop: 'hold',
  periodMs: 6000,
  mirrors: true,
  works: 'side-trunk',
};
