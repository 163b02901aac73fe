import type { Segment, Timeline } from '@/routines/player/timeline';

/**
 * A gap between two ticks longer than this, in ms, means that the computer slept or the page was
 * gone. Hidden tabs run timers once a minute, so a minute gets half a minute of grace.
 */
export const awayAfterMs = 90_000;

/** Within this time from an exercise's start, in ms, "back" goes to the previous one. */
const backWithinMs = 3000;

/**
 * The state of a routine being played, as plain JSON. Times are epoch ms. `positionMs` and
 * `playedMs` are as of `lastTickAt`; later values are derived from the time of the question.
 */
export interface Player {
  readonly lastTickAt: number;
  readonly paused: boolean;
  /** The position in the routine, jumps included. It can exceed the end: see `elapsedMs`. */
  readonly positionMs: number;
  /** The time that the routine has run, jumps excluded. */
  readonly playedMs: number;
  /** Whether the end was reached by pressing next in the last exercise. */
  readonly skippedToEnd: boolean;
}

/** Where a routine resumes. Durations in ms. */
export interface Start {
  readonly positionMs: number;
  readonly playedMs: number;
}

/** Starts a routine at its start, or where it was left. */
export function startPlayer(now: number, from: Start = { positionMs: 0, playedMs: 0 }): Player {
  return { lastTickAt: now, paused: false, skippedToEnd: false, ...from };
}

/**
 * Records that the page is alive at `now`. After a gap of more than `awayAfterMs` it pauses the
 * player at its last tick, so that sleep never finishes a routine. After a clock that was set
 * back, time continues from the new reading.
 */
export function tick(player: Player, now: number): Player {
  const passedMs = now - player.lastTickAt;
  if (player.paused || passedMs < 0) return { ...player, lastTickAt: now };
  if (passedMs > awayAfterMs) return { ...player, lastTickAt: now, paused: true };
  return {
    ...player,
    lastTickAt: now,
    positionMs: player.positionMs + passedMs,
    playedMs: player.playedMs + passedMs,
  };
}

/** Pauses the routine. */
export function pause(player: Player, now: number): Player {
  return { ...tick(player, now), paused: true };
}

/** Resumes the routine where it was paused, or at its last tick. */
export function resume(player: Player, now: number): Player {
  return { ...tick(player, now), paused: false };
}

/** Goes to the next exercise, or from the last one to the end. Skipped time is not played time. */
export function next(player: Player, timeline: Timeline, now: number): Player {
  const settled = settle(player, timeline, now);
  if (settled.positionMs === timeline.totalMs) return settled;
  const ahead = stepStarts(timeline).find((startMs) => startMs > settled.positionMs);
  return ahead === undefined
    ? { ...settled, positionMs: timeline.totalMs, skippedToEnd: true }
    : { ...settled, positionMs: ahead };
}

/**
 * Goes to the start of this exercise, or to the previous one within 3 s of the start. Played time
 * stays: repeating is time spent too.
 */
export function back(player: Player, timeline: Timeline, now: number): Player {
  const settled = settle(player, timeline, now);
  const behind = stepStarts(timeline).filter((startMs) => startMs <= settled.positionMs);
  const here = behind.at(-1) ?? 0;
  const before = behind.at(-2) ?? 0;
  const positionMs = settled.positionMs - here < backWithinMs ? before : here;
  return { ...settled, positionMs, skippedToEnd: false };
}

/** Repeats this exercise from its start; after the end, the last one. */
export function repeat(player: Player, timeline: Timeline, now: number): Player {
  const settled = settle(player, timeline, now);
  const here = stepStarts(timeline).findLast((startMs) => startMs <= settled.positionMs) ?? 0;
  return { ...settled, positionMs: here, skippedToEnd: false };
}

/**
 * Moves the player to a timeline that differs from the current exercise on. The current part
 * continues, or ends if it became shorter. `restarts` starts the exercise over, because it was
 * replaced.
 */
export function changeTimeline(
  player: Player,
  from: Timeline,
  to: Timeline,
  now: number,
  restarts: boolean,
): Player {
  const settled = settle(player, from, now);
  const here = from.segments.findLast(({ startMs }) => startMs <= settled.positionMs);
  if (here === undefined) return settled;
  const same = restarts ? undefined : to.segments.find((segment) => isSame(segment, here));
  const following = to.segments.find((segment) =>
    restarts ? segment.stepIndex >= here.stepIndex : isAfter(segment, here),
  );
  const positionMs =
    same === undefined
      ? (following?.startMs ?? to.totalMs)
      : same.startMs + Math.min(settled.positionMs - here.startMs, same.lengthMs);
  // Reaching the end because the rest was removed does not count as playing it.
  const skippedToEnd = settled.skippedToEnd || positionMs === to.totalMs;
  return { ...settled, positionMs, skippedToEnd };
}

/** Finds the same part of the same exercise, even with another length. */
function isSame(segment: Segment, here: Segment): boolean {
  return (
    segment.stepIndex === here.stepIndex &&
    segment.kind === here.kind &&
    segment.side === here.side &&
    segment.repetitions?.first === here.repetitions?.first
  );
}

/** Finds the other side or the next exercise after a hold that no longer exists. */
function isAfter(segment: Segment, here: Segment): boolean {
  return segment.stepIndex === here.stepIndex
    ? here.side === 'left' && segment.side === 'right'
    : segment.stepIndex > here.stepIndex;
}

/** Returns the current exercise (from 0) and the time into it, in ms. */
export function placeIn(
  player: Player,
  timeline: Timeline,
  now: number,
): { readonly stepIndex: number; readonly intoStepMs: number } {
  const { positionMs } = settle(player, timeline, now);
  const stepIndex = Math.max(0, stepStarts(timeline).filter((at) => at <= positionMs).length - 1);
  return { stepIndex, intoStepMs: positionMs - (stepStarts(timeline)[stepIndex] ?? 0) };
}

/** Returns a position's time in this timeline, in ms, clamped to the exercise's end. */
export function positionOf(
  timeline: Timeline,
  place: { readonly stepIndex: number; readonly intoStepMs: number },
): number {
  const starts = [...stepStarts(timeline), timeline.totalMs];
  const startMs = starts[place.stepIndex] ?? timeline.totalMs;
  const endMs = starts[place.stepIndex + 1] ?? timeline.totalMs;
  return Math.min(startMs + place.intoStepMs, endMs);
}

/** Returns the position at `now`, in ms, from 0 to the routine's length. */
export function elapsedMs(player: Player, timeline: Timeline, now: number): number {
  return settle(player, timeline, now).positionMs;
}

/**
 * Returns the time really played, in ms: without pauses, absences, skipped parts and the time after
 * the end. Longer than the routine when parts were repeated.
 */
export function playedMs(player: Player, timeline: Timeline, now: number): number {
  return settle(player, timeline, now).playedMs;
}

/** Reports whether the end is reached, played or skipped. */
export function isDone(player: Player, timeline: Timeline, now: number): boolean {
  return elapsedMs(player, timeline, now) === timeline.totalMs;
}

/**
 * Reports whether the session counts as a break: the last exercise was played to its end, or more
 * than half of the routine's length was played. Pressing next to the end does not count.
 */
export function countsAsBreak(player: Player, timeline: Timeline, now: number): boolean {
  const settled = settle(player, timeline, now);
  const finished = settled.positionMs === timeline.totalMs && !settled.skippedToEnd;
  return finished || settled.playedMs > timeline.totalMs / 2;
}

/** Advances the player to `now` and clamps it to the routine's end. */
function settle(player: Player, timeline: Timeline, now: number): Player {
  const current = tick(player, now);
  const overrunMs = Math.max(0, current.positionMs - timeline.totalMs);
  return {
    ...current,
    positionMs: current.positionMs - overrunMs,
    playedMs: current.playedMs - overrunMs,
  };
}

/** Returns each exercise's start, in ms from the routine's start. */
function stepStarts({ segments }: Timeline): number[] {
  return segments
    .filter(({ stepIndex }, index) => segments[index - 1]?.stepIndex !== stepIndex)
    .map(({ startMs }) => startMs);
}
