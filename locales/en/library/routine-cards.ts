import type { RoutineId } from '@/routines/library/routine';

/** Short names for the popup's cards. The heading has the area, so they name only the position. */
export const routineCards: Partial<Readonly<Record<RoutineId, string>>> = {
  'hip-flexors-seated-1min': 'In a chair',
  'hip-flexors-standing-2min': 'Lunge',
  'hip-flexors-floor-5min': 'Kneeling',
  'hamstrings-seated-2min': 'In a chair',
  'hamstrings-standing-2min': 'Heel on step',
  'hamstrings-floor-5min': 'On your back',
  'hips-and-hamstrings-3min': 'Hips and hamstrings',
};
