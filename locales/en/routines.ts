import type { RoutineId } from '@/routines/routine';

/** What is said about a routine: a short name for its card, a full one, and what it is for. */
export interface RoutineWords {
  readonly card: string;
  readonly name: string;
  readonly why: string;
}

/** The words of every routine. The card stands under its area's heading, so it names the place. */
export const routineWords = {
  'hip-flexors-seated-30s': {
    card: 'Half a minute',
    name: 'Hip flexors in 30 seconds',
    why: 'One short hold for each hip. Half a minute is a real break too.',
  },
  'hip-flexors-seated-1min': {
    card: 'In a chair',
    name: 'Hip flexors in your chair',
    why: 'Opens the front of the hips, which sitting keeps folded.',
  },
  'hip-flexors-standing-2min': {
    card: 'Lunge',
    name: 'Standing hip opener',
    why: 'Opens the front of the hips, then gives the buttocks something to do.',
  },
  'hip-flexors-floor-5min': {
    card: 'Kneeling',
    name: 'Hip flexors on the floor',
    why: 'Two unhurried holds for each hip, then bridges, a knee hug and a calm end.',
  },
  'hamstrings-seated-30s': {
    card: 'Half a minute',
    name: 'Hamstrings in 30 seconds',
    why: 'One short hold for each leg. Half a minute is a real break too.',
  },
  'hamstrings-seated-2min': {
    card: 'In a chair',
    name: 'Hamstrings in your chair',
    why: 'Stretches the back of the thighs and the outer hips without standing up.',
  },
  'hamstrings-standing-2min': {
    card: 'Heel on step',
    name: 'Standing hamstring break',
    why: 'Stretches the back of the thighs, then practises bending from the hips.',
  },
  'hamstrings-floor-5min': {
    card: 'On your back',
    name: 'Hamstrings on the floor',
    why: 'Roll, stretch each leg with your back supported, then bridges and a calm end.',
  },
  'hips-and-hamstrings-3min': {
    card: 'Hips and hamstrings',
    name: 'Hips and hamstrings, standing',
    why: 'The front of the hips and the back of the thighs in one break.',
  },
} as const satisfies Readonly<Record<RoutineId, RoutineWords>>;
