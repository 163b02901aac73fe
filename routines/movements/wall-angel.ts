import type { Movement } from '@/routines/figure/pose/movement';
import { frontShapes } from '@/routines/figure/shapes/front-shapes';

const standing = {
  body: { x: 0, y: 90.6 },
  trunk: [0, 0],
  head: 0,
  footNear: { x: -10, y: 0, by: 'sole', points: 90 },
  footFar: { x: 10, y: 0, by: 'sole', points: 90 },
  planted: ['footNear', 'footFar'],
} as const;

/** Front view, back to the wall: the arms slide from a U shape up to a narrow V and back. */
export const wallAngel: Movement = {
  view: 'front',
  draws: frontShapes,
  props: [{ kind: 'wall-behind' }],
  keyPoses: [
    {
      ...standing,
      at: 0,
      handNear: { x: -45, y: 150, points: 356, bend: -1 },
      handFar: { x: 45, y: 150, points: 4, bend: 1 },
    },
    {
      ...standing,
      at: 1,
      handNear: { x: -42, y: 181, points: 346, bend: -1 },
      handFar: { x: 42, y: 181, points: 14, bend: 1 },
    },
  ],
  loop: 'loop',
  periodMs: 6000,
  mirrors: false,
  works: 'shoulder-blades',
};
