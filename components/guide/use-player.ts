import { useEffect, useState } from 'preact/hooks';
import { type Plan, type PlanStep, replaced, shortened } from '@/routines/plan/plan';
import type { ResumePosition } from '@/routines/plan/practice';
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
} from '@/routines/player/playback';
import { type Frame, playbackFrame } from '@/routines/player/playback-frame';
import { type Timeline, timelineOf } from '@/routines/player/timeline';
import { addWork, type Work } from '@/routines/player/work-done';

/** Seconds are shown, so a beat four times as fine never skips one. */
const beatMs = 250;

/** Where a routine is taken up again, or was left. */
export type PlaceInPlan = Pick<ResumePosition, 'stepIndex' | 'intoStepMs' | 'playedMs'>;

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
  /** What was worked so far on this page, each exercise once. */
  readonly workNow: () => readonly Work[];
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
  readonly work: readonly Work[];
  /** The plan as it was before its last change, and the exercise at which that was. */
  readonly before: { readonly plan: Plan; readonly stepIndex: number } | null;
}

function started(plan: Plan, place: PlaceInPlan | null, now: number): Session {
  const timeline = timelineOf(plan.steps);
  if (place === null) return { plan, timeline, player: begin(now), work: [], before: null };
  const from = { positionMs: positionOf(timeline, place), playedMs: place.playedMs };
  const player = { ...begin(now, from), paused: true };
  return { plan, timeline, player, work: [], before: null };
}

/** The session brought up to `at`, with what was played until then added to the work. */
function upTo(session: Session, at: number): Session {
  const { plan, timeline, player: before, work } = session;
  const player = seen(before, at);
  if (player.positionMs <= before.positionMs) return { ...session, player };
  const played = addWork(work, timeline, plan.steps, before.positionMs, player.positionMs);
  return { ...session, player, work: played };
}

/**
 * Plays a plan by the clock `now` (epoch ms), from its start or, paused, from where it was left.
 * The beat only asks what time it is: position comes from timestamps, so hidden tabs and sleep
 * cannot make it drift.
 */
export function usePlayer(plan: Plan, place: PlaceInPlan | null, now: () => number): Playing {
  const [session, setSession] = useState(() => started(plan, place, now()));
  const { timeline, player } = session;
  const play = (act: (current: Player, timeline: Timeline, at: number) => Player) =>
    setSession((current) => {
      const at = now();
      const settled = upTo(current, at);
      return { ...settled, player: act(settled.player, settled.timeline, at) };
    });
  const beat = () => setSession((current) => upTo(current, now()));
  useEffect(() => {
    const beats = setInterval(beat, beatMs);
    return () => clearInterval(beats);
  }, [now]);
  const change = (changed: (plan: Plan, stepIndex: number) => Plan, anew: boolean) =>
    setSession((latest) => {
      const at = now();
      const current = upTo(latest, at);
      const { stepIndex } = placeIn(current.player, current.timeline, at);
      const to = changed(current.plan, stepIndex);
      // A routine of one exercise cannot do without it.
      if (to.steps.length === 0) return current;
      const toTimeline = timelineOf(to.steps);
      const { player: from, timeline: before, work } = current;
      return {
        plan: to,
        timeline: toTimeline,
        player: changeover(from, before, toTimeline, at, anew),
        work,
        before: { plan: current.plan, stepIndex },
      };
    });
  const undo = () =>
    setSession((latest) => {
      const current = upTo(latest, now());
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
    workNow: () => upTo(session, now()).work,
    beat,
    togglePause: () => play((current, _line, at) => (current.paused ? resume : pause)(current, at)),
    next: () => play(next),
    back: () => play(back),
    repeat: () => play(repeat),
    shorten: () => change(shortened, false),
    replace: (instead) => change((current, index) => replaced(current, index, instead), true),
    undo,
  };
}
