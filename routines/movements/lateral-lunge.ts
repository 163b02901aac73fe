import type { KeyPose, Movement } from '@/routines/figure/pose/movement';
import { frontShapes } from '@/routines/figure/shapes/front-shapes';

const clasped = {
  handNear: { in: 'chest', x: -3.5, y: -19, points: 42, bend: 1, seen: [0.9, 0.75], thumb: 'left' },
  handFar: {
    in: 'chest',
    x: 3.5,
    y: -19,
    points: 318,
    bend: -1,
    seen: [0.9, 0.75],
    thumb: 'right',
  },
} as const;

const tall: KeyPose = {
  ...clasped,
  at: 0,
  body: { x: 0, y: 91 },
  trunk: [0, 0],
  head: 0,
  footNear: { x: -9, y: 0, by: 'sole', points: 90, lift: 4 },
  footFar: { x: 9, y: 0, by: 'sole', points: 90 },
  planted: ['footNear', 'footFar'],
};

/** The hips sit back over the foot that stepped to the side. The other leg is straight. */
const sunk = { trunk: [0, 0], head: 0, foreshortened: 0.86 } as const;

/** Front view: a wide step to one side, down over that foot and back, then the other side. */
export const lateralLunge: Movement = {
  view: 'front',
  draws: frontShapes,
  props: [],
  keyPoses: [
    tall,
    {
      ...tall,
      ...sunk,
      at: 0.25,
      body: { x: 46, y: 66 },
      footNear: { x: -9, y: 0, by: 'sole', points: 90 },
      footFar: { x: 70, y: 0, by: 'sole', points: 90, seen: [0.62, 0.9], bend: 1, lift: 6 },
      planted: ['footNear'],
    },
    {
      ...tall,
      at: 0.5,
      footNear: { ...tall.footNear, lift: 0 },
      footFar: { ...tall.footFar, lift: 4 },
    },
    {
      ...tall,
      ...sunk,
      at: 0.75,
      body: { x: -46, y: 66 },
      footNear: { x: -70, y: 0, by: 'sole', points: 90, seen: [0.62, 0.9], bend: -1, lift: 6 },
      footFar: { x: 9, y: 0, by: 'sole', points: 90 },
      planted: ['footFar'],
    },
  ],
  loop: 'loop',
  periodMs: 8000,
  mirrors: false,
  alternates: true,
  works: 'thigh-inside',
  stillAt: 0.25,
};
