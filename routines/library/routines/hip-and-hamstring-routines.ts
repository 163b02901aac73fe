import type { Routine, RoutineId } from '@/routines/library/routine';
import { routineSummaries } from '@/routines/library/routine-summaries';
import { routineTraits } from '@/routines/library/routine-traits';

/** The routines for hip flexors and hamstrings. */
export const hipAndHamstringRoutines = {
  'hip-flexors-seated-1min': {
    ...routineSummaries['hip-flexors-seated-1min'],
    ...routineTraits['hip-flexors-seated-1min'],
    steps: [
      {
        exercise: 'seated-hip-flexor-stretch',
        prepareSeconds: 5,
        dose: { kind: 'hold', holdSeconds: 25, repetitions: 1, resetSeconds: 0 },
      },
    ],
    sources: ['acsm-2021'],
  },
  'hip-flexors-standing-2min': {
    ...routineSummaries['hip-flexors-standing-2min'],
    ...routineTraits['hip-flexors-standing-2min'],
    steps: [
      {
        exercise: 'standing-hip-flexor-stretch',
        prepareSeconds: 5,
        dose: { kind: 'hold', holdSeconds: 30, repetitions: 1, resetSeconds: 0 },
      },
      {
        exercise: 'chair-squat',
        prepareSeconds: 10,
        dose: { kind: 'repetitions', repetitions: 10, secondsEach: 4 },
      },
    ],
    sources: ['acsm-2021', 'nhs-tayside'],
  },
  'hip-flexors-floor-5min': {
    ...routineSummaries['hip-flexors-floor-5min'],
    ...routineTraits['hip-flexors-floor-5min'],
    steps: [
      {
        exercise: 'half-kneeling-hip-flexor-stretch',
        prepareSeconds: 12,
        dose: { kind: 'hold', holdSeconds: 30, repetitions: 2, resetSeconds: 5 },
      },
      {
        exercise: 'glute-bridge',
        prepareSeconds: 10,
        dose: { kind: 'repetitions', repetitions: 12, secondsEach: 5 },
      },
      {
        exercise: 'knee-to-chest',
        prepareSeconds: 5,
        dose: { kind: 'hold', holdSeconds: 20, repetitions: 1, resetSeconds: 0 },
      },
      { exercise: 'belly-breathing', prepareSeconds: 5, dose: { kind: 'time', seconds: 28 } },
    ],
    sources: ['acsm-60s', 'bournemouth'],
  },
  'hamstrings-seated-2min': {
    ...routineSummaries['hamstrings-seated-2min'],
    ...routineTraits['hamstrings-seated-2min'],
    steps: [
      {
        exercise: 'seated-hamstring-stretch',
        prepareSeconds: 5,
        dose: { kind: 'hold', holdSeconds: 25, repetitions: 1, resetSeconds: 0 },
      },
      {
        exercise: 'seated-figure-four',
        prepareSeconds: 5,
        dose: { kind: 'hold', holdSeconds: 25, repetitions: 1, resetSeconds: 0 },
      },
    ],
    sources: ['acsm-2021'],
  },
  'hamstrings-standing-2min': {
    ...routineSummaries['hamstrings-standing-2min'],
    ...routineTraits['hamstrings-standing-2min'],
    steps: [
      {
        exercise: 'standing-hamstring-stretch',
        prepareSeconds: 5,
        dose: { kind: 'hold', holdSeconds: 30, repetitions: 1, resetSeconds: 0 },
      },
      {
        exercise: 'hip-hinge',
        prepareSeconds: 10,
        dose: { kind: 'repetitions', repetitions: 10, secondsEach: 4 },
      },
    ],
    sources: ['bandy-1994'],
  },
  'hamstrings-floor-5min': {
    ...routineSummaries['hamstrings-floor-5min'],
    ...routineTraits['hamstrings-floor-5min'],
    steps: [
      { exercise: 'foam-roll-hamstrings', prepareSeconds: 12, dose: { kind: 'time', seconds: 45 } },
      {
        exercise: 'supine-hamstring-stretch',
        prepareSeconds: 10,
        dose: { kind: 'hold', holdSeconds: 30, repetitions: 2, resetSeconds: 4 },
      },
      {
        exercise: 'glute-bridge',
        prepareSeconds: 6,
        dose: { kind: 'repetitions', repetitions: 10, secondsEach: 5 },
      },
      { exercise: 'belly-breathing', prepareSeconds: 5, dose: { kind: 'time', seconds: 39 } },
    ],
    sources: ['acsm-60s', 'bandy-1994'],
  },
  'hips-and-hamstrings-3min': {
    ...routineSummaries['hips-and-hamstrings-3min'],
    ...routineTraits['hips-and-hamstrings-3min'],
    steps: [
      {
        exercise: 'standing-hip-flexor-stretch',
        prepareSeconds: 5,
        dose: { kind: 'hold', holdSeconds: 30, repetitions: 1, resetSeconds: 0 },
      },
      {
        exercise: 'standing-hamstring-stretch',
        prepareSeconds: 8,
        dose: { kind: 'hold', holdSeconds: 30, repetitions: 1, resetSeconds: 0 },
      },
      {
        exercise: 'hip-hinge',
        prepareSeconds: 5,
        dose: { kind: 'repetitions', repetitions: 8, secondsEach: 4 },
      },
    ],
    sources: ['article', 'acsm-2021'],
  },
} satisfies Partial<Record<RoutineId, Routine>>;
