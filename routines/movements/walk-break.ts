import type { KeyPose, Movement } from '@/routines/figure/movement';

/** The ankle over one stride, from heel strike on, in eighths: it glides back and swings forward. */
const ankles = [
  { x: 28, y: 9.4, points: 77 },
  { x: 14, y: 7, points: 90 },
  { x: 0, y: 7, points: 90 },
  { x: -14, y: 7.6, points: 94 },
  { x: -27, y: 13.6, points: 120 },
  { x: -24, y: 23, points: 138 },
  { x: 3, y: 19, points: 112 },
  { x: 25, y: 13, points: 84 },
] as const;

/** The pelvis is lowest when both feet are down. */
const heights = [88.6, 90, 91, 90, 88.6, 90, 91, 90] as const;

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

/** An easy walk on the spot, as if the ground moved: arms swing against the legs. */
export const walkBreak: Movement = {
  view: 'side',
  props: [],
  keyPoses: [0, 1, 2, 3, 4, 5, 6, 7].map(stride),
  loop: 'loop',
  periodMs: 1300,
  mirrors: false,
  telling: 0,
};
