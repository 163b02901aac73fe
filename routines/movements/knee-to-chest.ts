import type { Movement } from '@/routines/figure/pose/movement';

/** On the back: both hands pull one knee in while the other foot stays down. */
export const kneeToChest: Movement = {
  view: 'side',
  props: [{ kind: 'mat', from: -86, to: 66 }],
  keyPoses: [
    {
      at: 0,
      body: { x: 0, y: 12.3 },
      trunk: [268, 267],
      head: 276,
      handNear: { x: 8.6, y: 3.7, points: 95, thumb: 'hidden' },
      handFar: { x: 8.7, y: 3.7, points: 95, thumb: 'hidden' },
      footNear: { x: 42, y: 0, by: 'sole', points: 90 },
      footFar: { x: 46, y: 0, by: 'sole', points: 90 },
      planted: ['pelvis', 'neck', 'footFar'],
    },
    {
      at: 1,
      body: { x: 0, y: 12.3 },
      trunk: [268, 267],
      head: 278,
      handNear: { in: 'thighNear', x: 9, y: 21, points: -70 },
      handFar: { in: 'thighNear', x: 9, y: 24, points: -70 },
      footNear: { x: 16, y: 60, points: 22, lift: 6 },
      footFar: { x: 46, y: 0, by: 'sole', points: 90 },
      planted: ['pelvis', 'neck', 'footFar'],
    },
  ],
  loop: 'hold',
  periodMs: 5000,
  mirrors: true,
  works: 'glute',
};
