import type { Movement } from '@/routines/figure/pose/movement';

const standing = {
  footNear: { x: -1, y: 0, by: 'sole', points: 90 },
  footFar: { x: 1.5, y: 0, by: 'sole', points: 90 },
  planted: ['footNear', 'footFar'],
} as const;

/** Hands on the back of the pelvis: the hips move forward and the breastbone up and back. */
export const standingBackExtension: Movement = {
  view: 'side',
  props: [],
  keyPoses: [
    {
      ...standing,
      at: 0,
      body: { x: 0.3, y: 91.95 },
      trunk: [1, 1],
      head: 2,
      handNear: { in: 'pelvis', x: -8.5, y: 6, points: 168 },
      handFar: { in: 'pelvis', x: -6, y: 6, points: 168 },
    },
    {
      ...standing,
      at: 1,
      body: { x: 8, y: 91.45 },
      trunk: [-9, -24],
      head: -18,
      handNear: { in: 'pelvis', x: -8.5, y: 6, points: 168 },
      handFar: { in: 'pelvis', x: -6, y: 6, points: 168 },
    },
  ],
  loop: 'loop',
  periodMs: 5000,
  mirrors: false,
  works: 'low-back',
};
