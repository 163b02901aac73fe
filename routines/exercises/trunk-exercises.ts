import type { Exercise, ExerciseId } from '@/routines/exercise';
import { bellyBreathing } from '@/routines/movements/belly-breathing';
import { kneeToChest } from '@/routines/movements/knee-to-chest';

/** The exercises for the low back and the core. */
export const trunkExercises = {
  'knee-to-chest': {
    id: 'knee-to-chest',
    area: 'low-back',
    position: 'floor',
    equipment: ['mat'],
    sides: 'left-right',
    cautions: ['pregnancy', 'hip-replacement', 'hip-pain', 'osteoporosis', 'disc-herniation'],
    article: { section: 'Why Runners Experience Lower Back Pain', relation: 'motivates' },
    sources: ['mayo-back', 'gstt', 'cuh'],
    sourceStrength: 'found',
    movement: kneeToChest,
  },
  'belly-breathing': {
    id: 'belly-breathing',
    area: 'core',
    // Shown in a chair, but it ends floor sessions too, lying down: so it asks for no equipment.
    position: 'seated',
    equipment: [],
    sides: 'both',
    cautions: ['respiratory', 'dizziness'],
    article: { section: 'Strengthening and Recovery Tips for Runners', relation: 'named' },
    sources: ['clev-breath', 'cuh'],
    sourceStrength: 'found',
    movement: bellyBreathing,
  },
} satisfies Partial<Record<ExerciseId, Exercise>>;
