import type { Movement } from '@/routines/figure/pose/movement';

const standing = {
  body: { x: 0, y: 91.2 },
  trunk: [1, 1],
  head: 2,
  handNear: { in: 'pelvis', x: 1, y: 14, points: 140 },
  handFar: { x: 30, y: 122, points: 12 },
  footFar: { x: 3, y: 0, by: 'sole', points: 90 },
  planted: ['footFar', 'handFar'],
} as const;

/** One hand on the wall: the outer leg swings like a pendulum under a still trunk. */
export const legSwings: Movement = {
  view: 'side',
  props: [{ kind: 'wall-behind' }],
  keyPoses: [
    { ...standing, at: 0, footNear: { x: -37, y: 16.5, points: 138 } },
    { ...standing, at: 0.25, passing: true, footNear: { x: 2, y: 10.5, points: 92 } },
    { ...standing, at: 0.5, footNear: { x: 55.5, y: 27.6, points: 60 } },
    { ...standing, at: 0.75, passing: true, footNear: { x: 2, y: 10.5, points: 92 } },
  ],
  loop: 'loop',
  periodMs: 2000,
  mirrors: true,
  works: 'hip-flexor-near',
  stillAt: 0.5,
};
