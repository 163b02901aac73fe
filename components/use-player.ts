import { useEffect, useState } from 'preact/hooks';
import { type Frame, frameAt } from '@/routines/frame-at';
import { type Plan, type PlanStep, replaced, shortened } from '@/routines/plan';
import {
  back,
  begin,
  changeover,
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
  seen,
} from '@/routines/player';
import type { Place } from '@/routines/practice';
import { type Timeline, timelineOf } from '@/routines/timeline';

/** Seconds are shown, so a beat four times as fine never skips one. */
const beatMs = 250;

/** Where a routine is taken up again, or was left. */
export type PlaceInPlan = Pick<Place, 'stepIndex' | 'intoStepMs' | 'playedMs'>;

/** A routine being played on a page: what to show now, and what can be done about it. */
export interface Playing {
  /** The routine as it is by now: shortened, or with an exercise exchanged. */
  readonly plan: Plan;
  readonly timeline: Timeline;
  readonly frame: Frame;
  readonly paused: boolean;
  readonly counts: boolean;
  /** The frame at this very moment, for what moves faster than the page is drawn anew. */
  readonly frameNow: () => Frame;
  readonly placeNow: () => PlaceInPlan;
  /** Looks at the clock now, for a window whose beat goes on when this page's is slowed. */
  readonly beat: () => void;
  readonly togglePause: () => void;
  readonly next: () => void;
  readonly back: () => void;
  readonly repeat: () => void;
  /** About half the dose from this exercise on. */
  readonly shorten: () => void;
  /** Another exercise in place of this one; null leaves it out. */
  readonly replace: (instead: PlanStep | null) => void;
  /** Takes the last change of the plan back and begins the exercise that was changed anew. */
  readonly undo: () => void;
}

interface Session {
  readonly plan: Plan;
  readonly timeline: Timeline;
  readonly player: Player;
  /** The plan as it was before its last change, and the exercise at which that was. */
  readonly before: { readonly plan: Plan; readonly stepIndex: number } | null;
}

function started(plan: Plan, place: PlaceInPlan | null, now: number): Session {
  const timeline = timelineOf(plan.steps);
  if (place === null) return { plan, timeline, player: begin(now), before: null };
  const from = { positionMs: positionOf(timeline, place), playedMs: place.playedMs };
  return { plan, timeline, player: { ...begin(now, from), paused: true }, before: null };
}

/**
 * Plays a plan by the clock `now` (epoch ms), from its start or, paused, from where it was left.
 * The beat only asks what time it is: position comes from timestamps, so hidden tabs and sleep
 * cannot make it drift.
 */
export function usePlayer(plan: Plan, place: PlaceInPlan | null, now: () => number): Playing {
  const [session, setSession] = useState(() => started(plan, place, now()));
  const { timeline, player } = session;
  const play = (act: (current: Player, timeline: Timeline) => Player) =>
    setSession((current) => ({ ...current, player: act(current.player, current.timeline) }));
  const beat = () => play((current) => seen(current, now()));
  useEffect(() => {
    const beats = setInterval(beat, beatMs);
    return () => clearInterval(beats);
  }, [now]);
  const change = (changed: (plan: Plan, stepIndex: number) => Plan, anew: boolean) =>
    setSession((current) => {
      const { stepIndex } = placeIn(current.player, current.timeline, now());
      const to = changed(current.plan, stepIndex);
      // A routine of one exercise cannot do without it.
      if (to.steps.length === 0) return current;
      const toTimeline = timelineOf(to.steps);
      const { player: from, timeline: before } = current;
      return {
        plan: to,
        timeline: toTimeline,
        player: changeover(from, before, toTimeline, now(), anew),
        before: { plan: current.plan, stepIndex },
      };
    });
  const undo = () =>
    setSession((current) => {
      const { before, player: from } = current;
      if (before === null) return current;
      const toTimeline = timelineOf(before.plan.steps);
      const positionMs = positionOf(toTimeline, { stepIndex: before.stepIndex, intoStepMs: 0 });
      const at = { ...seen(from, now()), positionMs, skippedToEnd: false };
      return { plan: before.plan, timeline: toTimeline, player: at, before: null };
    });
  const frameNow = () => frameAt(timeline, elapsedMs(player, timeline, now()));
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
    beat,
    togglePause: () => play((current) => (current.paused ? resume : pause)(current, now())),
    next: () => play((current, line) => next(current, line, now())),
    back: () => play((current, line) => back(current, line, now())),
    repeat: () => play((current, line) => repeat(current, line, now())),
    shorten: () => change(shortened, false),
    replace: (instead) => change((current, index) => replaced(current, index, instead), true),
    undo,
  };
}
