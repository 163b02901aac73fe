import type { KeyPose, Movement } from '@/routines/figure/pose/movement';

/**
 * The ankle's positions in eighths of a stride, from the heel strike: back with the ground, off over
 * the toes, then forward through the air.
 */
const ankles = [
  { x: 28, y: 7.5, points: 77 },
  { x: 14, y: 7, points: 90 },
  { x: 0, y: 7, points: 90 },
  { x: -14, y: 7.4, points: 93, toes: 90 },
  { x: -25.8, y: 10.8, points: 112, toes: 90 },
  { x: -27, y: 18.5, points: 134, toes: 122 },
  { x: 2, y: 16, points: 104 },
  { x: 26, y: 11, points: 80 },
] as const;

/** The pelvis is lowest when both feet are down. */
const heights = [87.6, 89.6, 91, 89.8, 87.6, 89.6, 91, 89.8] as const;

function stride(eighth: number): KeyPose {
  const near = ankles[eighth] ?? ankles[0];
  const far = ankles[(eighth + 4) % 8] ?? ankles[0];
  const swing = Math.cos((eighth / 8) * 2 * Math.PI);
  const hand = (forward: number) => ({
    x: 5 + 17 * forward,
    y: 85 + 5 * forward + 4 * Math.abs(forward),
    points: 176 - 34 * (forward + 0.6),
  });
  return {
    at: eighth / 8,
    passing: true,
    body: { x: 0, y: heights[eighth] ?? 90 },
    trunk: [3, 2],
    head: 3,
    handNear: hand(-swing),
    handFar: hand(swing),
    footNear: near,
    footFar: far,
    planted: [],
  };
}

/** An easy walk in place, as on a moving ground. The arms swing opposite to the legs. */
export const walkBreak: Movement = {
  view: 'side',
  props: [],
  keyPoses: [0, 1, 2, 3, 4, 5, 6, 7].map(stride),
  loop: 'loop',
  periodMs: 1300,
  mirrors: false,
  stillAt: 0,
  stills: [0, 0.5],
};
