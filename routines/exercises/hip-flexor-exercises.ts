import type { Exercise, ExerciseId } from '@/routines/exercise';
import { halfKneelingHipFlexorStretch } from '@/routines/movements/half-kneeling-hip-flexor-stretch';
import { seatedHipFlexorStretch } from '@/routines/movements/seated-hip-flexor-stretch';
import { seatedMarch } from '@/routines/movements/seated-march';
import { standingHipFlexorStretch } from '@/routines/movements/standing-hip-flexor-stretch';

/**
 * The exercises for the front of the hip. The three stretches share a cause for caution, so they
 * share their tags: each opens the hip and tempts the low back to arch.
 */
export const hipFlexorExercises = {
  'seated-hip-flexor-stretch': {
    id: 'seated-hip-flexor-stretch',
    area: 'hip-flexor',
    position: 'seated',
    equipment: ['chair'],
    sides: 'left-right',
    cautions: [
      'balance',
      'hip-replacement',
      'hip-pain',
      'knee-pain',
      'spinal-stenosis',
      'recent-surgery',
    ],
    article: {
      section: 'FAQ: What are the best exercises to prevent lower back pain for runners?',
      relation: 'motivates',
    },
    sources: ['seated-hip-blog', 'acsm-2021', 'boukabache-2021'],
    sourceStrength: 'weak-technique',
    movement: seatedHipFlexorStretch,
  },
  'standing-hip-flexor-stretch': {
    id: 'standing-hip-flexor-stretch',
    area: 'hip-flexor',
    position: 'standing',
    equipment: ['chair'],
    sides: 'left-right',
    cautions: ['balance', 'hip-replacement', 'hip-pain', 'spinal-stenosis', 'recent-surgery'],
    article: { section: 'Why Runners Experience Lower Back Pain', relation: 'motivates' },
    sources: ['versus-arthritis', 'eorthopod-hip', 'acsm-2021', 'boukabache-2021'],
    sourceStrength: 'found',
    movement: standingHipFlexorStretch,
  },
  'half-kneeling-hip-flexor-stretch': {
    id: 'half-kneeling-hip-flexor-stretch',
    area: 'hip-flexor',
    position: 'floor',
    equipment: ['cushion'],
    sides: 'left-right',
    cautions: [
      'knee-pain',
      'balance',
      'hip-replacement',
      'hip-pain',
      'spinal-stenosis',
      'recent-surgery',
      'pregnancy',
    ],
    article: {
      section: 'FAQ: What are the best exercises to prevent lower back pain for runners?',
      relation: 'motivates',
    },
    sources: ['fms-halfkneel', 'mayo-hipflexor-copy', 'mayo-basic', 'acsm-2021'],
    sourceStrength: 'found',
    movement: halfKneelingHipFlexorStretch,
  },
  'seated-march': {
    id: 'seated-march',
    area: 'hip-flexor',
    position: 'seated',
    equipment: ['chair'],
    sides: 'alternating',
    cautions: ['hip-pain', 'recent-surgery'],
    article: { section: 'Strengthening and Recovery Tips for Runners', relation: 'motivates' },
    sources: ['hse-ie-sitting'],
    sourceStrength: 'found',
    movement: seatedMarch,
  },
} satisfies Partial<Record<ExerciseId, Exercise>>;
