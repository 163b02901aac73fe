import type { Routine, RoutineId } from '@/routines/library/routine';
import { routineSummaries } from '@/routines/library/routine-summaries';
import { routineTraits } from '@/routines/library/routine-traits';

/** The routines for the rest of the body, and for before and after a run. */
export const otherRoutines = {
  'low-back-relief-3min': {
    ...routineSummaries['low-back-relief-3min'],
    ...routineTraits['low-back-relief-3min'],
    steps: [
      {
        exercise: 'seated-cat-cow',
        prepareSeconds: 5,
        dose: { kind: 'repetitions', repetitions: 6, secondsEach: 6 },
      },
      {
        exercise: 'seated-trunk-rotation',
        prepareSeconds: 3,
        dose: { kind: 'repetitions', repetitions: 6, secondsEach: 6 },
      },
      {
        exercise: 'standing-side-bend',
        prepareSeconds: 8,
        dose: { kind: 'hold', holdSeconds: 15, repetitions: 1, resetSeconds: 0 },
      },
      {
        exercise: 'standing-back-extension',
        prepareSeconds: 5,
        dose: { kind: 'repetitions', repetitions: 5, secondsEach: 5 },
      },
      { exercise: 'walk-break', prepareSeconds: 3, dose: { kind: 'time', seconds: 24 } },
    ],
    sources: ['waong-2021', 'nice-ng59'],
  },
  'core-and-glutes-8min': {
    ...routineSummaries['core-and-glutes-8min'],
    ...routineTraits['core-and-glutes-8min'],
    steps: [
      {
        exercise: 'chair-squat',
        prepareSeconds: 5,
        dose: { kind: 'repetitions', repetitions: 12, secondsEach: 4 },
      },
      {
        exercise: 'banded-side-step',
        prepareSeconds: 12,
        dose: { kind: 'repetitions', repetitions: 16, secondsEach: 2.5 },
      },
      {
        exercise: 'desk-plank',
        prepareSeconds: 10,
        dose: { kind: 'hold', holdSeconds: 20, repetitions: 2, resetSeconds: 15 },
      },
      {
        exercise: 'glute-bridge',
        prepareSeconds: 15,
        dose: { kind: 'repetitions', repetitions: 12, secondsEach: 5 },
      },
      {
        exercise: 'bird-dog',
        prepareSeconds: 10,
        dose: { kind: 'repetitions', repetitions: 10, secondsEach: 6 },
      },
      {
        exercise: 'forearm-plank',
        prepareSeconds: 10,
        dose: { kind: 'hold', holdSeconds: 20, repetitions: 2, resetSeconds: 20 },
      },
      {
        exercise: 'glute-bridge',
        prepareSeconds: 12,
        dose: { kind: 'repetitions', repetitions: 10, secondsEach: 5 },
      },
      { exercise: 'belly-breathing', prepareSeconds: 8, dose: { kind: 'time', seconds: 25 } },
    ],
    sources: ['article', 'bournemouth'],
  },
  'posture-reset-1min': {
    ...routineSummaries['posture-reset-1min'],
    ...routineTraits['posture-reset-1min'],
    steps: [
      { exercise: 'belly-breathing', prepareSeconds: 5, dose: { kind: 'time', seconds: 14 } },
      {
        exercise: 'chin-tuck',
        prepareSeconds: 3,
        dose: { kind: 'repetitions', repetitions: 3, secondsEach: 5 },
      },
      {
        exercise: 'shoulder-blade-squeeze',
        prepareSeconds: 3,
        dose: { kind: 'repetitions', repetitions: 4, secondsEach: 5 },
      },
    ],
    sources: ['waong-2021', 'southtees-posture'],
  },
  'neck-and-shoulders-3min': {
    ...routineSummaries['neck-and-shoulders-3min'],
    ...routineTraits['neck-and-shoulders-3min'],
    steps: [
      {
        exercise: 'chin-tuck',
        prepareSeconds: 5,
        dose: { kind: 'repetitions', repetitions: 5, secondsEach: 5 },
      },
      {
        exercise: 'neck-side-stretch',
        prepareSeconds: 3,
        dose: { kind: 'hold', holdSeconds: 15, repetitions: 1, resetSeconds: 0 },
      },
      {
        exercise: 'shoulder-blade-squeeze',
        prepareSeconds: 3,
        dose: { kind: 'repetitions', repetitions: 5, secondsEach: 5 },
      },
      {
        exercise: 'doorway-chest-stretch',
        prepareSeconds: 8,
        dose: { kind: 'hold', holdSeconds: 20, repetitions: 1, resetSeconds: 0 },
      },
      {
        exercise: 'wall-angel',
        prepareSeconds: 8,
        dose: { kind: 'repetitions', repetitions: 8, secondsEach: 6 },
      },
    ],
    sources: ['andersen-2011', 'mayo-sitting'],
  },
  'whole-body-desk-break-5min': {
    ...routineSummaries['whole-body-desk-break-5min'],
    ...routineTraits['whole-body-desk-break-5min'],
    steps: [
      { exercise: 'walk-break', prepareSeconds: 5, dose: { kind: 'time', seconds: 40 } },
      {
        exercise: 'neck-side-stretch',
        prepareSeconds: 6,
        dose: { kind: 'hold', holdSeconds: 15, repetitions: 1, resetSeconds: 0 },
      },
      {
        exercise: 'shoulder-blade-squeeze',
        prepareSeconds: 3,
        dose: { kind: 'repetitions', repetitions: 4, secondsEach: 5 },
      },
      {
        exercise: 'wrist-forearm-stretch',
        prepareSeconds: 3,
        dose: { kind: 'hold', holdSeconds: 8, repetitions: 2, resetSeconds: 2 },
      },
      {
        exercise: 'seated-trunk-rotation',
        prepareSeconds: 3,
        dose: { kind: 'repetitions', repetitions: 4, secondsEach: 6 },
      },
      {
        exercise: 'seated-march',
        prepareSeconds: 3,
        dose: { kind: 'repetitions', repetitions: 10, secondsEach: 2 },
      },
      {
        exercise: 'standing-hip-flexor-stretch',
        prepareSeconds: 8,
        dose: { kind: 'hold', holdSeconds: 15, repetitions: 1, resetSeconds: 0 },
      },
      {
        exercise: 'wall-calf-stretch',
        prepareSeconds: 6,
        dose: { kind: 'hold', holdSeconds: 15, repetitions: 1, resetSeconds: 0 },
      },
      { exercise: 'eye-break', prepareSeconds: 3, dose: { kind: 'time', seconds: 10 } },
    ],
    sources: ['niosh-2000', 'osha-work'],
  },
  'pre-run-warm-up-8min': {
    ...routineSummaries['pre-run-warm-up-8min'],
    ...routineTraits['pre-run-warm-up-8min'],
    steps: [
      { exercise: 'walk-break', prepareSeconds: 5, dose: { kind: 'time', seconds: 120 } },
      {
        exercise: 'leg-swings',
        prepareSeconds: 8,
        dose: { kind: 'repetitions', repetitions: 15, secondsEach: 2 },
      },
      {
        exercise: 'hip-hinge',
        prepareSeconds: 5,
        dose: { kind: 'repetitions', repetitions: 8, secondsEach: 4 },
      },
      {
        exercise: 'walking-lunge',
        prepareSeconds: 5,
        dose: { kind: 'repetitions', repetitions: 12, secondsEach: 3 },
      },
      {
        exercise: 'lateral-lunge',
        prepareSeconds: 5,
        dose: { kind: 'repetitions', repetitions: 8, secondsEach: 4 },
      },
      { exercise: 'high-knees', prepareSeconds: 5, dose: { kind: 'time', seconds: 30 } },
      {
        exercise: 'leg-swings',
        prepareSeconds: 5,
        dose: { kind: 'repetitions', repetitions: 10, secondsEach: 2 },
      },
      { exercise: 'high-knees', prepareSeconds: 10, dose: { kind: 'time', seconds: 30 } },
      { exercise: 'walk-break', prepareSeconds: 5, dose: { kind: 'time', seconds: 37 } },
    ],
    sources: ['article', 'konrad-2021'],
  },
  'post-run-recovery-10min': {
    ...routineSummaries['post-run-recovery-10min'],
    ...routineTraits['post-run-recovery-10min'],
    steps: [
      { exercise: 'walk-break', prepareSeconds: 5, dose: { kind: 'time', seconds: 120 } },
      {
        exercise: 'wall-calf-stretch',
        prepareSeconds: 8,
        dose: { kind: 'hold', holdSeconds: 25, repetitions: 1, resetSeconds: 0 },
      },
      {
        exercise: 'half-kneeling-hip-flexor-stretch',
        prepareSeconds: 12,
        dose: { kind: 'hold', holdSeconds: 30, repetitions: 1, resetSeconds: 0 },
      },
      { exercise: 'foam-roll-hamstrings', prepareSeconds: 10, dose: { kind: 'time', seconds: 45 } },
      {
        exercise: 'foam-roll-hip-flexors',
        prepareSeconds: 10,
        dose: { kind: 'time', seconds: 30 },
      },
      {
        exercise: 'supine-hamstring-stretch',
        prepareSeconds: 10,
        dose: { kind: 'hold', holdSeconds: 30, repetitions: 1, resetSeconds: 0 },
      },
      {
        exercise: 'knee-to-chest',
        prepareSeconds: 5,
        dose: { kind: 'hold', holdSeconds: 20, repetitions: 1, resetSeconds: 0 },
      },
      { exercise: 'belly-breathing', prepareSeconds: 5, dose: { kind: 'time', seconds: 75 } },
    ],
    sources: ['article', 'nhs-after-ex'],
  },
} satisfies Partial<Record<RoutineId, Routine>>;
