import type { Exercise } from '@/routines/library/exercise';
import type { ExerciseId } from '@/routines/library/exercise-lists';

/**
 * The exercises for the trunk as a whole, from breathing to planks.
 */
export const coreExercises = {
  'belly-breathing': {
    id: 'belly-breathing',
    area: 'core',
    muscles: ['breathing', 'deep-core'],
    position: 'seated',
    equipment: ['chair'],
    sides: 'both',
    dose: { kind: 'time', seconds: 40 },
    cautions: { respiratory: 'adapt', dizziness: 'adapt' },
    article: { section: 'Strengthening and Recovery Tips for Runners', relation: 'named' },
    sources: ['clev-breath', 'cuh'],
    sourceStrength: 'found',
  },
  'bird-dog': {
    id: 'bird-dog',
    area: 'core',
    muscles: ['low-back', 'glutes', 'deep-core'],
    position: 'floor',
    equipment: ['mat'],
    sides: 'alternating',
    dose: { kind: 'repetitions', repetitions: 10, secondsEach: 6 },
    cautions: {
      'wrist-pain': 'adapt',
      'knee-pain': 'adapt',
      pregnancy: 'adapt',
      'recent-surgery': 'avoid',
      'shoulder-injury': 'adapt',
      'acute-pain': 'adapt',
    },
    article: { section: 'Strengthening and Recovery Tips for Runners', relation: 'named' },
    sources: ['bournemouth', 'nhs-back-ex'],
    sourceStrength: 'found',
  },
  'desk-plank': {
    id: 'desk-plank',
    area: 'core',
    muscles: ['abdominals', 'side-trunk', 'shoulders'],
    position: 'standing',
    equipment: ['desk'],
    sides: 'both',
    dose: { kind: 'hold', holdSeconds: 20, repetitions: 2, resetSeconds: 15 },
    cautions: {
      'shoulder-injury': 'avoid',
      'high-blood-pressure': 'adapt',
      pregnancy: 'adapt',
      'recent-surgery': 'avoid',
      'acute-pain': 'adapt',
    },
    article: { section: 'Strengthening and Recovery Tips for Runners', relation: 'named' },
    sources: ['harvard-plank'],
    sourceStrength: 'found',
  },
  'forearm-plank': {
    id: 'forearm-plank',
    area: 'core',
    muscles: ['abdominals', 'deep-core', 'shoulders'],
    position: 'floor',
    equipment: ['mat'],
    sides: 'both',
    dose: { kind: 'hold', holdSeconds: 20, repetitions: 2, resetSeconds: 20 },
    cautions: {
      'acute-pain': 'avoid',
      pregnancy: 'avoid',
      'shoulder-injury': 'avoid',
      'high-blood-pressure': 'adapt',
      'recent-surgery': 'avoid',
    },
    article: { section: 'Strengthening and Recovery Tips for Runners', relation: 'named' },
    sources: ['bournemouth'],
    sourceStrength: 'found',
  },
} satisfies Partial<Record<ExerciseId, Exercise>>;
