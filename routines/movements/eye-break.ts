import type { Movement } from '@/routines/figure/pose/movement';

const sitting = {
  body: { x: 0, y: 52.2 },
  footNear: { x: 39, y: 0, by: 'sole', points: 90 },
  footFar: { x: 43, y: 0, by: 'sole', points: 90 },
  planted: ['pelvis', 'footNear', 'footFar'],
} as const;

/** From work at the screen to leaning back with the hands in the lap and looking out of a window. */
export const eyeBreak: Movement = {
  view: 'side',
  props: [
    { kind: 'window', x: 118, y: 125 },
    { kind: 'desk', from: 45, to: 122, top: 72 },
    { kind: 'screen', x: 84, bottom: 72 },
    { kind: 'chair', back: -20, front: 26 },
    { kind: 'gaze', from: { x: 82, y: 98 }, to: { x: 106, y: 125 } },
  ],
  keyPoses: [
    {
      ...sitting,
      at: 0,
      trunk: [3, 12],
      head: 28,
      face: 8,
      handNear: { x: 48, y: 75.6, points: 96, thumb: 'hidden' },
      handFar: { x: 51, y: 76, points: 94, thumb: 'hidden' },
    },
    {
      ...sitting,
      at: 1,
      trunk: [-2, -3],
      head: -3,
      handNear: { in: 'thighNear', x: -8.6, y: 24, points: 22 },
      handFar: { in: 'thighFar', x: -8.4, y: 25, points: 22 },
    },
  ],
  loop: 'hold',
  periodMs: 6000,
  mirrors: false,
};
