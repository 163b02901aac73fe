import type { MuscleId } from '@/routines/library/exercise';

/** The names of the muscles, in everyday words. */
export const muscleWords = {
  'hip-flexors': 'hip flexors',
  'thigh-front': 'front of the thigh',
  'thigh-inside': 'inside of the thigh',
  hamstrings: 'hamstrings',
  glutes: 'buttocks',
  'outer-hip': 'side of the hip',
  'deep-hip': 'deep muscles of the hip',
  calves: 'calves',
  'low-back': 'low back',
  'mid-back': 'between the shoulder blades',
  abdominals: 'belly',
  'side-trunk': 'side of the trunk',
  'deep-core': 'deep muscles of the trunk',
  breathing: 'breathing muscles',
  neck: 'neck',
  shoulders: 'shoulders',
  chest: 'chest',
  forearms: 'forearms',
  eyes: 'eyes',
  'whole-body': 'the whole body',
} as const satisfies Readonly<Record<MuscleId, string>>;
