import type { Movement } from '@/routines/figure/movement';

const sitting = {
  body: { x: 0, y: 52.2 },
  handNear: { in: 'thighNear', x: -8.6, y: 24, points: 22 },
  handFar: { in: 'thighFar', x: -8.4, y: 25, points: 22 },
  footNear: { x: 42, y: 0, by: 'sole', points: 90 },
  footFar: { x: 46, y: 0, by: 'sole', points: 90 },
  planted: ['pelvis', 'footNear', 'footFar'],
} as const;

/** From leaning toward the screen to sitting back: the eyes go over it, out of a window. */
export const eyeBreak: Movement = {
  view: 'side',
  props: [
    { kind: 'window', x: 122, y: 130 },
    { kind: 'desk', from: 52, to: 128, top: 72 },
    { kind: 'screen', x: 86, bottom: 72 },
    { kind: 'chair', back: -20, front: 26 },
    { kind: 'gaze', from: { x: 84, y: 98 }, to: { x: 110, y: 130 } },
  ],
  keyPoses: [
    { ...sitting, at: 0, trunk: [4, 8], head: 18 },
    { ...sitting, at: 1, trunk: [-2, -3], head: -3 },
  ],
  loop: 'hold',
  periodMs: 6000,
  mirrors: false,
};
