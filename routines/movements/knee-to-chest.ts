import type { Movement } from '@/routines/figure/movement';

/** On the back: both hands draw one knee in, the other foot stays down. */
export const kneeToChest: Movement = {
  view: 'side',
  props: [{ kind: 'mat', from: -86, to: 66 }],
  keyPoses: [
    {
      at: 0,
      body: { x: 0, y: 12.3 },
      trunk: [268, 267],
      head: 276,
      handNear: { x: 8.5, y: 5.2, points: 98 },
      handFar: { x: 8.7, y: 5.2, points: 98 },
      footNear: { x: 36, y: 0, by: 'sole', points: 90 },
      footFar: { x: 41, y: 0, by: 'sole', points: 90 },
      planted: ['pelvis', 'neck', 'footFar'],
    },
    {
      at: 1,
      body: { x: 0, y: 12.3 },
      trunk: [268, 267],
      head: 278,
      handNear: { in: 'thighNear', x: 9, y: 21, points: -70 },
      handFar: { in: 'thighNear', x: 9, y: 24, points: -70 },
      footNear: { x: 12, y: 43, points: 64, lift: 6 },
      footFar: { x: 41, y: 0, by: 'sole', points: 90 },
      planted: ['pelvis', 'neck', 'footFar'],
    },
  ],
  loop: 'hold',
  periodMs: 5000,
  mirrors: true,
  works: 'glute',
};
