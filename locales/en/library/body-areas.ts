import type { BodyArea } from '@/routines/library/exercise';

/** The names of the body areas. */
export const bodyAreaWords = {
  'hip-flexor': 'Hip flexors',
  hamstring: 'Hamstrings',
  glute: 'Buttocks',
  'low-back': 'Low back',
  core: 'Core',
  'neck-shoulder': 'Neck and shoulders',
  wrist: 'Wrists',
  calf: 'Calves',
  eyes: 'Eyes',
  'whole-body': 'Whole body',
} as const satisfies Readonly<Record<BodyArea, string>>;
