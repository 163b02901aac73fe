import type { Movement } from '@/routines/figure/pose/movement';

/** On the near knee: the pelvis tucks, then moves a hand's width forward. */
export const halfKneelingHipFlexorStretch: Movement = {
  view: 'side',
  props: [
    { kind: 'mat', from: -70, to: 78 },
    { kind: 'cushion', x: -2 },
    { kind: 'arrow', shows: 'tuck' },
  ],
  keyPoses: [
    {
      at: 0,
      body: { x: 0, y: 53.4 },
      trunk: [5, 1],
      head: 3,
      handNear: { in: 'thighFar', x: -9, y: 30, points: 25 },
      handFar: { in: 'thighFar', x: -8, y: 34, points: 25 },
      footNear: { x: -41.8, y: 5.4, points: 259 },
      footFar: { x: 49, y: 0, by: 'sole', points: 90 },
      planted: ['kneeNear', 'footNear', 'footFar'],
    },
    {
      at: 1,
      body: { x: 12.5, y: 51.5 },
      trunk: [-6, 0],
      head: 0,
      handNear: { in: 'thighFar', x: -9, y: 30, points: 25 },
      handFar: { in: 'thighFar', x: -8, y: 34, points: 25 },
      footNear: { x: -41.8, y: 5.4, points: 259 },
      footFar: { x: 49, y: 0, by: 'sole', points: 90 },
      planted: ['kneeNear', 'footNear', 'footFar'],
    },
  ],
  loop: 'hold',
  periodMs: 6000,
  mirrors: true,
  works: 'hip-flexor-near',
};
