import type { Repetitions, Segment, Side, Timeline } from '@/routines/player/timeline';

/** What the person is doing. `rest` is the letting go between two holds or sets. */
type Phase = 'ready' | 'work' | 'rest' | 'switch' | 'done';

/** Which repetition it is, and how far into it, in ms: the figure moves by these. */
interface RepetitionNow {
  readonly number: number;
  readonly of: number;
  readonly elapsedMs: number;
  readonly lengthMs: number;
}

/** Everything there is to show at one moment of a routine. */
export interface Frame {
  readonly phase: Phase;
  /** The piece of the routine it falls in; when done, the last one. */
  readonly segment: Segment;
  /** How far into the segment, in ms. */
  readonly elapsedMs: number;
  /** How long the segment is, in ms. */
  readonly lengthMs: number;
  /** Counts down to 1 and never shows 0 while running; 0 when done. */
  readonly secondsLeft: number;
  /** The side at work, or about to be; null when both are, or none any more. */
  readonly side: Side | null;
  /** Null outside work, and for work that is not counted. */
  readonly repetition: RepetitionNow | null;
  /** Which exercise of the routine, from 1. */
  readonly step: { readonly number: number; readonly of: number };
  /** How much of the whole routine is behind, from 0 to 1. */
  readonly progress: number;
}

const phaseOfKind = { ready: 'ready', work: 'work', reset: 'rest', switch: 'switch' } as const;

/**
 * The moment `elapsedMs` into a routine; times before the start or after the end show the start or
 * the end. A moment on a boundary belongs to what begins there.
 * Throws a `RangeError` for a timeline without segments, or a time that is not a number.
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
  // Rounding a segment to whole ms may leave it a hair longer than its repetitions.
  const index = Math.min(Math.floor(elapsedMs / eachMs), count - 1);
  return { number: first + index, of, elapsedMs: elapsedMs - index * eachMs, lengthMs: eachMs };
}

function sideOf(segment: Segment, repetition: RepetitionNow | null): Side | null {
  if (repetition === null || !segment.repetitions?.alternating) return segment.side;
  return repetition.number % 2 === 1 ? 'left' : 'right';
}
