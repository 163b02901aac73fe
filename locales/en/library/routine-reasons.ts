import type { RoutineId } from '@/routines/library/routine';

/** The purpose of each routine, in its own file because the popup does not need it. */
export const routineReasons = {
  'hip-flexors-seated-30s': 'One short hold for each hip. Half a minute is a real break too.',
  'hip-flexors-seated-1min': 'Opens the front of the hips, which sitting keeps folded.',
  'hip-flexors-standing-2min':
    'Opens the front of the hips, then gives the buttocks something to do.',
  'hip-flexors-floor-5min':
    'Two unhurried holds for each hip, then bridges, a knee hug and a calm end.',
  'hamstrings-seated-30s': 'One short hold for each leg. Half a minute is a real break too.',
  'hamstrings-seated-2min':
    'Stretches the back of the thighs and the outer hips without standing up.',
  'hamstrings-standing-2min':
    'Stretches the back of the thighs, then practises bending from the hips.',
  'hamstrings-floor-5min':
    'A roll, two holds for each leg with your back supported, then bridges and a calm end.',
  'hips-and-hamstrings-3min': 'The front of the hips and the back of the thighs in one break.',
  'low-back-relief-3min': 'Moves the spine in every comfortable direction instead of holding one.',
  'core-and-glutes-8min':
    'Planks, bridges, bird dogs, squats and band work: the strength work that the article names.',
  'posture-reset-1min':
    'A change of position and a little work for the upper back. No posture is perfect.',
  'neck-and-shoulders-3min': 'A short stretch, then strength for the upper back.',
  'whole-body-desk-break-5min': 'From the neck to the calves, wrists and eyes included.',
  'pre-run-warm-up-8min':
    'All in motion, from easy to quick, with the drills that the article names.',
  'post-run-recovery-10min':
    'Rolls and stretches what feels tight. It feels good; whether it speeds recovery is not known.',
  'glutes-30s': 'One short hold for each side.',
  'low-back-30s': 'A few slow waves of the spine.',
  'core-30s': 'A few breaths down into the belly.',
  'neck-and-shoulders-30s': 'Five squeezes between the shoulder blades.',
  'wrists-30s': 'One short stretch for each forearm, palm down and palm up.',
  'calves-30s': 'One short stretch for each calf, at a wall.',
  'eyes-30s': 'A look into the distance, and slow blinks.',
  'walk-30s': 'Up, a few steps, and back.',
} as const satisfies Readonly<Record<RoutineId, string>>;
