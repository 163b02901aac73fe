import { useEffect, useState } from 'preact/hooks';
import { type Frame, frameAt } from '@/routines/frame-at';
import {
  back,
  begin,
  countsAsBreak,
  elapsedMs,
  next,
  type Player,
  pause,
  resume,
  seen,
} from '@/routines/player';
import type { RoutineId } from '@/routines/routine';
import type { Timeline } from '@/routines/timeline';

/** Seconds are shown, so a beat four times as fine never skips one. */
const beatMs = 250;

/** A routine being played on a page: what to show now, and what can be done about it. */
export interface Playing {
  readonly frame: Frame;
  readonly paused: boolean;
  readonly counts: boolean;
  /** The frame at this very moment, for what moves faster than the page is drawn anew. */
  readonly frameNow: () => Frame;
  readonly togglePause: () => void;
  readonly next: () => void;
  readonly back: () => void;
}

/**
 * Plays a timeline by the clock `now` (epoch ms). The beat only asks what time it is: position
 * comes from timestamps, so hidden tabs and sleep cannot make it drift.
 */
export function usePlayer(routine: RoutineId, timeline: Timeline, now: () => number): Playing {
  const [player, setPlayer] = useState<Player>(() => begin(routine, now()));
  useEffect(() => {
    const beat = setInterval(() => setPlayer((current) => seen(current, now())), beatMs);
    return () => clearInterval(beat);
  }, [now]);
  const frameNow = () => frameAt(timeline, elapsedMs(player, timeline, now()));
  return {
    frame: frameNow(),
    paused: player.paused,
    counts: countsAsBreak(player, timeline, now()),
    frameNow,
    togglePause: () => setPlayer((current) => (current.paused ? resume : pause)(current, now())),
    next: () => setPlayer((current) => next(current, timeline, now())),
    back: () => setPlayer((current) => back(current, timeline, now())),
  };
}
