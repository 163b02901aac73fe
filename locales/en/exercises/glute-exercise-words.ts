import type { ExerciseWords } from '@/locales/exercise-words';
import type { ExerciseId } from '@/routines/exercise';

/** The words for the buttocks. */
export const gluteExerciseWords = {
  'chair-squat': {
    name: 'Chair squat',
    steps: [
      'Sit near the front of a chair that cannot roll, feet under knees.',
      'Lean forward and stand up without your hands.',
      'Squeeze your buttocks at the top.',
      'Lower slowly until you just touch the seat.',
    ],
    breathing: 'Breathe out as you stand, in as you lower.',
    feelIt: 'The front of the thighs, and the buttocks.',
    mistakes: ['Knees falling inward', 'Dropping into the chair', 'Pushing off with the hands'],
    easier: 'Use a higher seat, or push up from your thighs.',
    harder: 'Pause just above the seat, or take five seconds to lower.',
    cautions: {
      'knee-pain': 'Use a higher seat and a smaller range.',
      balance: 'Keep one hand on the desk.',
      dizziness: 'Stand still for a breath before the next one.',
      'hip-replacement': 'With precautions, use a high chair only.',
      'high-blood-pressure': 'Keep breathing, and never strain.',
    },
    startCaption: 'Sit near the front',
    endCaption: 'Stand tall',
  },
  'glute-bridge': {
    name: 'Glute bridge',
    steps: [
      'Lie on your back, knees bent, feet as wide as your hips.',
      'Press through the heels and squeeze your buttocks.',
      'Lift until shoulders, hips and knees are in line.',
      'Pause for a second, then lower slowly.',
    ],
    breathing: 'Breathe out as you lift, in as you lower.',
    feelIt: 'The buttocks first, then the back of the thighs.',
    mistakes: ['Arching past the straight line', 'Pushing from the toes', 'Knees drifting'],
    easier: 'Lift only half-way.',
    harder: 'Straighten one knee at the top.',
    cautions: {
      pregnancy: 'Keep it short; do not lie flat for long after 16 weeks.',
      'acute-pain': 'Leave it out if lifting hurts the back.',
      'neck-injury': 'Keep the weight on the upper back, never on the neck.',
      'high-blood-pressure': 'Lift less high, keep breathing, and never strain.',
      'spinal-stenosis': 'Stop below the straight line, so the back never arches.',
      'recent-surgery': 'Ask first after belly or spine surgery.',
    },
    startCaption: 'Knees bent, hips down',
    endCaption: 'Hips up, one straight line',
  },
  'seated-figure-four': {
    name: 'Seated figure four',
    steps: [
      'Sit tall and rest one ankle on the other thigh.',
      'Draw the toes of that foot towards you.',
      'Tip forward from the hips with a long back.',
      'Stop when the outer buttock stretches, and stay.',
    ],
    breathing: 'Breathe out as you tip; let the jaw go.',
    feelIt: 'The outer buttock of the crossed leg.',
    mistakes: ['Pushing hard on the knee', 'Rounding the back', 'Letting the ankle roll'],
    easier: 'Cross at the ankles, or stay upright.',
    harder: 'Draw the crossed knee towards the opposite shoulder.',
    cautions: {
      'hip-replacement': 'Never cross the leg while you have movement precautions.',
      'hip-pain': 'Stop at a pinch in the groin.',
      'knee-pain': 'Leave it out if you feel it in the knee, not the buttock.',
      sciatica: 'Stop if tingling runs down the leg.',
      osteoporosis: 'Stay upright, or tip with a long back; do not round it.',
      pregnancy: 'Stay upright; no deep fold.',
    },
    startCaption: 'Ankle on the thigh',
    endCaption: 'Tip from the hips',
  },
} satisfies Partial<Record<ExerciseId, ExerciseWords>>;
