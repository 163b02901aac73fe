import type { KeyPose, Movement } from '@/routines/figure/pose/movement';

const bothDown: KeyPose = {
  at: 0,
  body: { x: 2, y: 52.2 },
  trunk: [2, 0],
  head: 2,
  handNear: { x: -3, y: 46, points: 160 },
  handFar: { x: 3, y: 46, points: 160 },
  footNear: { x: 41, y: 0, by: 'sole', points: 90 },
  footFar: { x: 46, y: 0, by: 'sole', points: 90 },
  planted: ['pelvis', 'handNear', 'handFar', 'footNear', 'footFar'],
};

/** Sitting tall: one bent knee rises and lowers, then the other. */
export const seatedMarch: Movement = {
  view: 'side',
  props: [{ kind: 'chair', back: -20, front: 26 }],
  keyPoses: [
    bothDown,
    {
      ...bothDown,
      at: 0.25,
      footFar: { x: 40, y: 34, points: 98 },
      planted: ['pelvis', 'handNear', 'handFar', 'footNear'],
    },
    { ...bothDown, at: 0.5 },
    {
      ...bothDown,
      at: 0.75,
      footNear: { x: 36, y: 34, points: 98 },
      planted: ['pelvis', 'handNear', 'handFar', 'footFar'],
    },
  ],
  loop: 'loop',
  periodMs: 4000,
  mirrors: false,
  alternates: true,
  works: 'hip-flexors',
};
