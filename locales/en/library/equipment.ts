import type { EquipmentId } from '@/routines/library/exercise-lists';

/** The names of the equipment, with alternatives. */
export const equipmentWords = {
  chair: 'A chair that cannot roll',
  desk: 'A desk that cannot move',
  wall: 'A free piece of wall',
  doorway: 'A door frame',
  'low-step': 'A low step or a sturdy box',
  band: 'A resistance band loop',
  mat: 'A mat or a folded blanket',
  cushion: 'A cushion or a folded towel',
  strap: 'A strap, a belt or a towel',
  'foam-roller': 'A foam roller',
} as const satisfies Readonly<Record<EquipmentId, string>>;
