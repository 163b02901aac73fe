import type { Exercise, ExerciseId } from '@/routines/exercise';
import { chairSquat } from '@/routines/movements/chair-squat';
import { gluteBridge } from '@/routines/movements/glute-bridge';
import { seatedFigureFour } from '@/routines/movements/seated-figure-four';

/** The exercises for the buttocks. */
export const gluteExercises = {
  'chair-squat': {
    id: 'chair-squat',
    area: 'glute',
    position: 'standing',
    equipment: ['chair'],
    sides: 'both',
    cautions: ['knee-pain', 'balance', 'dizziness', 'hip-replacement', 'high-blood-pressure'],
    article: { section: 'Best Running Techniques to Prevent Pain', relation: 'named' },
    sources: ['nhs-tayside'],
    sourceStrength: 'found',
    movement: chairSquat,
  },
  'glute-bridge': {
    id: 'glute-bridge',
    area: 'glute',
    position: 'floor',
    equipment: ['mat'],
    sides: 'both',
    cautions: [
      'pregnancy',
      'acute-pain',
      'neck-injury',
      'high-blood-pressure',
      'spinal-stenosis',
      'recent-surgery',
    ],
    article: { section: 'Strengthening and Recovery Tips for Runners', relation: 'named' },
    sources: ['bournemouth', 'cuh'],
    sourceStrength: 'found',
    movement: gluteBridge,
  },
  'seated-figure-four': {
    id: 'seated-figure-four',
    area: 'glute',
    position: 'seated',
    equipment: ['chair'],
    sides: 'left-right',
    cautions: ['hip-replacement', 'hip-pain', 'knee-pain', 'sciatica', 'osteoporosis', 'pregnancy'],
    article: { section: 'Strengthening and Recovery Tips for Runners', relation: 'motivates' },
    sources: ['eskenazi-fig4', 'globe-fig4', 'acsm-2021'],
    sourceStrength: 'found',
    movement: seatedFigureFour,
  },
} satisfies Partial<Record<ExerciseId, Exercise>>;
