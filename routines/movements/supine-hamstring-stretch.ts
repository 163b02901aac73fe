import type { Movement } from '@/routines/figure/pose/movement';

/** On the back, a strap around the foot: the leg straightens upward from a bent knee. */
export const supineHamstringStretch: Movement = {
  view: 'side',
  props: [{ kind: 'mat', from: -86, to: 66 }, { kind: 'strap' }],
  keyPoses: [
    {
      at: 0,
      body: { x: 0, y: 12.3 },
      trunk: [268, 267],
      head: 276,
      handNear: { x: -13, y: 30, points: 60 },
      handFar: { x: -10, y: 31, points: 60 },
      footNear: { x: 44, y: 52, points: 358 },
      footFar: { x: 40, y: 0, by: 'sole', points: 90 },
      planted: ['pelvis', 'neck', 'footFar'],
    },
    {
      at: 1,
      body: { x: 0, y: 12.3 },
      trunk: [268, 267],
      head: 276,
      handNear: { x: -18, y: 32, points: 20 },
      handFar: { x: -15, y: 33, points: 20 },
      footNear: { x: 6, y: 96.5, points: 278 },
      footFar: { x: 40, y: 0, by: 'sole', points: 90 },
      planted: ['pelvis', 'neck', 'footFar'],
    },
  ],
  loop: 'hold',
  periodMs: 7000,
  mirrors: true,
  works: 'hamstring-near',
};
