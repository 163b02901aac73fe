import type { Exercise, ExerciseId } from '@/routines/exercise';
import { foamRollHamstrings } from '@/routines/movements/foam-roll-hamstrings';
import { hipHinge } from '@/routines/movements/hip-hinge';
import { seatedHamstringStretch } from '@/routines/movements/seated-hamstring-stretch';
import { standingHamstringStretch } from '@/routines/movements/standing-hamstring-stretch';
import { supineHamstringStretch } from '@/routines/movements/supine-hamstring-stretch';

/**
 * The exercises for the back of the thigh. Those that bend forward from the hips also carry
 * `osteoporosis`: a hinge is the advised way to bend, a rounded back is not (osteo-table).
 */
export const hamstringExercises = {
  'seated-hamstring-stretch': {
    id: 'seated-hamstring-stretch',
    area: 'hamstring',
    position: 'seated',
    equipment: ['chair'],
    sides: 'left-right',
    cautions: [
      'sciatica',
      'disc-herniation',
      'hamstring-strain',
      'hip-replacement',
      'osteoporosis',
    ],
    article: {
      section: 'FAQ: What are the best exercises to prevent lower back pain for runners?',
      relation: 'motivates',
    },
    sources: ['spinehealth-ham', 'bandy-1994', 'acsm-2021'],
    sourceStrength: 'found',
    movement: seatedHamstringStretch,
  },
  'standing-hamstring-stretch': {
    id: 'standing-hamstring-stretch',
    area: 'hamstring',
    position: 'standing',
    equipment: ['low-step'],
    sides: 'left-right',
    cautions: [
      'balance',
      'sciatica',
      'disc-herniation',
      'hamstring-strain',
      'hip-replacement',
      'osteoporosis',
    ],
    article: {
      section: 'FAQ: What are the best exercises to prevent lower back pain for runners?',
      relation: 'motivates',
    },
    sources: ['mayo-office-copy', 'versus-arthritis', 'bandy-1994'],
    sourceStrength: 'found',
    movement: standingHamstringStretch,
  },
  'supine-hamstring-stretch': {
    id: 'supine-hamstring-stretch',
    area: 'hamstring',
    position: 'floor',
    equipment: ['mat', 'strap'],
    sides: 'left-right',
    cautions: ['sciatica', 'disc-herniation', 'pregnancy', 'hip-replacement', 'hamstring-strain'],
    article: {
      section: 'FAQ: What are the best exercises to prevent lower back pain for runners?',
      relation: 'motivates',
    },
    sources: ['saintlukes-ham', 'spinehealth-ham', 'nhs-after-ex', 'bandy-1994'],
    sourceStrength: 'found',
    movement: supineHamstringStretch,
  },
  'hip-hinge': {
    id: 'hip-hinge',
    area: 'hamstring',
    position: 'standing',
    equipment: [],
    sides: 'both',
    cautions: [
      'acute-pain',
      'disc-herniation',
      'hamstring-strain',
      'balance',
      'dizziness',
      'osteoporosis',
    ],
    // The article names the deadlift; this is its movement without a weight.
    article: { section: 'Best Running Techniques to Prevent Pain', relation: 'named' },
    sources: ['bluesky-sldl', 'osteo-table'],
    sourceStrength: 'weak-technique',
    movement: hipHinge,
  },
  'foam-roll-hamstrings': {
    id: 'foam-roll-hamstrings',
    area: 'hamstring',
    position: 'floor',
    equipment: ['mat', 'foam-roller'],
    sides: 'both',
    cautions: ['clot-risk', 'hamstring-strain', 'wrist-pain', 'shoulder-injury', 'recent-surgery'],
    article: { section: 'Strengthening and Recovery Tips for Runners', relation: 'named' },
    sources: ['foam-meta'],
    sourceStrength: 'weak-technique',
    movement: foamRollHamstrings,
  },
} satisfies Partial<Record<ExerciseId, Exercise>>;
