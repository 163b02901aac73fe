import type { Dose, HoldDose, RepetitionsDose } from '@/routines/library/dose';
import type { Sides } from '@/routines/library/exercise';

/** The time to switch sides, in seconds. */
const switchSeconds = 5;

/** A side of the body. */
export type Side = 'left' | 'right';

/** The repetitions of one work segment, numbered from 1 within a side. */
export interface Repetitions {
  readonly first: number;
  readonly count: number;
  /** The total on this side, over all holds or sets. */
  readonly of: number;
  readonly eachMs: number;
  /** Whether odd repetitions are left and even ones right. */
  readonly alternating: boolean;
}

/** One phase of a routine. Times in ms from the routine's start. */
export interface Segment {
  readonly kind: 'ready' | 'work' | 'reset' | 'switch';
  /** The index of the step, from 0. */
  readonly stepIndex: number;
  /** The working or upcoming side; null for both sides and for alternating repetitions. */
  readonly side: Side | null;
  readonly startMs: number;
  readonly lengthMs: number;
  /** Null outside work and for work measured by time alone. */
  readonly repetitions: Repetitions | null;
}

/** The parts of a step that take time. */
export interface TimedStep {
  readonly prepareSeconds: number;
  readonly dose: Dose;
  readonly sides: Sides;
}

/** A routine in time: contiguous segments. */
export interface Timeline {
  readonly totalMs: number;
  readonly segments: readonly Segment[];
}

type Part = Pick<Segment, 'kind' | 'side' | 'repetitions'> & { readonly seconds: number };

/**
 * Builds the timeline of a routine. A step is its preparation, its work for each side and 5 s to
 * switch sides. Work is holds with resets between them, sets of repetitions with rests, or seconds.
 */
export function timelineOf(steps: readonly TimedStep[]): Timeline {
  const segments: Segment[] = [];
  let totalMs = 0;
  for (const [stepIndex, step] of steps.entries()) {
    for (const { seconds, ...part } of partsOf(step)) {
      const lengthMs = Math.round(seconds * 1000);
      // A segment without length would own a moment but never show.
      if (lengthMs === 0) continue;
      segments.push({ ...part, stepIndex, startMs: totalMs, lengthMs });
      totalMs += lengthMs;
    }
  }
  return { totalMs, segments };
}

/** Returns the seconds of work of a dose on one side, pauses included. */
export function workSeconds(dose: Dose): number {
  return workOf(dose, null, false).reduce((sum, { seconds }) => sum + seconds, 0);
}

function partsOf(step: TimedStep): Part[] {
  const { sides } = step;
  const ready = { kind: 'ready', repetitions: null, seconds: step.prepareSeconds } as const;
  if (sides !== 'left-right') {
    return [{ ...ready, side: null }, ...workOf(step.dose, null, sides === 'alternating')];
  }
  return [
    { ...ready, side: 'left' },
    ...workOf(step.dose, 'left', false),
    { kind: 'switch', side: 'right', repetitions: null, seconds: switchSeconds },
    ...workOf(step.dose, 'right', false),
  ];
}

function workOf(dose: Dose, side: Side | null, alternating: boolean): Part[] {
  switch (dose.kind) {
    case 'hold':
      return holdsOf(dose, side);
    case 'repetitions':
      return setsOf(dose, side, alternating);
    case 'time':
      return [{ kind: 'work', side, repetitions: null, seconds: dose.seconds }];
  }
}

function holdsOf(dose: HoldDose, side: Side | null): Part[] {
  const holds = Array.from(
    { length: dose.repetitions },
    (_, index): Part => ({
      kind: 'work',
      side,
      repetitions: {
        first: index + 1,
        count: 1,
        of: dose.repetitions,
        eachMs: dose.holdSeconds * 1000,
        alternating: false,
      },
      seconds: dose.holdSeconds,
    }),
  );
  return withPauses(holds, side, dose.resetSeconds);
}

function setsOf(dose: RepetitionsDose, side: Side | null, alternating: boolean): Part[] {
  const { repetitions, secondsEach, sets = 1, restSeconds = 0 } = dose;
  const work = Array.from(
    { length: sets },
    (_, index): Part => ({
      kind: 'work',
      side,
      repetitions: {
        first: index * repetitions + 1,
        count: repetitions,
        of: sets * repetitions,
        eachMs: secondsEach * 1000,
        alternating,
      },
      seconds: repetitions * secondsEach,
    }),
  );
  return withPauses(work, side, restSeconds);
}

/** Inserts a pause between the parts. */
function withPauses(parts: readonly Part[], side: Side | null, seconds: number): Part[] {
  const pause: Part = { kind: 'reset', side, repetitions: null, seconds };
  return parts.flatMap((part, index) => (index === 0 ? [part] : [pause, part]));
}
