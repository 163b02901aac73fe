import type { KeyPose, Movement } from '@/routines/figure/pose/movement';

const up = { foot: { x: 36, y: 60, points: 112 }, hand: { x: 30, y: 118, points: 30 } } as const;
const down = {
  foot: { x: 0, y: 0, by: 'sole', points: 90 },
  hand: { x: -8, y: 101, points: 150 },
} as const;
const body = { body: { x: 0, y: 91.4 }, trunk: [3, 2], head: 2, planted: [] } as const;

/** The knees rise to hip height alternately, each with the opposite arm. */
export const highKnees: Movement = {
  view: 'side',
  props: [],
  keyPoses: [
    bothDown(0),
    {
      ...body,
      at: 0.25,
      footNear: down.foot,
      footFar: up.foot,
      handNear: up.hand,
      handFar: down.hand,
    },
    bothDown(0.5),
    {
      ...body,
      at: 0.75,
      footNear: up.foot,
      footFar: down.foot,
      handNear: down.hand,
      handFar: up.hand,
    },
  ],
  loop: 'loop',
  periodMs: 1600,
  mirrors: false,
  alternates: true,
  works: 'hip-flexors',
  stillAt: 0.75,
  stills: [0.25, 0.75],
};

function bothDown(at: number): KeyPose {
  const between = { x: 12, y: 104, points: 110 };
  return {
    ...body,
    at,
    footNear: down.foot,
    footFar: down.foot,
    handNear: between,
    handFar: between,
  };
}
