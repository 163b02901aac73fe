import type { Movement } from '@/routines/figure/pose/movement';

const sitting = {
  body: { x: 0, y: 52.2 },
  trunk: [0, 1],
  head: 6,
  footNear: { x: 42, y: 0, by: 'sole', points: 90 },
  footFar: { x: 46, y: 0, by: 'sole', points: 90 },
  planted: ['pelvis', 'footNear', 'footFar'],
} as const;

/** One arm reaches forward; the other hand pulls its fingers down and back. */
export const wristForearmStretch: Movement = {
  view: 'side',
  props: [{ kind: 'chair', back: -20, front: 26 }],
  keyPoses: [
    {
      ...sitting,
      at: 0,
      handNear: { x: 51.5, y: 90, points: 84, thumb: 'hidden' },
      handFar: { in: 'thighFar', x: -8.4, y: 26, points: 10 },
    },
    {
      ...sitting,
      at: 0.5,
      handNear: { x: 51, y: 89, points: 104 },
      handFar: { x: 49.5, y: 79, points: 46 },
    },
    {
      ...sitting,
      at: 1,
      handNear: { x: 50, y: 88, points: 168 },
      handFar: { x: 46.5, y: 75.5, points: 62 },
    },
  ],
  loop: 'hold',
  periodMs: 6000,
  mirrors: true,
  works: 'forearm-near',
};
