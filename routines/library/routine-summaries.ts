import type { RoutineId, RoutineSummary } from '@/routines/library/routine';
import { shortRoutineSummaries } from '@/routines/library/short-routine-summaries';

/** The values that most routines share. */
const whole = { short: false, shelf: 'more', positions: ['seated'] } as const;

/**
 * The summary of each routine by id, in display order. Popup and worker load only this; steps and
 * movements load with the guide.
 */
export const routineSummaries: Readonly<Record<RoutineId, RoutineSummary>> = {
  'hip-flexors-seated-1min': {
    ...whole,
    id: 'hip-flexors-seated-1min',
    shelf: 'hip-flexor',
    minutes: 1,
    pictured: 'seated-hip-flexor-stretch',
  },
  'hip-flexors-standing-2min': {
    ...whole,
    id: 'hip-flexors-standing-2min',
    shelf: 'hip-flexor',
    positions: ['standing'],
    minutes: 2,
    pictured: 'standing-hip-flexor-stretch',
  },
  'hip-flexors-floor-5min': {
    ...whole,
    id: 'hip-flexors-floor-5min',
    shelf: 'hip-flexor',
    positions: ['floor'],
    minutes: 5,
    pictured: 'half-kneeling-hip-flexor-stretch',
  },
  'hamstrings-seated-2min': {
    ...whole,
    id: 'hamstrings-seated-2min',
    shelf: 'hamstring',
    minutes: 2,
    pictured: 'seated-hamstring-stretch',
  },
  'hamstrings-standing-2min': {
    ...whole,
    id: 'hamstrings-standing-2min',
    shelf: 'hamstring',
    positions: ['standing'],
    minutes: 2,
    pictured: 'standing-hamstring-stretch',
  },
  'hamstrings-floor-5min': {
    ...whole,
    id: 'hamstrings-floor-5min',
    shelf: 'hamstring',
    positions: ['floor'],
    minutes: 5,
    pictured: 'supine-hamstring-stretch',
  },
  'hips-and-hamstrings-3min': {
    ...whole,
    id: 'hips-and-hamstrings-3min',
    positions: ['standing'],
    minutes: 3,
    pictured: 'standing-hip-flexor-stretch',
  },
  'low-back-relief-3min': {
    ...whole,
    id: 'low-back-relief-3min',
    positions: ['seated', 'standing'],
    minutes: 3,
    pictured: 'standing-side-bend',
  },
  'core-and-glutes-8min': {
    ...whole,
    id: 'core-and-glutes-8min',
    positions: ['seated', 'standing', 'floor'],
    minutes: 8,
    pictured: 'bird-dog',
  },
  'posture-reset-1min': {
    ...whole,
    id: 'posture-reset-1min',
    minutes: 1,
    pictured: 'shoulder-blade-squeeze',
  },
  'neck-and-shoulders-3min': {
    ...whole,
    id: 'neck-and-shoulders-3min',
    positions: ['seated', 'standing'],
    minutes: 3,
    pictured: 'neck-side-stretch',
  },
  'whole-body-desk-break-5min': {
    ...whole,
    id: 'whole-body-desk-break-5min',
    positions: ['seated', 'standing'],
    minutes: 5,
    pictured: 'walk-break',
  },
  'pre-run-warm-up-8min': {
    ...whole,
    id: 'pre-run-warm-up-8min',
    positions: ['standing'],
    minutes: 8,
    pictured: 'walking-lunge',
  },
  'post-run-recovery-10min': {
    ...whole,
    id: 'post-run-recovery-10min',
    positions: ['seated', 'standing', 'floor'],
    minutes: 10,
    pictured: 'foam-roll-hamstrings',
  },
  ...shortRoutineSummaries,
};
