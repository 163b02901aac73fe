import type { Movement } from '@/routines/figure/movement';

const sitting = {
  body: { x: 0, y: 52.2 },
  trunk: [0, 1],
  head: 6,
  footNear: { x: 42, y: 0, by: 'sole', points: 90 },
  footFar: { x: 46, y: 0, by: 'sole', points: 90 },
  planted: ['pelvis', 'footNear', 'footFar'],
} as const;

/** One arm reaches ahead; the other hand draws its fingers down, then further back. */
export const wristForearmStretch: Movement = {
  view: 'side',
  props: [{ kind: 'chair', back: -20, front: 26 }],
  keyPoses: [
    {
      ...sitting,
      at: 0,
      handNear: { x: 51, y: 95, points: 100 },
      handFar: { x: 46, y: 86, points: 66 },
    },
    {
      ...sitting,
      at: 1,
      handNear: { x: 51, y: 95, points: 192 },
      handFar: { x: 39, y: 84, points: 80 },
    },
  ],
  loop: 'hold',
  periodMs: 6000,
  mirrors: true,
  works: 'forearm-near',
};
