import type { RoutineId, RoutineSummary } from '@/routines/routine';

/**
 * What every list of routines shows, by id, in the order shown. The popup and the worker know only
 * this much; steps and movements load with the guide.
 */
export const routineSummaries: Readonly<Record<RoutineId, RoutineSummary>> = {
  'hip-flexors-seated-30s': {
    id: 'hip-flexors-seated-30s',
    area: 'hip-flexor',
    position: 'seated',
    minutes: 0.5,
    short: true,
    pictured: 'seated-hip-flexor-stretch',
  },
  'hip-flexors-seated-1min': {
    id: 'hip-flexors-seated-1min',
    area: 'hip-flexor',
    position: 'seated',
    minutes: 1,
    short: false,
    pictured: 'seated-hip-flexor-stretch',
  },
  'hip-flexors-standing-2min': {
    id: 'hip-flexors-standing-2min',
    area: 'hip-flexor',
    position: 'standing',
    minutes: 2,
    short: false,
    pictured: 'standing-hip-flexor-stretch',
  },
  'hip-flexors-floor-5min': {
    id: 'hip-flexors-floor-5min',
    area: 'hip-flexor',
    position: 'floor',
    minutes: 5,
    short: false,
    pictured: 'half-kneeling-hip-flexor-stretch',
  },
  'hamstrings-seated-30s': {
    id: 'hamstrings-seated-30s',
    area: 'hamstring',
    position: 'seated',
    minutes: 0.5,
    short: true,
    pictured: 'seated-hamstring-stretch',
  },
  'hamstrings-seated-2min': {
    id: 'hamstrings-seated-2min',
    area: 'hamstring',
    position: 'seated',
    minutes: 2,
    short: false,
    pictured: 'seated-hamstring-stretch',
  },
  'hamstrings-standing-2min': {
    id: 'hamstrings-standing-2min',
    area: 'hamstring',
    position: 'standing',
    minutes: 2,
    short: false,
    pictured: 'standing-hamstring-stretch',
  },
  'hamstrings-floor-5min': {
    id: 'hamstrings-floor-5min',
    area: 'hamstring',
    position: 'floor',
    minutes: 5,
    short: false,
    pictured: 'supine-hamstring-stretch',
  },
  'hips-and-hamstrings-3min': {
    id: 'hips-and-hamstrings-3min',
    area: 'hip-and-hamstring',
    position: 'standing',
    minutes: 3,
    short: false,
    pictured: 'standing-hip-flexor-stretch',
  },
};
