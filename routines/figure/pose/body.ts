/** Lengths of the drawn person's bones, in centimetres (about those of an adult 170 cm tall). */
export const bones = {
  lowerTrunk: 24,
  upperTrunk: 26,
  neckHead: 16,
  upperArm: 29,
  forearm: 25,
  hand: 9,
  thigh: 43,
  shin: 42,
  shoulderHalf: 17,
  hipHalf: 8,
} as const;

/** The height of the neck's base above the shoulder joint, in centimetres. */
export const shoulderDrop = 5.4;

/** Half the thickness of the clothed body at its joints, in centimetres. */
export const girth = {
  hip: 9.2,
  knee: 6.5,
  hem: 4.7,
  ankle: 2.9,
  shoulder: 5.2,
  cuff: 5.2,
  elbow: 3.9,
  wrist: 2.7,
} as const;

/**
 * Points of the shoe seen from the side: offsets from the ankle, toward the toes and toward the
 * sole. Heel and ball are round, so that they touch the floor `round` below, however they turn.
 */
export const shoe = {
  ankle: { toes: 0, sole: 0, round: 0 },
  sole: { toes: 0, sole: 7, round: 0 },
  heel: { toes: -2.4, sole: 3.9, round: 3.1 },
  ball: { toes: 11, sole: 4.3, round: 2.7 },
} as const;
