import { allReminders, isOn } from '@/reminders/due';
import type { PresenceSnapshot } from '@/reminders/event';
import { freshClock } from '@/reminders/fresh-clock';
import { clockOf } from '@/reminders/fresh-run';
import { builtInKinds, factsOf, isReminderId, type ReminderId } from '@/reminders/kinds/kinds';
import type { LogEvent } from '@/reminders/log-entry';
import type { Clock, Run } from '@/reminders/run';
import type { State } from '@/reminders/state';
import type { Settings } from '@/settings/settings';
import { minuteMs } from '@/values/duration';
import { earliestTime } from '@/values/earliest-time';

/** An alarm may fire this much late on a busy machine; later means that the computer slept. */
const lateGraceMs = minuteMs;

/**
 * Reminders are due, or holds end, at least every two hours of sitting. After this time without an
 * event, the departure must have been missed.
 */
export const maxSilenceMs = 180 * minuteMs;

/** An absence of this length also restarts the reminders that a break does not. */
const longAbsenceMs = 120 * minuteMs;

/** Away for this long or longer is a natural break. */
export function awayMs({ sitting }: Settings): number {
  return sitting.awayMinutes * minuteMs;
}

/** A new run, and the events to log. */
export interface Step {
  readonly run: Run;
  readonly log: readonly LogEvent[];
}

/** Applies a change to every clock. */
function withClocks(run: Run, change: (clock: Clock, kind: ReminderId) => Clock): Run {
  const changed = Object.keys(run.clocks)
    .filter(isReminderId)
    .map((kind) => [kind, change(clockOf(run, kind), kind)]);
  return { ...run, clocks: Object.fromEntries(changed) };
}

/** Returns the clock of a new cycle; after an offer the turn goes up by one. */
export function nextCycle({ offered, turn }: Clock, now: number): Clock {
  return { ...freshClock(now), turn: offered ? turn + 1 : turn };
}

/**
 * Restarts the clocks of `kinds` and withdraws their open offer, as every kind of break does.
 */
export function restartClocks(run: Run, kinds: readonly ReminderId[]): Run {
  const offered = run.offer;
  const answered = offered !== null && kinds.includes(offered.kind);
  const waited = run.waiting !== null && kinds.includes(run.waiting.kind);
  const held = run.held !== null && kinds.includes(run.held.kind);
  const cleared = {
    ...run,
    held: held ? null : run.held,
    waiting: waited ? null : run.waiting,
    offer: answered ? null : offered,
  };
  return withClocks(cleared, (clock, kind) =>
    kinds.includes(kind) ? nextCycle(clock, run.lastSeenAt) : clock,
  );
}

/**
 * Returns the run with one clock for each reminder. The clock of one that is off stays at zero, so
 * that its interval starts, with the desk down, when it is switched on.
 */
export function syncClocks({ settings, run }: State): Run {
  const clocks = allReminders(settings).map((kind) => {
    const clock = clockOf(run, kind);
    return [
      kind,
      isOn(settings, kind) ? clock : { ...freshClock(run.lastSeenAt), turn: clock.turn },
    ];
  });
  const standing = run.standing && settings.stand.on;
  return { ...run, standing, clocks: Object.fromEntries(clocks) };
}

/** Adds the sitting up to `upTo` (epoch ms) to every clock; nothing counts while a guide plays. */
function countSitting(run: Run, upTo: number): Run {
  const sitting = run.presence === 'here' && run.guide === null;
  const gained = sitting ? Math.max(0, upTo - run.countedTo) : 0;
  const countedTo = Math.max(run.countedTo, upTo);
  const counted = withClocks(run, (clock) => ({ ...clock, sittingMs: clock.sittingMs + gained }));
  return { ...counted, sinceAwayMs: run.sinceAwayMs + gained, countedTo };
}

/** Moves every remembered time by `byMs`, so that a clock that was set back gives no credit. */
function shiftTimes(run: Run, byMs: number): Run {
  return JSON.parse(JSON.stringify(run), (_key, value: unknown) =>
    typeof value === 'number' && value >= earliestTime ? value + byMs : value,
  );
}

/** Marks the person as away since `since`; changes nothing when already away. */
function markAway(run: Run, since: number): Run {
  if (run.presence === 'away') return run;
  return { ...run, presence: 'away', presenceSince: since, waiting: null };
}

/** The reminders that any time away from the desk restarts. */
export const coveredByAnyBreak: readonly ReminderId[] = /* @__PURE__ */ builtInKinds.filter(
  (kind) => factsOf(kind).restartedBy === 'any-break',
);

/** Returns the reminders that an absence restarts; after a long one also the person's own. */
function restartedByAbsence(goneMs: number, { settings, run }: State): readonly ReminderId[] {
  if (goneMs < longAbsenceMs) return coveredByAnyBreak;
  // A fixed time that passed during the absence may still be offered; one that was offered is over.
  const over = settings.own.filter(
    ({ id, when }) => when.by === 'interval' || run.offer?.kind === id,
  );
  return [...builtInKinds, ...over.map(({ id }) => id)];
}

/** Marks the person as back at `at`; counts a natural break if the absence was long enough. */
function markBack({ settings, run }: State, at: number): Step {
  if (run.presence === 'here') return { run, log: [] };
  const goneMs = at - run.presenceSince;
  const back: Run = {
    ...run,
    presence: 'here',
    presenceSince: at,
    countedTo: Math.max(run.countedTo, at),
    returnedAt: at,
    // An offer that was shown while the person was away waits for an answer from now on.
    offer: run.offer && { ...run.offer, madeAt: at },
  };
  if (goneMs < awayMs(settings)) return { run: back, log: [] };
  const rested = restartClocks(back, restartedByAbsence(goneMs, { settings, run }));
  return {
    run: { ...rested, standing: false, sinceAwayMs: 0, guide: null, undo: null, waiting: null },
    log: [{ what: 'natural-break', awayMs: goneMs }],
  };
}

/**
 * Ends the guide at `at` (epoch ms). Idle time during a guide is no absence; a person without input
 * since then is away from now on.
 */
export function endGuide(run: Run, at: number): Run {
  const ended = { ...countSitting(run, at), guide: null };
  return run.idle === 'active' ? ended : markAway(ended, at);
}

/**
 * Removes sitting time that cannot be true: before the clock was set back, while the computer
 * slept, and before a return whose departure was never reported.
 */
function correctGaps(before: Run, now: number, isReturn: boolean, thresholdMs: number): Step {
  const log: LogEvent[] = [];
  let run = before;
  const setBackMs = run.lastSeenAt - now;
  if (setBackMs > 0) {
    run = shiftTimes(run, -setBackMs);
    if (setBackMs > lateGraceMs) log.push({ what: 'clock-went-back', byMs: setBackMs });
  }
  const lateMs = run.wakeAt === null ? 0 : now - run.wakeAt;
  const silentMs = now - run.lastSeenAt;
  if (run.wakeAt !== null && run.presence === 'here' && lateMs > lateGraceMs) {
    log.push({ what: 'woke-late', lateMs });
    // A delay of minutes can also mean a stopped worker, so a reminder continues to wait.
    const { waiting } = run;
    run = { ...markAway(countSitting(run, run.wakeAt), run.wakeAt), waiting };
  } else if (
    (isReturn && run.idle === 'active' && silentMs >= thresholdMs) ||
    silentMs > maxSilenceMs
  ) {
    run = markAway(run, run.lastSeenAt);
  }
  return { run, log };
}

/** Applies the person's presence model to a snapshot: input, or the clock alone. */
function applyPresenceModel({ sitting }: Settings, seen: PresenceSnapshot): PresenceSnapshot {
  return sitting.model === 'fixed' && seen.idle === 'idle' ? { ...seen, idle: 'active' } : seen;
}

/**
 * Brings clocks and presence to `now` (epoch ms) before anything is decided. `snapshot` is what
 * was seen of the person. `isReturn` means that the browser reported a change to being active.
 */
export function observe(
  { settings, run: before }: State,
  now: number,
  snapshot: PresenceSnapshot,
  isReturn: boolean,
): Step {
  const thresholdMs = awayMs(settings);
  const seen = applyPresenceModel(settings, snapshot);
  // The clock-only model observes no departure, so there is no return. While a reminder waits, the
  // browser also reports pauses of seconds.
  const returns = isReturn && settings.sitting.model === 'presence' && before.waiting === null;
  const corrected = correctGaps(before, now, returns, thresholdMs);
  // An idle state means no input for the whole threshold.
  const quietMs = seen.idle === 'idle' && !seen.audible ? thresholdMs : 0;
  const run = {
    ...countSitting(corrected.run, now - quietMs),
    lastSeenAt: now,
    idle: seen.idle,
    surroundings: seen.surroundings ?? corrected.run.surroundings,
  };
  const stays = seen.idle === 'idle' && (run.guide !== null || seen.audible);
  // A person who watches a video is present without input, even if an alarm was late.
  if (seen.idle === 'active' || (stays && before.presence === 'here')) {
    const back = markBack({ settings, run }, now);
    return { run: back.run, log: [...corrected.log, ...back.log] };
  }
  if (stays) return { run, log: corrected.log };
  // A late alarm may have reported the absence first, with a less exact start.
  const late = before.presence === 'here' && run.presence === 'away';
  const gone = late
    ? { ...run, presenceSince: Math.min(run.presenceSince, now - quietMs) }
    : markAway(run, Math.max(run.presenceSince, now - quietMs));
  return { run: gone, log: corrected.log };
}
