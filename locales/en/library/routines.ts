import type { RoutineId } from '@/routines/library/routine';

/** The words of a routine. */
export interface RoutineWords {
  readonly name: string;
}

/** The words of all routines. */
export const routineWords = {
  'hip-flexors-seated-30s': {
    name: 'Hip flexors in 30 seconds',
  },
  'hip-flexors-seated-1min': {
    name: 'Hip flexors in your chair',
  },
  'hip-flexors-standing-2min': {
    name: 'Standing hip opener',
  },
  'hip-flexors-floor-5min': {
    name: 'Hip flexors on the floor',
  },
  'hamstrings-seated-30s': {
    name: 'Hamstrings in 30 seconds',
  },
  'hamstrings-seated-2min': {
    name: 'Hamstrings in your chair',
  },
  'hamstrings-standing-2min': {
    name: 'Standing hamstring break',
  },
  'hamstrings-floor-5min': {
    name: 'Hamstrings on the floor',
  },
  'hips-and-hamstrings-3min': {
    name: 'Hips and hamstrings, standing',
  },
  'low-back-relief-3min': {
    name: 'Low back at the desk',
  },
  'core-and-glutes-8min': {
    name: 'Core and buttock strength',
  },
  'posture-reset-1min': {
    name: 'Posture reset',
  },
  'neck-and-shoulders-3min': {
    name: 'Neck and shoulders',
  },
  'whole-body-desk-break-5min': {
    name: 'Whole-body desk break',
  },
  'pre-run-warm-up-8min': {
    name: 'Warm-up before a run',
  },
  'post-run-recovery-10min': {
    name: 'Wind-down after a run',
  },
  'glutes-30s': {
    name: 'Buttocks in 30 seconds',
  },
  'low-back-30s': {
    name: 'Low back in 30 seconds',
  },
  'core-30s': {
    name: 'Calm breathing for 30 seconds',
  },
  'neck-and-shoulders-30s': {
    name: 'Shoulders in 30 seconds',
  },
  'wrists-30s': {
    name: 'Wrists in 30 seconds',
  },
  'calves-30s': {
    name: 'Calves in 30 seconds',
  },
  'eyes-30s': {
    name: 'Eyes in 30 seconds',
  },
  'walk-30s': {
    name: 'A walk of 30 seconds',
  },
} as const satisfies Readonly<Record<RoutineId, RoutineWords>>;
