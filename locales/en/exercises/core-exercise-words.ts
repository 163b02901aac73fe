import type { ExerciseWords } from '@/locales/exercise-words';
import type { ExerciseId } from '@/routines/exercise-lists';

/** The words for the trunk. */
export const coreExerciseWords = {
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
  'bird-dog': {
    name: 'Bird dog',
    steps: [
      'Kneel on hands and knees, back flat.',
      'Slide one leg back and the other arm forward.',
      'Lift both only as high as your trunk.',
      'Keep the pelvis level; come back and change.',
    ],
    breathing: 'Breathe out as you reach, in as you come back.',
    feelIt: 'Round the waist, in the buttock, between the shoulder blades.',
    mistakes: ['Letting the back sag or twist', 'Lifting the leg too high', 'Craning the neck'],
    easier: 'Move only a leg, or only an arm.',
    harder: 'Draw small squares with hand and foot.',
    cautions: {
      'wrist-pain': 'Make fists, or lean on your forearms.',
      'knee-pain': 'Kneel on a cushion.',
      pregnancy: 'Often comfortable; stop at pain in the pelvis.',
      'recent-surgery': 'Leave it out until you are cleared.',
      'shoulder-injury': 'Move only the legs.',
    },
    startCaption: 'Hands and knees, back flat',
    endCaption: 'Arm and other leg reach',
  },
  'desk-plank': {
    name: 'Desk plank',
    steps: [
      'Rest your forearms on a desk that cannot move.',
      'Walk your feet back until you are one straight slope.',
      'Squeeze your buttocks and draw the belly in a little.',
      'Stay, and breathe the whole time.',
    ],
    breathing: 'Count breaths, not seconds; never hold your breath.',
    feelIt: 'The front and the sides of the trunk.',
    mistakes: ['Hips sagging', 'Shoulders shrugging', 'Holding the breath'],
    easier: 'Put your forearms on a wall.',
    harder: 'Step further back.',
    cautions: {
      'shoulder-injury': 'Leave it out; stand and draw the belly in instead.',
      'high-blood-pressure': 'Hold for ten seconds at most, and keep breathing.',
      pregnancy: 'Do it at a wall; stop if the belly domes.',
      'recent-surgery': 'Leave it out until you are cleared.',
    },
    startCaption: 'Forearms on the desk',
    endCaption: 'One straight slope',
  },
  'forearm-plank': {
    name: 'Forearm plank',
    steps: [
      'Lie on your front, elbows under your shoulders.',
      'Tuck your toes and lift into one straight line.',
      'Squeeze your buttocks and push the floor away.',
      'Come down when your hips begin to sag.',
    ],
    breathing: 'Small, steady breaths throughout.',
    feelIt: 'The front of the trunk.',
    mistakes: ['Hips sagging or rising', 'The head hanging', 'Holding the breath'],
    easier: 'Keep your knees down.',
    harder: 'Lift one foot a little.',
    cautions: {
      'acute-pain': 'Leave it out; the desk plank is kinder.',
      pregnancy: 'Leave it out; do the desk plank at a wall.',
      'shoulder-injury': 'Leave it out while your shoulders cannot carry you.',
      'high-blood-pressure': 'Hold for ten seconds at most, and keep breathing.',
      'recent-surgery': 'Leave it out until you are cleared.',
    },
    startCaption: 'On forearms, hips down',
    endCaption: 'One straight line',
  },
} satisfies Partial<Record<ExerciseId, ExerciseWords>>;
