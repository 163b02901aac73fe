import type { CautionTag } from '@/routines/library/exercise';
import type { ExerciseId } from '@/routines/library/exercise-lists';

/** A load that several exercises share, and the cautions that it requires. */
interface SharedLoad {
  /** The load as a verb phrase that completes "each of these exercises …". */
  readonly load: string;
  readonly exercises: readonly ExerciseId[];
  /** Cautions that each exercise needs, as `avoid` or `adapt`. */
  readonly warns: readonly CautionTag[];
  /** Cautions that each exercise needs as `avoid`. */
  readonly rulesOut: readonly CautionTag[];
}

/**
 * Exercises with the same load need the same cautions. Written by hand, as our own judgement: it
 * finds a forgotten caution among these exercises, but not a load that is not listed.
 */
export const sharedLoads: readonly SharedLoad[] = [
  {
    load: 'tips the trunk forward over the hips',
    exercises: [
      'seated-hamstring-stretch',
      'standing-hamstring-stretch',
      'hip-hinge',
      'single-leg-deadlift',
      'seated-figure-four',
    ],
    warns: [
      'acute-pain',
      'sciatica',
      'disc-herniation',
      'osteoporosis',
      'recent-surgery',
      'hip-replacement',
    ],
    rulesOut: [],
  },
  {
    load: 'tips forward until the back of the thigh pulls',
    exercises: [
      'seated-hamstring-stretch',
      'standing-hamstring-stretch',
      'hip-hinge',
      'single-leg-deadlift',
    ],
    warns: [],
    rulesOut: ['acute-pain', 'sciatica', 'hamstring-strain'],
  },
  {
    load: 'pulls or presses on the back of the thigh, and on its nerve',
    exercises: ['supine-hamstring-stretch', 'leg-swings', 'foam-roll-hamstrings'],
    warns: ['sciatica'],
    rulesOut: ['hamstring-strain', 'recent-surgery', 'hip-replacement'],
  },
  {
    load: 'works the back of the thigh',
    exercises: ['glute-bridge', 'high-knees', 'lateral-lunge', 'walking-lunge'],
    warns: ['hamstring-strain'],
    rulesOut: [],
  },
  {
    load: 'brings the knee to the height of the hip, or swings the leg towards it',
    exercises: [
      'seated-march',
      'high-knees',
      'leg-swings',
      'knee-to-chest',
      'supine-hamstring-stretch',
    ],
    warns: [],
    rulesOut: ['recent-surgery', 'hip-replacement'],
  },
  {
    load: 'swings or lifts a leg briskly while standing on the other',
    exercises: ['leg-swings', 'high-knees'],
    warns: ['sciatica', 'pregnancy', 'hip-pain', 'balance', 'dizziness'],
    rulesOut: ['acute-pain'],
  },
  {
    load: 'opens the front of the hip',
    exercises: [
      'seated-hip-flexor-stretch',
      'standing-hip-flexor-stretch',
      'half-kneeling-hip-flexor-stretch',
    ],
    warns: ['spinal-stenosis', 'hip-pain', 'balance'],
    rulesOut: ['recent-surgery', 'hip-replacement'],
  },
  {
    load: 'rolls the weight of the body over a roller',
    exercises: ['foam-roll-hamstrings', 'foam-roll-hip-flexors'],
    warns: ['pregnancy'],
    rulesOut: ['recent-surgery', 'hip-replacement', 'shoulder-injury', 'clot-risk'],
  },
  {
    load: 'bends hip and knee under the weight of the body',
    exercises: ['chair-squat', 'banded-side-step', 'lateral-lunge', 'walking-lunge'],
    warns: ['hip-replacement', 'knee-pain', 'balance'],
    rulesOut: ['recent-surgery'],
  },
  {
    load: 'tempts to hold the breath and strain',
    exercises: [
      'chair-squat',
      'lateral-lunge',
      'walking-lunge',
      'glute-bridge',
      'desk-plank',
      'forearm-plank',
    ],
    warns: ['high-blood-pressure'],
    rulesOut: ['recent-surgery'],
  },
  {
    load: 'works the ankle and its tendon',
    exercises: ['wall-calf-stretch', 'high-knees', 'lateral-lunge', 'walking-lunge'],
    warns: ['ankle-achilles'],
    rulesOut: [],
  },
  {
    load: 'bends or turns the back',
    exercises: [
      'seated-cat-cow',
      'seated-trunk-rotation',
      'standing-back-extension',
      'standing-side-bend',
      'knee-to-chest',
    ],
    warns: ['osteoporosis'],
    rulesOut: ['recent-surgery'],
  },
  {
    load: 'bends the back backwards to its end',
    exercises: ['standing-back-extension', 'foam-roll-hip-flexors'],
    warns: ['acute-pain', 'pregnancy'],
    rulesOut: ['spinal-stenosis'],
  },
  {
    load: 'leans on the arms and holds the trunk against its weight',
    exercises: ['bird-dog', 'desk-plank', 'forearm-plank'],
    warns: ['acute-pain', 'pregnancy', 'shoulder-injury'],
    rulesOut: ['recent-surgery'],
  },
  {
    load: 'moves the neck, or pulls on the nerves of the arm',
    exercises: ['neck-side-stretch', 'chin-tuck', 'doorway-chest-stretch', 'wall-angel'],
    warns: ['neck-injury'],
    rulesOut: [],
  },
];

/**
 * Exercises that may replace an excluded one although they have no caution for its reason. We judged
 * each of them harmless; no clinician has. Any other such replacement fails the test until it is
 * judged or gets a caution.
 */
export const harmlessWithoutCaution: Readonly<Partial<Record<CautionTag, readonly ExerciseId[]>>> =
  {
    'acute-pain': ['standing-hip-flexor-stretch', 'half-kneeling-hip-flexor-stretch'],
    sciatica: ['standing-hip-flexor-stretch'],
    'spinal-stenosis': ['standing-side-bend'],
    'knee-pain': ['foam-roll-hip-flexors'],
    'ankle-achilles': ['chair-squat', 'banded-side-step'],
    'hamstring-strain': ['standing-hip-flexor-stretch', 'chair-squat', 'banded-side-step'],
    'neck-injury': ['shoulder-blade-squeeze'],
    'shoulder-injury': ['half-kneeling-hip-flexor-stretch', 'supine-hamstring-stretch'],
    'clot-risk': ['half-kneeling-hip-flexor-stretch', 'supine-hamstring-stretch'],
  };
