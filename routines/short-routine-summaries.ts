import { summariesOf } from '@/routines/summaries-of';

/** The 30-second versions: offered to who has snoozed twice, and never listed. */
export const shortRoutineSummaries = summariesOf(true, {
  'hip-flexors-seated-30s': {
    shelf: 'hip-flexor',
    positions: ['seated'],
    minutes: 0.5,
    pictured: 'seated-hip-flexor-stretch',
  },
  'hamstrings-seated-30s': {
    shelf: 'hamstring',
    positions: ['seated'],
    minutes: 0.5,
    pictured: 'seated-hamstring-stretch',
  },
  'glutes-30s': {
    shelf: 'more',
    positions: ['seated'],
    minutes: 0.5,
    pictured: 'seated-figure-four',
  },
  'low-back-30s': {
    shelf: 'more',
    positions: ['seated'],
    minutes: 0.5,
    pictured: 'seated-cat-cow',
  },
  'core-30s': {
    shelf: 'more',
    positions: ['seated'],
    minutes: 0.5,
    pictured: 'belly-breathing',
  },
  'neck-and-shoulders-30s': {
    shelf: 'more',
    positions: ['seated'],
    minutes: 0.5,
    pictured: 'shoulder-blade-squeeze',
  },
  'wrists-30s': {
    shelf: 'more',
    positions: ['seated'],
    minutes: 0.5,
    pictured: 'wrist-forearm-stretch',
  },
  'calves-30s': {
    shelf: 'more',
    positions: ['standing'],
    minutes: 0.5,
    pictured: 'wall-calf-stretch',
  },
  'eyes-30s': {
    shelf: 'more',
    positions: ['seated'],
    minutes: 0.5,
    pictured: 'eye-break',
  },
  'walk-30s': {
    shelf: 'more',
    positions: ['standing'],
    minutes: 0.5,
    pictured: 'walk-break',
  },
});
