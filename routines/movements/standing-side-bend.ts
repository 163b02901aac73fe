import { frontShapes } from '@/routines/figure/front-shapes';
import type { Movement } from '@/routines/figure/movement';

const standing = {
  footNear: { x: -10, y: 0, by: 'sole', points: 90 },
  footFar: { x: 10, y: 0, by: 'sole', points: 90 },
  planted: ['footNear', 'footFar'],
} as const;

/** From the front: one arm reaches up and over, and the trunk bends straight to the other side. */
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
      handNear: { x: -20, y: 187, points: 4, bend: -1 },
      handFar: { in: 'pelvis', x: 12.5, y: 13, points: 210, bend: -1 },
    },
    {
      ...standing,
      at: 1,
      body: { x: -4, y: 90.6 },
      trunk: [7, 33],
      head: 36,
      handNear: { x: 25, y: 184, points: 56, bend: -1 },
      handFar: { in: 'pelvis', x: 12.5, y: 13, points: 210, bend: -1 },
    },
  ],
  loop: 'hold',
  periodMs: 6000,
  mirrors: true,
  works: 'side-trunk',
};
