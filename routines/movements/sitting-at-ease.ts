import type { Movement } from '@/routines/figure/pose/movement';

const sitting = {
  body: { x: 0, y: 52.2 },
  head: 1,
  handNear: { in: 'thighNear', x: -8.4, y: 23, points: 4 },
  handFar: { in: 'thighFar', x: -8.4, y: 27, points: 4 },
  footNear: { x: 42, y: 0, by: 'sole', points: 90 },
  footFar: { x: 46, y: 0, by: 'sole', points: 90 },
  planted: ['pelvis', 'handNear', 'handFar', 'footNear', 'footFar'],
} as const;

/** Sitting tall with hands on the thighs. Only the breath moves, and no muscle glows. */
export const sittingAtEase: Movement = {
  view: 'side',
  props: [{ kind: 'chair', back: -20, front: 26 }],
  keyPoses: [
    { ...sitting, at: 0, trunk: [0, 2], belly: -0.2 },
    { ...sitting, at: 0.4, trunk: [0, 1], belly: 1 },
  ],
  loop: 'loop',
  periodMs: 10000,
  mirrors: false,
};
