import type { Repetitions, Segment, Side, Timeline } from '@/routines/player/timeline';

/** The activity of the person. `rest` is the pause between two holds or sets. */
type Phase = 'ready' | 'work' | 'rest' | 'switch' | 'done';

/** The current repetition and the time into it, in ms. They drive the figure. */
interface RepetitionNow {
  readonly number: number;
  readonly of: number;
  readonly elapsedMs: number;
  readonly lengthMs: number;
}

/** Everything to show at one moment of a routine. */
export interface Frame {
  readonly phase: Phase;
  /** The current segment; the last one when done. */
  readonly segment: Segment;
  /** The time into the segment, in ms. */
  readonly elapsedMs: number;
  /** The length of the segment, in ms. */
  readonly lengthMs: number;
  /** Seconds left: counts down to 1 while running, 0 when done. */
  readonly secondsLeft: number;
  /** The working or upcoming side; null for both sides and when done. */
  readonly side: Side | null;
  /** Null outside work and for work without repetitions. */
  readonly repetition: RepetitionNow | null;
  /** The number of the exercise, from 1. */
  readonly step: { readonly number: number; readonly of: number };
  /** The share of the routine that is done, from 0 to 1. */
  readonly progress: number;
}

const phaseOfKind = { ready: 'ready', work: 'work', reset: 'rest', switch: 'switch' } as const;

/**
 * Returns the frame at `elapsedMs` (ms). Times outside the routine are clamped, and a boundary
 * belongs to the segment that starts there. Throws a `RangeError` for a timeline without segments or
 * a time that is not a number.
 */
export function playbackFrame(timeline: Timeline, elapsedMs: number): Frame {
  const { totalMs, segments } = timeline;
  const atMs = Math.min(Math.max(elapsedMs, 0), totalMs);
  const segment = segments.findLast(({ startMs }) => startMs <= atMs);
  const last = segments.at(-1);
  if (segment === undefined || last === undefined) {
    throw new RangeError(`Nothing happens at ${elapsedMs} ms`);
  }
  const done = atMs >= totalMs;
  const elapsed = atMs - segment.startMs;
  const repetition = done ? null : repetitionAt(segment.repetitions, elapsed);
  return {
    phase: done ? 'done' : phaseOfKind[segment.kind],
    segment,
    elapsedMs: elapsed,
    lengthMs: segment.lengthMs,
    secondsLeft: Math.ceil((segment.lengthMs - elapsed) / 1000),
    side: done ? null : sideOf(segment, repetition),
    repetition,
    step: { number: segment.stepIndex + 1, of: last.stepIndex + 1 },
    progress: atMs / totalMs,
  };
}

function repetitionAt(repetitions: Repetitions | null, elapsedMs: number): RepetitionNow | null {
  if (repetitions === null) return null;
  const { first, count, of, eachMs } = repetitions;
  // A segment rounded to whole ms can be slightly longer than its repetitions.
  const index = Math.min(Math.floor(elapsedMs / eachMs), count - 1);
  return { number: first + index, of, elapsedMs: elapsedMs - index * eachMs, lengthMs: eachMs };
}

function sideOf(segment: Segment, repetition: RepetitionNow | null): Side | null {
  if (repetition === null || !segment.repetitions?.alternating) return segment.side;
  return repetition.number % 2 === 1 ? 'left' : 'right';
}
