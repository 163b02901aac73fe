import { dueTimes, intervalMs } from '@/reminders/due';
import { type Hold, holdAt } from '@/reminders/holds';
import type { Happening } from '@/reminders/log-entry';
import { type Moment, minuteMs } from '@/reminders/moment';
import { type Clock, type ReminderKind, type Run, reminderKinds } from '@/reminders/run';
import { restartClocks, type Step } from '@/reminders/sitting';
import type { State } from '@/reminders/state';

/** An offer without an answer for this long counts as ignored. */
export const ignoredAfterMs = 10 * minuteMs;

/** A reminder is offered once more after it was ignored, then left until the next interval. */
const offersPerCycle = 2;

/** After this many snoozes in a row only a 30-second version or Skip is offered. */
const snoozesInARow = 2;

/** Whether an offer of this clock can still be put off. */
export function maySnooze({ snoozes }: Clock): boolean {
  return snoozes < snoozesInARow;
}

/** The clocks that an answer to a reminder covers: a stretch covers the posture check too. */
export function coveredBy(kind: ReminderKind): readonly ReminderKind[] {
  return kind === 'stretch' ? reminderKinds : ['posture'];
}

/** Counts an offer as ignored when its time is up, and lets the cycle go after the second. */
function settleIgnored(run: Run, now: number): Step {
  const { offer } = run;
  if (offer === null || run.presence === 'away' || now < offer.madeAt + ignoredAfterMs) {
    return { run, log: [] };
  }
  const clock = run.clocks[offer.kind];
  const ignored: Happening = { what: 'ignored', kind: offer.kind };
  if (clock.ignored + 1 >= offersPerCycle) {
    return {
      run: restartClocks(run, coveredBy(offer.kind)),
      log: [ignored, { what: 'let-go', kind: offer.kind }],
    };
  }
  const clocks = { ...run.clocks, [offer.kind]: { ...clock, ignored: clock.ignored + 1 } };
  return { run: { ...run, clocks, offer: null }, log: [ignored] };
}

/** Holds that take back an offer even when it was shown: the person asked for silence. */
const silences: readonly Hold['why'][] = ['paused', 'outside-hours'];

/** Takes back an offer that must not stand now; its clock stays full, so it comes again. */
function withdrawHeld(state: State, moment: Moment): Run {
  const { run } = state;
  if (run.offer === null) return run;
  const why = holdAt(state, moment)?.why;
  // One that was saved but never shown, because the worker was stopped, must still find its moment.
  const held = why !== undefined && why !== 'too-soon' && !run.offer.shown;
  const silenced = why !== undefined && silences.includes(why);
  const off = intervalMs(state, run.offer.kind) === null;
  return held || silenced || off ? { ...run, offer: null } : run;
}

/** The run with a new offer of `kind` at `now` (epoch ms). */
function offered(run: Run, kind: ReminderKind, now: number): Run {
  const id = run.offersMade + 1;
  const clock = run.clocks[kind];
  return {
    ...run,
    clocks: { ...run.clocks, [kind]: { ...clock, asked: true } },
    offersMade: id,
    lastOfferAt: now,
    held: null,
    offer: { id, kind, turn: clock.turn, madeAt: now, shown: false },
  };
}

/** Offers what is due, or notes once what holds it. A stretch takes the place of a check. */
function offerDue(state: State, moment: Moment): Step {
  const { run } = state;
  const due = dueTimes(state).find(({ at }) => at <= moment.at);
  const replaces = run.offer?.kind === 'posture' && due?.kind === 'stretch';
  if (due === undefined || (run.offer !== null && !replaces)) return { run, log: [] };
  const hold = holdAt(state, moment);
  if (hold !== null) {
    const noted = run.held?.why === hold.why && run.held.kind === due.kind;
    if (noted) return { run, log: [] };
    const { kind } = due;
    const { why } = hold;
    return { run: { ...run, held: { kind, why } }, log: [{ what: 'held', kind, why }] };
  }
  const postureMs = intervalMs(state, 'posture');
  const folds =
    due.kind === 'stretch' && postureMs !== null && run.clocks.posture.satMs >= postureMs;
  const again = run.clocks[due.kind].ignored > 0;
  const log: Happening[] = [{ what: 'offered', kind: due.kind, again }];
  return {
    run: offered(run, due.kind, moment.at),
    log: folds ? [...log, { what: 'folded' }] : log,
  };
}

/** Brings the open offer to what it should be at `moment`: withdrawn, ignored, made, or as it is. */
export function settleOffers(state: State, moment: Moment): Step {
  const standing = { ...state, run: withdrawHeld(state, moment) };
  const settled = settleIgnored(standing.run, moment.at);
  const made = offerDue({ ...state, run: settled.run }, moment);
  return { run: made.run, log: [...settled.log, ...made.log] };
}
