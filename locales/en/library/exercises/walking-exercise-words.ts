import type { ExerciseWords } from '@/locales/exercise-words';
import type { ExerciseId } from '@/routines/library/exercise-lists';

/** The words for calves and walking. */
export const walkingExerciseWords = {
  'wall-calf-stretch': {
    name: 'Wall calf stretch',
    steps: [
      'Put both hands on a wall and step one foot back.',
      'Keep that heel down and its toes straight ahead.',
      'Lean in, the front knee bending, until the calf pulls gently.',
      'At the end, bend the back knee a little.',
    ],
    breathing: 'Breathe out as you lean.',
    feelIt: 'The upper calf, then lower down towards the heel.',
    mistakes: ['The heel lifting', 'The foot turning out', 'Arching the back'],
    easier: 'Take a shorter step, or sit and draw your toes up.',
    harder: 'Let the heel sink off the edge of a step.',
    cautions: {
      'ankle-achilles': 'Leave it out with a fresh tear or a sharp pain.',
      balance: 'Stay close to the wall.',
      'clot-risk': 'A hot or newly swollen calf needs a doctor today, not a stretch.',
    },
    startCaption: 'Hands on the wall, one foot back',
    endCaption: 'Lean in, heel heavy',
  },
  'walk-break': {
    name: 'Stand up and walk',
    steps: [
      'Stand up and look into the distance.',
      'Walk at an easy pace, and let your arms swing.',
      'Fetch some water, or take the stairs.',
      'Come back another way.',
    ],
    breathing: 'Breathe as usual; you should be able to talk.',
    feelIt: 'Warmth, and looser hips.',
    mistakes: ['Looking at a phone', 'Sitting down somewhere else'],
    easier: 'March on the spot and hold the desk.',
    harder: 'Walk faster, or climb a flight of stairs.',
    cautions: {
      dizziness: 'Stand still for ten seconds first.',
      balance: 'Take your usual walking aid.',
    },
    startCaption: 'One foot forward',
    endCaption: 'The other foot forward',
  },
} satisfies Partial<Record<ExerciseId, ExerciseWords>>;
