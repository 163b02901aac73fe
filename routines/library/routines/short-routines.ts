import type { Routine, RoutineId } from '@/routines/library/routine';
import { routineSummaries } from '@/routines/library/routine-summaries';
import { routineTraits } from '@/routines/library/routine-traits';

/** A 30-second routine for every body area, offered after two snoozes. */
export const shortRoutines = {
  'hip-flexors-seated-30s': {
    ...routineSummaries['hip-flexors-seated-30s'],
    ...routineTraits['hip-flexors-seated-30s'],
    steps: [
      {
        exercise: 'seated-hip-flexor-stretch',
        prepareSeconds: 5,
        dose: { kind: 'hold', holdSeconds: 10, repetitions: 1, resetSeconds: 0 },
      },
    ],
    sources: ['mclean-2001'],
  },
  'hamstrings-seated-30s': {
    ...routineSummaries['hamstrings-seated-30s'],
    ...routineTraits['hamstrings-seated-30s'],
    steps: [
      {
        exercise: 'seated-hamstring-stretch',
        prepareSeconds: 5,
        dose: { kind: 'hold', holdSeconds: 10, repetitions: 1, resetSeconds: 0 },
      },
    ],
    sources: ['mclean-2001'],
  },
  'glutes-30s': {
    ...routineSummaries['glutes-30s'],
    ...routineTraits['glutes-30s'],
    steps: [
      {
        exercise: 'seated-figure-four',
        prepareSeconds: 5,
        dose: { kind: 'hold', holdSeconds: 10, repetitions: 1, resetSeconds: 0 },
      },
    ],
    sources: ['mclean-2001'],
  },
  'low-back-30s': {
    ...routineSummaries['low-back-30s'],
    ...routineTraits['low-back-30s'],
    steps: [
      {
        exercise: 'seated-cat-cow',
        prepareSeconds: 6,
        dose: { kind: 'repetitions', repetitions: 4, secondsEach: 6 },
      },
    ],
    sources: ['mclean-2001'],
  },
  'core-30s': {
    ...routineSummaries['core-30s'],
    ...routineTraits['core-30s'],
    steps: [
      { exercise: 'belly-breathing', prepareSeconds: 5, dose: { kind: 'time', seconds: 25 } },
    ],
    sources: ['mclean-2001'],
  },
  'neck-and-shoulders-30s': {
    ...routineSummaries['neck-and-shoulders-30s'],
    ...routineTraits['neck-and-shoulders-30s'],
    steps: [
      {
        exercise: 'shoulder-blade-squeeze',
        prepareSeconds: 5,
        dose: { kind: 'repetitions', repetitions: 5, secondsEach: 5 },
      },
    ],
    sources: ['mclean-2001'],
  },
  'wrists-30s': {
    ...routineSummaries['wrists-30s'],
    ...routineTraits['wrists-30s'],
    steps: [
      {
        exercise: 'wrist-forearm-stretch',
        prepareSeconds: 5,
        dose: { kind: 'hold', holdSeconds: 10, repetitions: 1, resetSeconds: 0 },
      },
    ],
    sources: ['mclean-2001'],
  },
  'calves-30s': {
    ...routineSummaries['calves-30s'],
    ...routineTraits['calves-30s'],
    steps: [
      {
        exercise: 'wall-calf-stretch',
        prepareSeconds: 5,
        dose: { kind: 'hold', holdSeconds: 10, repetitions: 1, resetSeconds: 0 },
      },
    ],
    sources: ['mclean-2001'],
  },
  'eyes-30s': {
    ...routineSummaries['eyes-30s'],
    ...routineTraits['eyes-30s'],
    steps: [{ exercise: 'eye-break', prepareSeconds: 5, dose: { kind: 'time', seconds: 25 } }],
    sources: ['johnson-2023', 'aao-202020'],
  },
  'walk-30s': {
    ...routineSummaries['walk-30s'],
    ...routineTraits['walk-30s'],
    steps: [{ exercise: 'walk-break', prepareSeconds: 5, dose: { kind: 'time', seconds: 25 } }],
    sources: ['mclean-2001'],
  },
} satisfies Partial<Record<RoutineId, Routine>>;
