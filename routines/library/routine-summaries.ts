import type { RoutineId, RoutineSummary } from '@/routines/library/routine';
import { shortRoutineSummaries } from '@/routines/library/short-routine-summaries';

/** The values that most routines share. */
const usual = { short: false, shelf: 'more', positions: ['seated'] } as const;

/** The differences from `usual`. */
type Differences = Pick<RoutineSummary, 'minutes' | 'pictured'> &
  Partial<Omit<RoutineSummary, 'id'>>;

/** The differences of each routine, in display order. */
const differences: Readonly<Record<RoutineId, Differences>> = {
  'hip-flexors-seated-1min': {
    shelf: 'hip-flexor',
    minutes: 1,
    pictured: 'seated-hip-flexor-stretch',
  },
  'hip-flexors-standing-2min': {
    shelf: 'hip-flexor',
    positions: ['standing'],
    minutes: 2,
    pictured: 'standing-hip-flexor-stretch',
  },
  'hip-flexors-floor-5min': {
    shelf: 'hip-flexor',
    positions: ['floor'],
    minutes: 5,
    pictured: 'half-kneeling-hip-flexor-stretch',
  },
  'hamstrings-seated-2min': {
    shelf: 'hamstring',
    minutes: 2,
    pictured: 'seated-hamstring-stretch',
  },
  'hamstrings-standing-2min': {
    shelf: 'hamstring',
    positions: ['standing'],
    minutes: 2,
    pictured: 'standing-hamstring-stretch',
  },
  'hamstrings-floor-5min': {
    shelf: 'hamstring',
    positions: ['floor'],
    minutes: 5,
    pictured: 'supine-hamstring-stretch',
  },
  'hips-and-hamstrings-3min': {
    positions: ['standing'],
    minutes: 3,
    pictured: 'standing-hip-flexor-stretch',
  },
  'low-back-relief-3min': {
    positions: ['seated', 'standing'],
    minutes: 3,
    pictured: 'standing-side-bend',
  },
  'core-and-glutes-8min': {
    positions: ['seated', 'standing', 'floor'],
    minutes: 8,
    pictured: 'bird-dog',
  },
  'posture-reset-1min': {
    minutes: 1,
    pictured: 'shoulder-blade-squeeze',
  },
  'neck-and-shoulders-3min': {
    positions: ['seated', 'standing'],
    minutes: 3,
    pictured: 'neck-side-stretch',
  },
  'whole-body-desk-break-5min': {
    positions: ['seated', 'standing'],
    minutes: 5,
    pictured: 'walk-break',
  },
  'pre-run-warm-up-8min': {
    positions: ['standing'],
    minutes: 8,
    pictured: 'walking-lunge',
  },
  'post-run-recovery-10min': {
    positions: ['seated', 'standing', 'floor'],
    minutes: 10,
    pictured: 'foam-roll-hamstrings',
  },
  ...shortRoutineSummaries,
};

/**
 * The summary of each routine by id, in display order. Popup and worker load only this; steps and
 * movements load with the guide.
 */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the table has every routine
export const routineSummaries = Object.fromEntries(
  Object.entries(differences).map(([id, differing]) => [id, { id, ...usual, ...differing }]),
) as Readonly<Record<RoutineId, RoutineSummary>>;
