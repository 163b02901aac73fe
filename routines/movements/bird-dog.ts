import type { KeyPose, Movement } from '@/routines/figure/pose/movement';

const flatBack = { body: { x: 0, y: 49.5 }, trunk: [82, 79], head: 87 } as const;
const hand = { near: { x: 45, y: 3.2, points: 88 }, far: { x: 48, y: 3.2, points: 88 } } as const;
const foot = {
  near: { x: -41.8, y: 5.4, points: 259 },
  far: { x: -41.8, y: 5.4, points: 259 },
} as const;
const reachingHand = { x: 96.7, y: 68, points: 78 } as const;
const reachingFoot = { x: -84.8, y: 47, points: 205 } as const;

const allFours: KeyPose = {
  ...flatBack,
  at: 0,
  handNear: hand.near,
  handFar: hand.far,
  footNear: foot.near,
  footFar: foot.far,
  planted: ['kneeNear', 'kneeFar', 'handNear', 'handFar', 'footNear', 'footFar'],
};

/** On hands and knees with a level back: one arm and the opposite leg reach out, then the others. */
export const birdDog: Movement = {
  view: 'side',
  props: [{ kind: 'mat', from: -76, to: 76 }],
  keyPoses: [
    allFours,
    {
      ...allFours,
      at: 0.25,
      handNear: reachingHand,
      footFar: reachingFoot,
      planted: ['kneeNear', 'handFar', 'footNear'],
    },
    { ...allFours, at: 0.5 },
    {
      ...allFours,
      at: 0.75,
      handFar: reachingHand,
      footNear: reachingFoot,
      planted: ['kneeFar', 'handNear', 'footFar'],
    },
  ],
  loop: 'loop',
  periodMs: 12000,
  mirrors: false,
  alternates: true,
  works: 'low-back',
  stillAt: 0.75,
};
