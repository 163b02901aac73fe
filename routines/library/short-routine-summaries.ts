import type { RoutineId, RoutineSummary } from '@/routines/library/routine';

const short = { short: true, minutes: 0.5 } as const;

/** The 30-second routines. They are offered after two snoozes and never listed. */
export const shortRoutineSummaries = {
  'hip-flexors-seated-30s': {
    ...short,
    shelf: 'hip-flexor',
    pictured: 'seated-hip-flexor-stretch',
  },
  'hamstrings-seated-30s': {
    ...short,
    shelf: 'hamstring',
    pictured: 'seated-hamstring-stretch',
  },
  'glutes-30s': {
    ...short,
    pictured: 'seated-figure-four',
  },
  'low-back-30s': {
    ...short,
    pictured: 'seated-cat-cow',
  },
  'core-30s': {
    ...short,
    pictured: 'belly-breathing',
  },
  'neck-and-shoulders-30s': {
    ...short,
    pictured: 'shoulder-blade-squeeze',
  },
  'wrists-30s': {
    ...short,
    pictured: 'wrist-forearm-stretch',
  },
  'calves-30s': {
    ...short,
    positions: ['standing'],
    pictured: 'wall-calf-stretch',
  },
  'eyes-30s': {
    ...short,
    pictured: 'eye-break',
  },
  'walk-30s': {
    ...short,
    positions: ['standing'],
    pictured: 'walk-break',
  },
} as const satisfies Partial<Record<RoutineId, Partial<RoutineSummary>>>;
