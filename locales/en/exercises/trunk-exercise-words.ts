import type { ExerciseWords } from '@/locales/exercise-words';
import type { ExerciseId } from '@/routines/exercise';

/** The words for the low back and the core. */
export const trunkExerciseWords = {
  'knee-to-chest': {
    name: 'Knee to chest',
    steps: [
      'Lie on your back with knees bent and feet flat.',
      'Hold behind one thigh and draw the knee in.',
      'Keep the other foot down and your tailbone heavy.',
      'Stay where it feels easy.',
    ],
    breathing: 'Breathe low into the belly; out as the knee comes closer.',
    feelIt: 'The low back, and the buttock of the raised leg.',
    mistakes: ['Lifting the head', 'Pulling on the kneecap', 'Pulling hard'],
    easier: 'Hold a towel behind the thigh.',
    harder: 'Straighten the other leg along the floor.',
    cautions: {
      pregnancy: 'Do not lie flat for long after 16 weeks.',
      'hip-replacement': 'Leave it out while you have movement precautions.',
      'hip-pain': 'Stop at a pinch in the groin.',
      osteoporosis: 'One leg only, gently, with the head down.',
      'disc-herniation': 'Stop if pain spreads down the leg.',
    },
    startCaption: 'Feet flat',
    endCaption: 'One knee drawn in',
  },
  'belly-breathing': {
    name: 'Belly breathing',
    steps: [
      'Sit tall, or stay lying: one hand on belly, one on chest.',
      'Breathe in through the nose and let the belly widen.',
      'Breathe out slowly and draw the low belly in a little.',
      'Keep the hand on your chest quiet.',
    ],
    breathing: 'About four seconds in, six out. Stop if you feel light-headed.',
    feelIt: 'Belly and lower ribs moving, shoulders quiet.',
    mistakes: ['Lifting the shoulders', 'Sucking the belly in hard', 'Breathing too fast or deep'],
    easier: 'Just breathe; leave out the drawing-in.',
    harder: 'Keep the low belly lightly drawn in for five breaths.',
    cautions: {
      respiratory: 'Breathe at your own pace.',
      dizziness: 'Stop, and breathe as usual.',
    },
    startCaption: 'Breathe out, belly in',
    endCaption: 'Breathe in, belly wide',
  },
} satisfies Partial<Record<ExerciseId, ExerciseWords>>;
