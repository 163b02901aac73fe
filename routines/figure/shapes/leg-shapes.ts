import { type FleshSlice, fleshOutline, ribbon } from '@/routines/figure/paths/flesh-outline';
import { disc, limbOutline, line, type PathData } from '@/routines/figure/paths/outline';
import { bones, girth, shoe } from '@/routines/figure/pose/body';
import { between, type Degrees, inFrame, type Point } from '@/routines/figure/pose/point';
import type { Leg } from '@/routines/figure/pose/skeleton';
import type { Shape } from './shape';

/** The end of the trousers, as a share of the shin. */
const hem = 0.85;

interface Thigh {
  readonly hip: number;
  readonly slices: readonly FleshSlice[];
}

const thigh: Thigh = {
  hip: girth.hip,
  slices: [
    [0, girth.hip, girth.hip],
    [0.3, 9.1, 8.9],
    [0.65, 8.1, 7.6],
    [1, girth.knee, girth.knee],
  ],
};

/** From the front each hip is less round, so that both match the hem of the shirt. */
export const thighFromFront: Thigh = {
  hip: 8.2,
  slices: [
    [0, 8.2, 8.2],
    [0.3, 8.5, 8.4],
    [0.65, 7.9, 7.5],
    [1, girth.knee, girth.knee],
  ],
};

const shin: readonly FleshSlice[] = [
  [0, girth.knee, girth.knee],
  [0.3, 5.6, 7],
  [0.62, 4.8, 5.7],
  [hem, 4.5, 5],
];

/** Draws a leg from the side: ankle, shoe, and trousers that end above the ankle. */
export function legShapes(leg: Leg, depth: 'near' | 'far'): Shape[] {
  const far = depth === 'far';
  return [
    { paint: far ? 'skin-far' : 'skin', path: ankleOutline(leg) },
    ...shoeShapes(leg, far),
    { paint: far ? 'trousers-far' : 'trousers', path: trouserLeg(leg) },
  ];
}

/** Draws the skin between the trousers and the shoe. */
export function ankleOutline({ joint, end }: Leg): PathData {
  return limbOutline([
    [between(joint, end, hem - 0.03), girth.ankle + 0.4],
    [end, girth.ankle],
  ]);
}

/** Draws a trouser leg, with the thigh rounded to the front and the calf to the back. */
export function trouserLeg({ root, joint, end }: Leg, { hip, slices } = thigh): PathData {
  return (
    disc([root, hip]) +
    fleshOutline(root, joint, slices) +
    disc([joint, girth.knee]) +
    fleshOutline(joint, end, shin)
  );
}

function shoeShapes(leg: Leg, far: boolean): Shape[] {
  const at = (toes: number, sole: number) => onFoot(leg.end, leg.points, toes, sole);
  const ball = at(shoe.ball.toes, shoe.ball.sole);
  const tip = onFoot(ball, leg.toes, 4.6, 0.6);
  const heel = at(shoe.heel.toes, shoe.heel.sole);
  const upper =
    limbOutline([
      [heel, shoe.heel.round],
      [ball, shoe.ball.round],
      [tip, 2.1],
    ]) +
    limbOutline([
      [heel, shoe.heel.round],
      [at(0.4, 0.6), 3.7],
      [ball, shoe.ball.round],
    ]);
  const sole = [at(-4.2, 6.1), at(shoe.ball.toes, 6.1), onFoot(ball, leg.toes, 5.4, 1.8)];
  return [
    { paint: far ? 'shoe-far' : 'shoe', path: upper },
    { paint: 'sole', path: line(sole), fine: true },
  ];
}

function onFoot(origin: Point, points: Degrees, toes: number, sole: number): Point {
  return inFrame(origin, points, sole, toes);
}

/** The height of the waistband above the hips, in centimetres. */
const band = bones.lowerTrunk * 0.54;

/** Draws the seat of the trousers from the side, and the waistband. */
export function seatShapes(pelvis: Point, up: Degrees, belly: number): Shape[] {
  const at = (forward: number, high: number) => inFrame(pelvis, up, forward, high);
  const front = [
    at(-3, -9.1),
    at(4, -8),
    at(8.6, -1),
    at(9.4 + belly * 0.5, 7),
    at(9 + belly, band),
  ];
  const back = [at(-3, -9.1), at(-9, -6.4), at(-12.2, -0.5), at(-11, 7), at(-8.6, band)];
  const waistband = [at(-7.9, band - 1), at(8.3 + belly, band - 1)];
  return [
    { paint: 'trousers', path: ribbon(back, front) },
    { paint: 'fold', path: line(waistband), fine: true },
  ];
}
