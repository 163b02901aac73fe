import type { Movement } from '@/routines/figure/pose/movement';

const sitting = {
  body: { x: 2, y: 52.2 },
  footNear: { x: 42, y: 0, by: 'sole', points: 90 },
  footFar: { x: 46, y: 0, by: 'sole', points: 90 },
  planted: ['pelvis', 'footNear', 'footFar'],
} as const;

/** Sitting with hands on the knees: the breastbone lifts, then back and head round forward. */
export const seatedCatCow: Movement = {
  view: 'side',
  props: [{ kind: 'chair', back: -22, front: 24 }],
  keyPoses: [
    {
      ...sitting,
      at: 0,
      trunk: [14, -12],
      head: -12,
      handNear: { in: 'thighNear', x: -8.6, y: 33, points: 22 },
      handFar: { in: 'thighFar', x: -8.4, y: 34, points: 22 },
    },
    {
      ...sitting,
      at: 1,
      trunk: [-24, 34],
      head: 62,
      handNear: { in: 'thighNear', x: -8.6, y: 33, points: 22 },
      handFar: { in: 'thighFar', x: -8.4, y: 34, points: 22 },
    },
  ],
  loop: 'loop',
  periodMs: 6000,
  mirrors: false,
  works: 'low-back',
};
