import {
  type Due,
  dueTimes,
  firstDue,
  fixedTimesSince,
  intervalMs,
  isMain,
  isOn,
  isSmall,
  replaces,
} from '@/reminders/due';
import { clockOf } from '@/reminders/fresh-run';
import { type Hold, holdAt, isQuietTime } from '@/reminders/holds';
import { builtInKinds, type ReminderId } from '@/reminders/kinds/kinds';
import type { LogEvent } from '@/reminders/log-entry';
import { nextCycle, restartClocks, type Step } from '@/reminders/presence';
import type { Run } from '@/reminders/run';
import type { State } from '@/reminders/state';
import { fixedTimeAt } from '@/reminders/working-hours';
import { minuteMs } from '@/values/duration';
import type { Moment } from '@/values/moment';

/** An offer without an answer for this long counts as ignored. */
export const ignoredAfterMs = 10 * minuteMs;

/** A reminder is offered once more after it was ignored, then left until the next interval. */
const offersPerCycle = 2;

/** After this many ignored offers in a row the popup asks what to change. */
const ignoredBeforeAsking = 3;

/** Returns the reminders that an answer to one also answers: a stretch answers the small ones. */
export function coveredBy(id: ReminderId): readonly ReminderId[] {
  return isMain(id) ? [id, ...builtInKinds.filter(isSmall)] : [id];
}

/** Returns how long a due reminder waits for a pause; 0 when the model observes none. */
export function waitMs({ settings: { moment, sitting } }: State): number {
  return sitting.model === 'fixed' ? 0 : moment.waitMinutes * minuteMs;
}

/** Whether enough offers were ignored that the popup asks what to change. */
export function asksToEase({ ignoredInRow, ignoredKind }: Run): boolean {
  return ignoredInRow >= ignoredBeforeAsking && ignoredKind !== null;
}

/** Counts an offer as ignored when its time is up, and ends the cycle after the second. */
function updateIgnored(run: Run, now: number): Step {
  const { offer } = run;
  if (offer === null || run.presence === 'away' || now < offer.madeAt + ignoredAfterMs) {
    return { run, log: [] };
  }
  const { kind } = offer;
  const clock = clockOf(run, kind);
  const counted = { ...run, ignoredInRow: run.ignoredInRow + 1, ignoredKind: kind };
  const ignored: LogEvent = { what: 'ignored', kind };
  if (clock.ignored + 1 >= offersPerCycle) {
    return {
      run: restartClocks(counted, coveredBy(kind)),
      log: [ignored, { what: 'let-go', kind }],
    };
  }
  const clocks = { ...run.clocks, [kind]: { ...clock, ignored: clock.ignored + 1 } };
  return { run: { ...counted, clocks, offer: null }, log: [ignored] };
}

/** Drops fixed times of day that were missed by hours because the person was away. */
function dropMissed({ settings, run }: State, moment: Moment): Step {
  const missed = settings.own.flatMap(({ id, when }) => {
    if (when.by !== 'times' || run.offer?.kind === id) return [];
    const clock = clockOf(run, id);
    const at = fixedTimeAt(when.times, settings.hours, clock.since, moment);
    const isPast = at !== null && at <= fixedTimesSince(clock, moment.at);
    // Its snoozes and ignored offers must not count for the next one.
    return isPast ? [{ id, clock: nextCycle(clock, at) }] : [];
  });
  const clocks = Object.fromEntries(missed.map(({ id, clock }) => [id, clock]));
  return {
    run: { ...run, clocks: { ...run.clocks, ...clocks } },
    log: missed.map(({ id }) => ({ what: 'missed', kind: id })),
  };
}

/** Withdraws an offer that must not be shown now. Its clock continues, so it is offered again. */
function withdrawOffer(state: State, moment: Moment): Step {
  const { run } = state;
  if (run.offer === null) return { run, log: [] };
  const { kind, shown } = run.offer;
  const hold = holdAt(state, moment);
  // One that was stored but never shown, because the worker was stopped, waits for a good moment.
  const held = hold !== null && hold.why !== 'too-soon' && !shown;
  const silenced = hold !== null && isQuietTime(hold);
  if (held || silenced) {
    return { run: { ...run, offer: null }, log: [{ what: 'withdrawn', kind, why: hold.why }] };
  }
  if (isOn(state.settings, kind)) return { run, log: [] };
  return { run: { ...run, offer: null }, log: [{ what: 'withdrawn', kind, why: 'off' }] };
}

/** The run with a new offer of `kind` at `now` (epoch ms). */
function withOffer(run: Run, kind: ReminderId, now: number): Run {
  const id = run.offersMade + 1;
  const clock = clockOf(run, kind);
  return {
    ...run,
    clocks: { ...run.clocks, [kind]: { ...clock, offered: true } },
    offersMade: id,
    lastOfferAt: now,
    held: null,
    waiting: null,
    offer: { id, kind, turn: clock.turn, madeAt: now, shown: false },
  };
}

/** Logs the hold of a due reminder once. */
function logHold(run: Run, kind: ReminderId, { why }: Hold, now: number): Step {
  // A hold of a minute or so does not restart the wait for a pause.
  const isShort = why === 'just-back' || why === 'too-soon';
  const still = isShort ? run : { ...run, waiting: null };
  if (run.held?.why === why && run.held.kind === kind) return { run: still, log: [] };
  return {
    run: { ...still, held: { kind, why, since: now } },
    log: [{ what: 'held', kind, why }],
  };
}

/** Starts or continues to wait for a pause in input; null when the wait is over. */
function waitForPause(state: State, { kind }: Due, moment: Moment): Step | null {
  const { run } = state;
  const since = run.waiting?.since ?? moment.at;
  if (moment.at >= since + waitMs(state)) return null;
  const waits = { ...run, held: null, waiting: { kind, since } };
  return { run: waits, log: run.waiting === null ? [{ what: 'waiting', kind }] : [] };
}

/** Offers the due reminder, or logs its hold once. A stretch replaces a small break. */
function offerDue(state: State, moment: Moment, quiet: boolean): Step {
  const { run } = state;
  const due = firstDue(dueTimes(state, moment), moment.at);
  const isReplaced = run.offer !== null && due !== undefined && replaces(run.offer.kind, due.kind);
  if (due === undefined || (run.offer !== null && !isReplaced)) {
    return { run: { ...run, waiting: null, held: null }, log: [] };
  }
  const held = holdAt(state, moment);
  if (held !== null) return logHold(run, due.kind, held, moment.at);
  const waits = quiet ? null : waitForPause(state, due, moment);
  if (waits !== null) return waits;
  const { kind } = due;
  const postureMs = intervalMs(state, 'posture');
  const folds =
    kind === 'stretch' && postureMs !== null && run.clocks.posture.sittingMs >= postureMs;
  const again = clockOf(run, kind).ignored > 0;
  const replaced: LogEvent[] =
    run.offer === null ? [] : [{ what: 'withdrawn', kind: run.offer.kind, why: 'replaced' }];
  const log: LogEvent[] = [...replaced, { what: 'offered', kind, again }];
  return {
    run: withOffer(run, kind, moment.at),
    log: folds ? [...log, { what: 'folded' }] : log,
  };
}

/**
 * Updates the open offer for `moment`: withdraws it, counts it as ignored, makes one, or keeps it.
 * `quiet` says that nothing was touched for some seconds, so that now is a good moment.
 */
export function updateOffer(state: State, moment: Moment, quiet: boolean): Step {
  const missed = dropMissed(state, moment);
  const standing = withdrawOffer({ ...state, run: missed.run }, moment);
  const settled = updateIgnored(standing.run, moment.at);
  const made = offerDue({ ...state, run: settled.run }, moment, quiet);
  return { run: made.run, log: [...missed.log, ...standing.log, ...settled.log, ...made.log] };
}
