import type { Movement } from '@/routines/figure/pose/movement';

const braced = {
  handNear: { x: 53.5, y: 116, points: 4 },
  handFar: { x: 53.5, y: 120, points: 4 },
  footNear: { x: -30, y: 0, by: 'sole', points: 90 },
  footFar: { x: 28, y: 0, by: 'sole', points: 90 },
  planted: ['handNear', 'handFar', 'footNear', 'footFar'],
} as const;

/** Hands on a wall: the body leans forward in one line while the back heel stays down. */
export const wallCalfStretch: Movement = {
  view: 'side',
  props: [{ kind: 'wall', x: 57 }],
  keyPoses: [
    { ...braced, at: 0, body: { x: -2, y: 86.3 }, trunk: [7, 6], head: 2 },
    { ...braced, at: 1, body: { x: 7, y: 83.2 }, trunk: [21, 19], head: 12 },
  ],
  loop: 'hold',
  periodMs: 6000,
  mirrors: true,
  works: 'calf-near',
};
