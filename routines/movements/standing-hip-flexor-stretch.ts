import type { Movement } from '@/routines/figure/pose/movement';

/** A long step: the pelvis moves forward and down until the front of the back hip stretches. */
export const standingHipFlexorStretch: Movement = {
  view: 'side',
  props: [
    { kind: 'chair', back: 54, front: 98, top: 99 },
    { kind: 'arrow', shows: 'tuck' },
  ],
  keyPoses: [
    {
      at: 0,
      body: { x: -6, y: 80.5 },
      trunk: [7, 6],
      head: 3,
      handNear: { in: 'pelvis', x: -1, y: 15, points: 130 },
      handFar: { x: 45, y: 99.5, points: 108 },
      footNear: { x: -44, y: 0, by: 'ball', points: 114, toes: 92 },
      footFar: { x: 30, y: 0, by: 'sole', points: 90 },
      planted: ['footNear', 'footFar', 'handFar'],
    },
    {
      at: 1,
      body: { x: 3, y: 73 },
      trunk: [-6, 1],
      head: 2,
      handNear: { in: 'pelvis', x: -1, y: 15, points: 130 },
      handFar: { x: 45, y: 99.5, points: 108 },
      footNear: { x: -44, y: 0, by: 'ball', points: 130, toes: 92 },
      footFar: { x: 30, y: 0, by: 'sole', points: 90 },
      planted: ['footNear', 'footFar', 'handFar'],
    },
  ],
  loop: 'hold',
  periodMs: 6000,
  mirrors: true,
  works: 'hip-flexor-near',
};
