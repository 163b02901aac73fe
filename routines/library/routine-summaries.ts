import type { RoutineId, RoutineSummary } from '@/routines/library/routine';

type Named = Omit<RoutineSummary, 'id'>;

const seated = ['seated'] as const;
const standing = ['standing'] as const;
const floor = ['floor'] as const;
const inOffice = [...seated, ...standing];
const anywhere = [...inOffice, ...floor];

// Calls take half the space of objects in popup and worker.
function routine(
  minutes: number,
  pictured: Named['pictured'],
  positions: Named['positions'] = seated,
  shelf: Named['shelf'] = 'more',
): Named {
  return { minutes, pictured, positions, shelf, short: false };
}

/** A routine of 30 seconds, which is offered after two snoozes and never listed. */
function short(
  pictured: Named['pictured'],
  positions?: Named['positions'],
  shelf?: Named['shelf'],
): Named {
  return { ...routine(0.5, pictured, positions, shelf), short: true };
}

/** Each routine without its id, in display order. */
const named: Readonly<Record<RoutineId, Named>> = {
  'hip-flexors-seated-1min': routine(1, 'seated-hip-flexor-stretch', seated, 'hip-flexor'),
  'hip-flexors-standing-2min': routine(2, 'standing-hip-flexor-stretch', standing, 'hip-flexor'),
  'hip-flexors-floor-5min': routine(5, 'half-kneeling-hip-flexor-stretch', floor, 'hip-flexor'),
  'hamstrings-seated-2min': routine(2, 'seated-hamstring-stretch', seated, 'hamstring'),
  'hamstrings-standing-2min': routine(2, 'standing-hamstring-stretch', standing, 'hamstring'),
  'hamstrings-floor-5min': routine(5, 'supine-hamstring-stretch', floor, 'hamstring'),
  'hips-and-hamstrings-3min': routine(3, 'standing-hip-flexor-stretch', standing),
  'low-back-relief-3min': routine(3, 'standing-side-bend', inOffice),
  'core-and-glutes-8min': routine(8, 'bird-dog', anywhere),
  'posture-reset-1min': routine(1, 'shoulder-blade-squeeze'),
  'neck-and-shoulders-3min': routine(3, 'neck-side-stretch', inOffice),
  'whole-body-desk-break-5min': routine(5, 'walk-break', inOffice),
  'pre-run-warm-up-8min': routine(8, 'walking-lunge', standing),
  'post-run-recovery-10min': routine(10, 'foam-roll-hamstrings', anywhere),
  'hip-flexors-seated-30s': short('seated-hip-flexor-stretch', seated, 'hip-flexor'),
  'hamstrings-seated-30s': short('seated-hamstring-stretch', seated, 'hamstring'),
  'glutes-30s': short('seated-figure-four'),
  'low-back-30s': short('seated-cat-cow'),
  'core-30s': short('belly-breathing'),
  'neck-and-shoulders-30s': short('shoulder-blade-squeeze'),
  'wrists-30s': short('wrist-forearm-stretch'),
  'calves-30s': short('wall-calf-stretch', standing),
  'eyes-30s': short('eye-break'),
  'walk-30s': short('walk-break', standing),
};

/**
 * The summary of each routine by id, in display order. Popup and worker load only this; steps and
 * movements load with the guide.
 */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the table has every routine
export const routineSummaries = Object.fromEntries(
  Object.entries(named).map(([id, rest]) => [id, { id, ...rest }]),
) as Readonly<Record<RoutineId, RoutineSummary>>;
