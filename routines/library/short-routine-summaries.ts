import type { RoutineId, RoutineSummary } from '@/routines/library/routine';

/** The values that most of them share. */
const half = { short: true, minutes: 0.5, shelf: 'more', positions: ['seated'] } as const;

/** The 30-second routines. They are offered after two snoozes and never listed. */
export const shortRoutineSummaries = {
  'hip-flexors-seated-30s': {
    ...half,
    id: 'hip-flexors-seated-30s',
    shelf: 'hip-flexor',
    pictured: 'seated-hip-flexor-stretch',
  },
  'hamstrings-seated-30s': {
    ...half,
    id: 'hamstrings-seated-30s',
    shelf: 'hamstring',
    pictured: 'seated-hamstring-stretch',
  },
  'glutes-30s': {
    ...half,
    id: 'glutes-30s',
    pictured: 'seated-figure-four',
  },
  'low-back-30s': {
    ...half,
    id: 'low-back-30s',
    pictured: 'seated-cat-cow',
  },
  'core-30s': {
    ...half,
    id: 'core-30s',
    pictured: 'belly-breathing',
  },
  'neck-and-shoulders-30s': {
    ...half,
    id: 'neck-and-shoulders-30s',
    pictured: 'shoulder-blade-squeeze',
  },
  'wrists-30s': {
    ...half,
    id: 'wrists-30s',
    pictured: 'wrist-forearm-stretch',
  },
  'calves-30s': {
    ...half,
    id: 'calves-30s',
    positions: ['standing'],
    pictured: 'wall-calf-stretch',
  },
  'eyes-30s': {
    ...half,
    id: 'eyes-30s',
    pictured: 'eye-break',
  },
  'walk-30s': {
    ...half,
    id: 'walk-30s',
    positions: ['standing'],
    pictured: 'walk-break',
  },
} as const satisfies Partial<Record<RoutineId, RoutineSummary>>;
