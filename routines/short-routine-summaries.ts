import { summariesOf } from '@/routines/summaries-of';

/** The 30-second versions: offered to who has snoozed twice, and never listed. */
export const shortRoutineSummaries = summariesOf(
  { short: true, minutes: 0.5, shelf: 'more', positions: ['seated'] },
  {
    'hip-flexors-seated-30s': {
      shelf: 'hip-flexor',
      pictured: 'seated-hip-flexor-stretch',
    },
    'hamstrings-seated-30s': {
      shelf: 'hamstring',
      pictured: 'seated-hamstring-stretch',
    },
    'glutes-30s': {
      pictured: 'seated-figure-four',
    },
    'low-back-30s': {
      pictured: 'seated-cat-cow',
    },
    'core-30s': {
      pictured: 'belly-breathing',
    },
    'neck-and-shoulders-30s': {
      pictured: 'shoulder-blade-squeeze',
    },
    'wrists-30s': {
      pictured: 'wrist-forearm-stretch',
    },
    'calves-30s': {
      positions: ['standing'],
      pictured: 'wall-calf-stretch',
    },
    'eyes-30s': {
      pictured: 'eye-break',
    },
    'walk-30s': {
      positions: ['standing'],
      pictured: 'walk-break',
    },
  },
);
