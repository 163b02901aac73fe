/** Every exercise there is. The data, the words and the movement all carry this name. */
export const exerciseIds = [
  'seated-hip-flexor-stretch',
  'standing-hip-flexor-stretch',
  'half-kneeling-hip-flexor-stretch',
  'seated-march',
  'leg-swings',
  'high-knees',
  'foam-roll-hip-flexors',
  'seated-hamstring-stretch',
  'standing-hamstring-stretch',
  'supine-hamstring-stretch',
  'hip-hinge',
  'single-leg-deadlift',
  'foam-roll-hamstrings',
  'seated-figure-four',
  'glute-bridge',
  'chair-squat',
  'banded-side-step',
  'lateral-lunge',
  'walking-lunge',
  'seated-cat-cow',
  'seated-trunk-rotation',
  'standing-back-extension',
  'standing-side-bend',
  'knee-to-chest',
  'belly-breathing',
  'bird-dog',
  'desk-plank',
  'forearm-plank',
  'neck-side-stretch',
  'chin-tuck',
  'shoulder-blade-squeeze',
  'doorway-chest-stretch',
  'wall-angel',
  'wrist-forearm-stretch',
  'eye-break',
  'wall-calf-stretch',
  'walk-break',
] as const;
/** The name of an exercise. */
export type ExerciseId = (typeof exerciseIds)[number];

/** Whether a name is one of the library's. */
export function isExerciseId(id: string): id is ExerciseId {
  return exerciseIds.some((one) => one === id);
}

/** Where the body has to be: a person chooses which of these are possible where they work. */
export const positions = ['seated', 'standing', 'floor'] as const;
/** A position of the body; at a wall counts as standing. */
export type Position = (typeof positions)[number];

/** Things an exercise cannot be done without. */
export const equipmentIds = [
  'chair',
  'desk',
  'wall',
  'doorway',
  'low-step',
  'band',
  'mat',
  'cushion',
  'strap',
  'foam-roller',
] as const;
/** A thing to have at hand; see `equipmentIds`. */
export type EquipmentId = (typeof equipmentIds)[number];
