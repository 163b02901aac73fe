import type { Exercise } from '@/routines/library/exercise';
import type { ExerciseId } from '@/routines/library/exercise-lists';

/** The exercises for calves and legs, done away from the chair. */
export const walkingExercises = {
  'wall-calf-stretch': {
    id: 'wall-calf-stretch',
    area: 'calf',
    muscles: ['calves'],
    position: 'standing',
    equipment: ['wall'],
    sides: 'left-right',
    dose: { kind: 'hold', holdSeconds: 20, repetitions: 2, resetSeconds: 3 },
    cautions: { 'ankle-achilles': 'avoid', balance: 'adapt', 'clot-risk': 'adapt' },
    article: null,
    sources: ['saintlukes-calf', 'mayo-basic', 'nhs-after-ex'],
    sourceStrength: 'found',
  },
  'walk-break': {
    id: 'walk-break',
    area: 'whole-body',
    muscles: ['whole-body', 'calves'],
    position: 'standing',
    equipment: [],
    sides: 'both',
    dose: { kind: 'time', seconds: 60 },
    cautions: { dizziness: 'adapt', balance: 'adapt' },
    article: null,
    sources: ['who-2020', 'diaz-2023', 'buckley-2015'],
    sourceStrength: 'found',
  },
} satisfies Partial<Record<ExerciseId, Exercise>>;
