import type { Movement } from '@/routines/figure/pose/movement';

/** Standing with hands on the hips: the hips move straight back and the flat back tips forward. */
export const hipHinge: Movement = {
  view: 'side',
  props: [],
  keyPoses: [
    {
      at: 0,
      body: { x: 2, y: 91.4 },
      trunk: [0, 0],
      head: 2,
      handNear: { in: 'pelvis', x: 1, y: 14, points: 140 },
      handFar: { in: 'pelvis', x: 5, y: 14, points: 140 },
      footNear: { x: -1, y: 0, by: 'sole', points: 90 },
      footFar: { x: 2, y: 0, by: 'sole', points: 90 },
      planted: ['footNear', 'footFar'],
    },
    {
      at: 1,
      body: { x: -21, y: 88.2 },
      trunk: [64, 62],
      head: 52,
      handNear: { in: 'pelvis', x: 1, y: 14, points: 140 },
      handFar: { in: 'pelvis', x: 5, y: 14, points: 140 },
      footNear: { x: -1, y: 0, by: 'sole', points: 90 },
      footFar: { x: 2, y: 0, by: 'sole', points: 90 },
      planted: ['footNear', 'footFar'],
    },
  ],
  loop: 'loop',
  periodMs: 4000,
  mirrors: false,
  works: 'hamstrings',
};
