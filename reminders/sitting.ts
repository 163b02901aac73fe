import type { Sighting } from '@/reminders/event';
import type { Happening } from '@/reminders/log-entry';
import { minuteMs } from '@/reminders/moment';
import {
  type Clock,
  earliestTime,
  freshClock,
  type ReminderKind,
  type Run,
  reminderKinds,
} from '@/reminders/run';

/** Away for this long or longer is a natural break (`scheduling.quiet.idleCountsAsBreakMin`). */
export const awayMs = 5 * minuteMs;

/** An alarm may come this much late on a busy machine; later means that the computer slept. */
const lateGraceMs = minuteMs;

/**
 * Nobody sits this long without anything being due (at most every two hours) or held and ending:
 * the departure must have been missed.
 */
const longestSilenceMs = 180 * minuteMs;

/** A run with what happened on the way to it. */
export interface Step {
  readonly run: Run;
  readonly log: readonly Happening[];
}

/** The run with the same change made to every clock. */
function withClocks(run: Run, change: (clock: Clock, kind: ReminderKind) => Clock): Run {
  const { stretch, posture } = run.clocks;
  return {
    ...run,
    clocks: { stretch: change(stretch, 'stretch'), posture: change(posture, 'posture') },
  };
}

/** A clock that starts a new cycle; one that was offered gives the turn to the next. */
function restarted({ asked, turn }: Clock): Clock {
  return { ...freshClock, turn: asked ? turn + 1 : turn };
}

/**
 * The run with the clocks of `kinds` restarted and an offer that they made withdrawn: what a
 * break of any sort does.
 */
export function restartClocks(run: Run, kinds: readonly ReminderKind[]): Run {
  const offered = run.offer;
  const answered = offered !== null && kinds.includes(offered.kind);
  const cleared = { ...run, held: null, offer: answered ? null : offered };
  return withClocks(cleared, (clock, kind) => (kinds.includes(kind) ? restarted(clock) : clock));
}

/** Adds the sitting up to `upTo` (epoch ms) to every clock; nothing counts while a guide plays. */
function countSitting(run: Run, upTo: number): Run {
  const sitting = run.presence === 'here' && run.guide === null;
  const gained = sitting ? Math.max(0, upTo - run.countedTo) : 0;
  const countedTo = Math.max(run.countedTo, upTo);
  return { ...withClocks(run, (clock) => ({ ...clock, satMs: clock.satMs + gained })), countedTo };
}

/** Moves every remembered time by `byMs`, so that a clock that was set back gives no credit. */
function shiftTimes(run: Run, byMs: number): Run {
  return JSON.parse(JSON.stringify(run), (_key, value: unknown) =>
    typeof value === 'number' && value >= earliestTime ? value + byMs : value,
  );
}

/** Leaves the desk at `since`, or says nothing new when already away. */
function goAway(run: Run, since: number): Run {
  if (run.presence === 'away') return run;
  return { ...run, presence: 'away', presenceSince: since };
}

/** Comes back at `at`: a natural break if the time away was long enough, else just a pause. */
function comeBack(run: Run, at: number): Step {
  if (run.presence === 'here') return { run, log: [] };
  const goneMs = at - run.presenceSince;
  const back: Run = {
    ...run,
    presence: 'here',
    presenceSince: at,
    countedTo: Math.max(run.countedTo, at),
    backAt: at,
  };
  if (goneMs < awayMs) return { run: back, log: [] };
  return {
    run: { ...restartClocks(back, reminderKinds), guide: null, undo: null },
    log: [{ what: 'natural-break', awayMs: goneMs }],
  };
}

/**
 * Ends the guide at `at` (epoch ms). While it played, being idle was no absence; a person of whom
 * nothing was seen since is away from here on.
 */
export function endGuide(run: Run, at: number): Run {
  const ended = { ...countSitting(run, at), guide: null };
  return run.idle === 'active' ? ended : goAway(ended, at);
}

/** How long before now the last input was, at least: only an idle state says more than 0. */
function quietFor(sighting: Sighting, detectionMs: number): number {
  return sighting.idle === 'idle' && !sighting.audible ? detectionMs : 0;
}

/**
 * Takes back credit for time at the desk that cannot be true: before the clock was set back, while
 * the computer slept, and before a return whose departure was never heard of.
 */
function correct(before: Run, now: number, isReturn: boolean): Step {
  const log: Happening[] = [];
  let run = before;
  const setBackMs = run.lastSeenAt - now;
  if (setBackMs > 0) {
    run = shiftTimes(run, -setBackMs);
    if (setBackMs > lateGraceMs) log.push({ what: 'clock-went-back', byMs: setBackMs });
  }
  const lateMs = run.wakeAt === null ? 0 : now - run.wakeAt;
  if (run.wakeAt !== null && run.presence === 'here' && lateMs > lateGraceMs) {
    log.push({ what: 'woke-late', lateMs });
    run = goAway(countSitting(run, run.wakeAt), run.wakeAt);
  } else if ((isReturn && run.idle === 'active') || now - run.lastSeenAt > longestSilenceMs) {
    run = goAway(run, run.lastSeenAt);
  }
  return { run, log };
}

/**
 * Brings clocks and presence to `now` (epoch ms) before anything is decided. `sighting` is what
 * was seen of the person, or null when the person just did something. `detectionMs` is given when
 * the browser reports a change: an idle state comes so long after the last input.
 */
export function observe(
  before: Run,
  now: number,
  sighting: Sighting | null,
  detectionMs: number | null,
): Step {
  const seen = sighting ?? { idle: 'active', audible: false };
  const isReturn = detectionMs !== null && seen.idle === 'active';
  const corrected = correct(before, now, isReturn);
  const quietMs = quietFor(seen, detectionMs ?? awayMs);
  const run = {
    ...countSitting(corrected.run, now - quietMs),
    lastSeenAt: now,
    idle: sighting === null ? corrected.run.idle : seen.idle,
  };
  if (seen.idle === 'active') {
    const back = comeBack(run, now);
    return { run: back.run, log: [...corrected.log, ...back.log] };
  }
  const stays = seen.idle === 'idle' && (run.guide !== null || seen.audible);
  return {
    run: stays ? run : goAway(run, Math.max(run.presenceSince, now - quietMs)),
    log: corrected.log,
  };
}
