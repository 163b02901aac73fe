import type { Movement } from '@/routines/figure/pose/movement';

const sitting = {
  body: { x: 0, y: 52.2 },
  trunk: [0, 1],
  face: 2,
  handNear: { in: 'thighNear', x: -8.4, y: 23, points: 10 },
  handFar: { in: 'thighFar', x: -8.4, y: 26, points: 10 },
  footNear: { x: 42, y: 0, by: 'sole', points: 90 },
  footFar: { x: 46, y: 0, by: 'sole', points: 90 },
  planted: ['pelvis', 'footNear', 'footFar'],
} as const;

/** Only the head moves: it glides straight back over the shoulders with a level face. */
export const chinTuck: Movement = {
  view: 'side',
  props: [
    { kind: 'chair', back: -20, front: 26 },
    { kind: 'arrow', shows: 'chin' },
  ],
  keyPoses: [
    { ...sitting, at: 0, head: 42 },
    { ...sitting, at: 1, head: -2 },
  ],
  loop: 'loop',
  periodMs: 5000,
  mirrors: false,
  works: 'neck',
};
