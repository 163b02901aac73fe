import type { Movement } from '@/routines/figure/pose/movement';

/** One heel on a low step, toes up: the hips move back while the trunk tips forward. */
export const standingHamstringStretch: Movement = {
  view: 'side',
  props: [{ kind: 'step', from: 37, to: 79, top: 20 }],
  keyPoses: [
    {
      at: 0,
      body: { x: -1, y: 91.3 },
      trunk: [1, 1],
      head: 2,
      handNear: { in: 'pelvis', x: 1, y: 14, points: 140 },
      handFar: { in: 'pelvis', x: 5, y: 14, points: 140 },
      footNear: { x: 50, y: 20, by: 'heel', points: 22 },
      footFar: { x: -4, y: 0, by: 'sole', points: 90 },
      planted: ['footNear', 'footFar'],
    },
    {
      at: 1,
      body: { x: -9, y: 89.5 },
      trunk: [44, 47],
      head: 38,
      handNear: { in: 'thighNear', x: -7.5, y: 33, points: 10 },
      handFar: { in: 'thighNear', x: -8.5, y: 37, points: 10 },
      footNear: { x: 50, y: 20, by: 'heel', points: 16 },
      footFar: { x: -4, y: 0, by: 'sole', points: 90 },
      planted: ['footNear', 'footFar'],
    },
  ],
  loop: 'hold',
  periodMs: 6000,
  mirrors: true,
  works: 'hamstring-near',
};
