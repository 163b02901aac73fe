import type { KeyPose, Movement } from '@/routines/figure/pose/movement';

const hips = {
  handNear: { in: 'pelvis', x: 1, y: 14, points: 140 },
  handFar: { in: 'pelvis', x: 5, y: 14, points: 140 },
} as const;

const tall: KeyPose = {
  ...hips,
  at: 0,
  body: { x: 0, y: 91.95 },
  trunk: [1, 1],
  head: 2,
  footNear: { x: 10, y: 0, by: 'ball', points: 90 },
  footFar: { x: 12, y: 0, by: 'ball', points: 90, lift: 8 },
  planted: [],
};
const ahead = { x: 41, y: 0, by: 'sole', points: 90, lift: 10 } as const;
const behind = { x: -46, y: 0, by: 'ball', points: 150, toes: 92 } as const;
const sunk = { body: { x: 0, y: 56 }, trunk: [3, 2], head: 3 } as const;

/** A long step, straight down and up, then the other leg. The view moves with the person. */
export const walkingLunge: Movement = {
  view: 'side',
  props: [],
  keyPoses: [
    tall,
    { ...tall, ...sunk, at: 0.25, footNear: behind, footFar: ahead },
    {
      ...tall,
      at: 0.5,
      footNear: { ...tall.footNear, lift: 8 },
      footFar: { ...tall.footFar, lift: 0 },
    },
    { ...tall, ...sunk, at: 0.75, footNear: ahead, footFar: behind },
  ],
  loop: 'loop',
  periodMs: 6000,
  mirrors: false,
  alternates: true,
  works: 'thigh-front',
  stillAt: 0.75,
};
