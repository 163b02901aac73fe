/** The ids of all exercises, shared by data, words and movements. */
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
/** The id of an exercise. */
export type ExerciseId = (typeof exerciseIds)[number];

/** Reports whether an id belongs to a library exercise. */
export function isExerciseId(id: string): id is ExerciseId {
  return exerciseIds.some((one) => one === id);
}

/** Body positions. People choose which ones are possible at their workplace. */
export const positions = ['seated', 'standing', 'floor'] as const;
/** A body position. Exercises at a wall count as standing. */
export type Position = (typeof positions)[number];

/** Equipment that an exercise requires. */
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
/** A piece of equipment; see `equipmentIds`. */
export type EquipmentId = (typeof equipmentIds)[number];
