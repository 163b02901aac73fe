import { useEffect, useState } from 'preact/hooks';
import { type Plan, type PlanStep, replaced, shortened } from '@/routines/plan/plan';
import type { ResumePosition } from '@/routines/plan/practice';
import {
  back,
  changeTimeline,
  countsAsBreak,
  elapsedMs,
  next,
  type Player,
  pause,
  placeIn,
  playedMs,
  positionOf,
  repeat,
  resume,
  startPlayer,
  tick,
} from '@/routines/player/playback';
import { type Frame, playbackFrame } from '@/routines/player/playback-frame';
import { type Timeline, timelineOf } from '@/routines/player/timeline';
import { addWork, type Work } from '@/routines/player/work-done';

/** The interval of ticks, in ms: short enough to show every second. */
export const tickMs = 250;

/** Where a routine was left, to resume it there. */
export type PlaceInPlan = Pick<ResumePosition, 'stepIndex' | 'intoStepMs' | 'playedMs'>;

/** A routine that plays on a page: its current state and its controls. */
export interface Playing {
  /** The current plan, with all changes during play. */
  readonly plan: Plan;
  readonly timeline: Timeline;
  readonly frame: Frame;
  readonly paused: boolean;
  readonly counts: boolean;
  /** Returns the frame at this moment, for animations between renders. */
  readonly frameNow: () => Frame;
  readonly placeNow: () => PlaceInPlan;
  /** The work done on this page, once for each exercise. */
  readonly workNow: () => readonly Work[];
  /** Reads the clock now, for a window that still ticks while this page's timers are slowed. */
  readonly refresh: () => void;
  readonly togglePause: () => void;
  readonly next: () => void;
  readonly back: () => void;
  readonly repeat: () => void;
  /** Halves the dose from this exercise on. */
  readonly shorten: () => void;
  /** Replaces this exercise, or removes it with null. */
  readonly replace: (instead: PlanStep | null) => void;
  /** Undoes the last change of the plan and restarts the changed exercise. */
  readonly undo: () => void;
}

interface Session {
  readonly plan: Plan;
  readonly timeline: Timeline;
  readonly player: Player;
  readonly work: readonly Work[];
  /** The plan before its last change, and the exercise at that time. */
  readonly before: { readonly plan: Plan; readonly stepIndex: number } | null;
}

function newSession(plan: Plan, place: PlaceInPlan | null, now: number): Session {
  const timeline = timelineOf(plan.steps);
  if (place === null) return { plan, timeline, player: startPlayer(now), work: [], before: null };
  const from = { positionMs: positionOf(timeline, place), playedMs: place.playedMs };
  const player = { ...startPlayer(now, from), paused: true };
  return { plan, timeline, player, work: [], before: null };
}

/** Advances the session to `at` and adds the work done until then. */
function advance(session: Session, at: number): Session {
  const { plan, timeline, player: before, work } = session;
  const player = tick(before, at);
  if (player.positionMs <= before.positionMs) return { ...session, player };
  const played = addWork(work, timeline, plan.steps, before.positionMs, player.positionMs);
  return { ...session, player, work: played };
}

/**
 * Plays a plan by the clock `now` (epoch ms), from its start or, paused, from where it was left.
 * Ticks only read the clock: the position is computed from timestamps, so hidden tabs and sleep add
 * no drift.
 */
export function usePlayer(plan: Plan, place: PlaceInPlan | null, now: () => number): Playing {
  const [session, setSession] = useState(() => newSession(plan, place, now()));
  const { timeline, player } = session;
  const play = (act: (current: Player, timeline: Timeline, at: number) => Player) =>
    setSession((current) => {
      const at = now();
      const settled = advance(current, at);
      return { ...settled, player: act(settled.player, settled.timeline, at) };
    });
  const refresh = () => setSession((current) => advance(current, now()));
  useEffect(() => {
    const timer = setInterval(refresh, tickMs);
    return () => clearInterval(timer);
  }, [now]);
  const change = (changed: (plan: Plan, stepIndex: number) => Plan, restarts: boolean) =>
    setSession((latest) => {
      const at = now();
      const current = advance(latest, at);
      const { stepIndex } = placeIn(current.player, current.timeline, at);
      const to = changed(current.plan, stepIndex);
      // The only exercise of a routine cannot be removed.
      if (to.steps.length === 0) return current;
      const toTimeline = timelineOf(to.steps);
      const { player: from, timeline: before, work } = current;
      return {
        plan: to,
        timeline: toTimeline,
        player: changeTimeline(from, before, toTimeline, at, restarts),
        work,
        before: { plan: current.plan, stepIndex },
      };
    });
  const undo = () =>
    setSession((latest) => {
      const current = advance(latest, now());
      const { before, player: from, work } = current;
      if (before === null) return current;
      const toTimeline = timelineOf(before.plan.steps);
      const positionMs = positionOf(toTimeline, { stepIndex: before.stepIndex, intoStepMs: 0 });
      return {
        plan: before.plan,
        timeline: toTimeline,
        player: { ...from, positionMs, skippedToEnd: false },
        work,
        before: null,
      };
    });
  const frameNow = () => playbackFrame(timeline, elapsedMs(player, timeline, now()));
  return {
    plan: session.plan,
    timeline,
    frame: frameNow(),
    paused: player.paused,
    counts: countsAsBreak(player, timeline, now()),
    frameNow,
    placeNow: () => ({
      ...placeIn(player, timeline, now()),
      playedMs: playedMs(player, timeline, now()),
    }),
    workNow: () => advance(session, now()).work,
    refresh,
    togglePause: () => play((current, _line, at) => (current.paused ? resume : pause)(current, at)),
    next: () => play(next),
    back: () => play(back),
    repeat: () => play(repeat),
    shorten: () => change(shortened, false),
    replace: (instead) => change((current, index) => replaced(current, index, instead), true),
    undo,
  };
}
