import type { Segment, Timeline } from '@/routines/player/timeline';

/**
 * A longer silence than this, in ms, means that nobody was there: asleep, or the page was gone.
 * A hidden tab still hears its timers once a minute, so the minute has half a minute of grace.
 */
export const awayAfterMs = 90_000;

/** So early in an exercise, in ms, "back" means the one before it. */
const backWithinMs = 3000;

/**
 * A routine being played, as plain JSON. Times are epoch ms; `positionMs` and `playedMs` hold as of
 * `lastSeenAt`, and what came after is worked out from the time asked about.
 */
export interface Player {
  readonly lastSeenAt: number;
  readonly paused: boolean;
  /** How far into the routine, jumps included. May run past its end: see `elapsedMs`. */
  readonly positionMs: number;
  /** Time spent with the routine running, jumps not included. */
  readonly playedMs: number;
  /** The end was reached by pressing next in the last exercise, not by playing it. */
  readonly skippedToEnd: boolean;
}

/** Where a routine is taken up again. Lengths in ms. */
export interface Start {
  readonly positionMs: number;
  readonly playedMs: number;
}

/** Starts a routine at its beginning, or where it was left. */
export function begin(now: number, from: Start = { positionMs: 0, playedMs: 0 }): Player {
  return { lastSeenAt: now, paused: false, skippedToEnd: false, ...from };
}

/**
 * Notes that the page is alive at `now`. After a silence of more than `awayAfterMs` the player is
 * paused where it was last seen, so that sleep never finishes a routine. A clock that went back
 * costs nothing: time goes on from the new reading.
 */
export function seen(player: Player, now: number): Player {
  const passedMs = now - player.lastSeenAt;
  if (player.paused || passedMs < 0) return { ...player, lastSeenAt: now };
  if (passedMs > awayAfterMs) return { ...player, lastSeenAt: now, paused: true };
  return {
    ...player,
    lastSeenAt: now,
    positionMs: player.positionMs + passedMs,
    playedMs: player.playedMs + passedMs,
  };
}

/** Stops the clock of the routine. */
export function pause(player: Player, now: number): Player {
  return { ...seen(player, now), paused: true };
}

/** Lets the clock of the routine go on, from where it was paused or last seen. */
export function resume(player: Player, now: number): Player {
  return { ...seen(player, now), paused: false };
}

/** Goes to the next exercise; from the last one, to the end. The time skipped is not played. */
export function next(player: Player, timeline: Timeline, now: number): Player {
  const settled = settle(player, timeline, now);
  if (settled.positionMs === timeline.totalMs) return settled;
  const ahead = stepStarts(timeline).find((startMs) => startMs > settled.positionMs);
  return ahead === undefined
    ? { ...settled, positionMs: timeline.totalMs, skippedToEnd: true }
    : { ...settled, positionMs: ahead };
}

/**
 * Goes to the start of this exercise, or to the one before it when this one began less than 3 s
 * ago. What was played stays played: doing it again is time spent too.
 */
export function back(player: Player, timeline: Timeline, now: number): Player {
  const settled = settle(player, timeline, now);
  const behind = stepStarts(timeline).filter((startMs) => startMs <= settled.positionMs);
  const here = behind.at(-1) ?? 0;
  const before = behind.at(-2) ?? 0;
  const positionMs = settled.positionMs - here < backWithinMs ? before : here;
  return { ...settled, positionMs, skippedToEnd: false };
}

/** Goes to the start of this exercise, to do it once more. After the end, that is the last one. */
export function repeat(player: Player, timeline: Timeline, now: number): Player {
  const settled = settle(player, timeline, now);
  const here = stepStarts(timeline).findLast((startMs) => startMs <= settled.positionMs) ?? 0;
  return { ...settled, positionMs: here, skippedToEnd: false };
}

/**
 * Goes on in a routine that was changed from the present exercise on. What is being done goes on
 * where it is, or is over if it became shorter than that; `anew` starts the exercise over, since
 * it is another one.
 */
export function changeover(
  player: Player,
  from: Timeline,
  to: Timeline,
  now: number,
  anew: boolean,
): Player {
  const settled = settle(player, from, now);
  const here = from.segments.findLast(({ startMs }) => startMs <= settled.positionMs);
  if (here === undefined) return settled;
  const same = anew ? undefined : to.segments.find((segment) => isSame(segment, here));
  const following = to.segments.find((segment) =>
    anew ? segment.stepIndex >= here.stepIndex : isAfter(segment, here),
  );
  const positionMs =
    same === undefined
      ? (following?.startMs ?? to.totalMs)
      : same.startMs + Math.min(settled.positionMs - here.startMs, same.lengthMs);
  // Who comes to the end because the rest was taken away has not played it.
  const skippedToEnd = settled.skippedToEnd || positionMs === to.totalMs;
  return { ...settled, positionMs, skippedToEnd };
}

/** The same part of the same exercise, whatever its length. */
function isSame(segment: Segment, here: Segment): boolean {
  return (
    segment.stepIndex === here.stepIndex &&
    segment.kind === here.kind &&
    segment.side === here.side &&
    segment.repetitions?.first === here.repetitions?.first
  );
}

/** The other side, or the next exercise: where one goes from a hold that no longer exists. */
function isAfter(segment: Segment, here: Segment): boolean {
  return segment.stepIndex === here.stepIndex
    ? here.side === 'left' && segment.side === 'right'
    : segment.stepIndex > here.stepIndex;
}

/** Where the routine was left, as an exercise (from 0) and how far into it, in ms. */
export function placeIn(
  player: Player,
  timeline: Timeline,
  now: number,
): { readonly stepIndex: number; readonly intoStepMs: number } {
  const { positionMs } = settle(player, timeline, now);
  const stepIndex = Math.max(0, stepStarts(timeline).filter((at) => at <= positionMs).length - 1);
  return { stepIndex, intoStepMs: positionMs - (stepStarts(timeline)[stepIndex] ?? 0) };
}

/** Where a place lies in this timeline, in ms; in one that has become shorter, its end. */
export function positionOf(
  timeline: Timeline,
  place: { readonly stepIndex: number; readonly intoStepMs: number },
): number {
  const starts = [...stepStarts(timeline), timeline.totalMs];
  const startMs = starts[place.stepIndex] ?? timeline.totalMs;
  const endMs = starts[place.stepIndex + 1] ?? timeline.totalMs;
  return Math.min(startMs + place.intoStepMs, endMs);
}

/** How far into the routine it is at `now`, in ms, from 0 to the routine's length. */
export function elapsedMs(player: Player, timeline: Timeline, now: number): number {
  return settle(player, timeline, now).positionMs;
}

/**
 * How long the person really spent, in ms: without pauses, absences, what was skipped, or the time
 * a page stayed open after the end. Longer than the routine if parts were repeated.
 */
export function playedMs(player: Player, timeline: Timeline, now: number): number {
  return settle(player, timeline, now).playedMs;
}

/** Whether the end has been reached, played or skipped. */
export function isDone(player: Player, timeline: Timeline, now: number): boolean {
  return elapsedMs(player, timeline, now) === timeline.totalMs;
}

/**
 * Whether it counts as a break: the end was reached by playing the last exercise, or more than half
 * of the routine's length was spent. Pressing next to the end does not count.
 */
export function countsAsBreak(player: Player, timeline: Timeline, now: number): boolean {
  const settled = settle(player, timeline, now);
  const finished = settled.positionMs === timeline.totalMs && !settled.skippedToEnd;
  return finished || settled.playedMs > timeline.totalMs / 2;
}

/** Brings the player up to `now`, and takes back what ran past the routine's end. */
function settle(player: Player, timeline: Timeline, now: number): Player {
  const current = seen(player, now);
  const overrunMs = Math.max(0, current.positionMs - timeline.totalMs);
  return {
    ...current,
    positionMs: current.positionMs - overrunMs,
    playedMs: current.playedMs - overrunMs,
  };
}

/** When each exercise begins, in ms from the routine's start. */
function stepStarts({ segments }: Timeline): number[] {
  return segments
    .filter(({ stepIndex }, index) => segments[index - 1]?.stepIndex !== stepIndex)
    .map(({ startMs }) => startMs);
}
