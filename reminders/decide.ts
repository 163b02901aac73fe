import type { Event, Intent } from '@/reminders/event';
import { guideLapseMs } from '@/reminders/holds';
import type { Happening, LogEntry } from '@/reminders/log-entry';
import type { Moment } from '@/reminders/moment';
import { nextWake } from '@/reminders/next-wake';
import { maySnooze, settleOffers } from '@/reminders/offers';
import type { ReminderKind, Run } from '@/reminders/run';
import { endGuide, observe } from '@/reminders/sitting';
import type { State } from '@/reminders/state';
import { carryOut } from '@/reminders/verbs';

/** What is done once, at once, as the answer to a click; it is never made up for later. */
export type Effect =
  | { readonly open: 'welcome' }
  | { readonly open: 'test-reminder' }
  | { readonly open: 'guide'; readonly reminder: ReminderKind; readonly turn: number };

/** What came of an event. */
export interface Decision {
  readonly state: State;
  readonly log: readonly LogEntry[];
  readonly effects: readonly Effect[];
}

/** The guide that a click on a reminder of `kind` means. */
function guideFor(run: Run, kind: ReminderKind): Effect {
  return { open: 'guide', reminder: kind, turn: run.clocks[kind].turn };
}

/** What a button asks for that does not open a guide. */
function intentOfButton(run: Run, kind: ReminderKind, button: number): Intent {
  if (button === 0) return { kind: 'check-posture' };
  return maySnooze(run.clocks[kind]) ? { kind: 'snooze', minutes: 5 } : { kind: 'skip' };
}

/** What an event says by itself, once clocks and presence are up to date. */
function answer(
  state: State,
  event: Event,
  moment: Moment,
): { state: State; log: readonly Happening[]; effects?: Effect[] } {
  const { run } = state;
  const changed = (change: Partial<Run>) => ({ ...state, run: { ...run, ...change } });
  switch (event.kind) {
    case 'woken':
    case 'presence':
      return { state, log: [] };
    case 'started':
      // A browser that has just opened is not the moment to ask, however full the clock is.
      return { state: changed({ backAt: moment.at }), log: [] };
    case 'installed':
      return run.welcomed
        ? { state, log: [] }
        : { state: changed({ welcomed: true }), log: [], effects: [{ open: 'welcome' }] };
    case 'intent':
      return {
        ...carryOut(state, event.intent, moment),
        effects: event.intent.kind === 'show-test-reminder' ? [{ open: 'test-reminder' }] : [],
      };
    case 'offer-clicked':
      return { state, log: [], effects: [guideFor(run, event.reminder)] };
    case 'offer-answered':
      if (event.button === 0 && event.reminder === 'stretch') {
        return { state, log: [], effects: [guideFor(run, event.reminder)] };
      }
      // A notification that was left standing must not answer for another offer.
      if (event.offerId !== run.offer?.id) return { state, log: [] };
      return carryOut(state, intentOfButton(run, event.reminder, event.button), moment);
    case 'offer-shown': {
      const { offer } = run;
      if (offer === null || offer.id !== event.offerId) return { state, log: [] };
      const now = moment.at;
      const notice = event.asNotification ? run.notice : 'notification-failed';
      return {
        state: changed({ offer: { ...offer, madeAt: now, shown: true }, lastOfferAt: now, notice }),
        log: [{ what: 'shown', kind: offer.kind, asNotification: event.asNotification }],
      };
    }
    case 'stored-data-broken':
      return { state: changed({ notice: 'stored-data-broken' }), log: [{ what: event.kind }] };
    case 'message-refused':
      return { state, log: [{ what: event.kind, reason: event.reason }] };
  }
}

/** Drops what has run out: a pause, an undo, a guide that was never heard of again. */
function expire(run: Run, now: number): Run {
  const lapsesAt = run.guide === null ? Number.POSITIVE_INFINITY : run.guide.since + guideLapseMs;
  return {
    ...(now >= lapsesAt ? endGuide(run, lapsesAt) : run),
    pause: run.pause !== null && now >= run.pause.until ? null : run.pause,
    undo: run.undo !== null && now >= run.undo.until ? null : run.undo,
  };
}

/** What an event tells about the person: a sighting, an act, or nothing (the worker's own). */
function observed(run: Run, event: Event, now: number) {
  switch (event.kind) {
    case 'woken':
    case 'started':
    case 'installed':
      return observe(run, now, event.sighting, null);
    case 'presence':
      return observe(run, now, event.sighting, event.detectionMs);
    case 'intent':
      return observe(run, now, event.sighting, null);
    case 'offer-clicked':
    case 'offer-answered':
      return observe(run, now, null, null);
    case 'offer-shown':
    case 'stored-data-broken':
    case 'message-refused':
      return { run, log: [] };
  }
}

/**
 * The one place where it is decided what an event means at `moment`. Pure: the same state, event
 * and moment always give the same decision, so any event after any crash brings things right.
 */
export function decide(state: State, event: Event, moment: Moment): Decision {
  const seen = observed(expire(state.run, moment.at), event, moment.at);
  const current = { ...state, run: seen.run };
  const answered = answer(current, event, moment);
  const settled = settleOffers(answered.state, moment);
  const resting = { ...answered.state, run: settled.run };
  return {
    state: { ...resting, run: { ...settled.run, wakeAt: nextWake(resting, moment) } },
    log: [...seen.log, ...answered.log, ...settled.log].map((entry) => ({
      at: moment.at,
      ...entry,
    })),
    effects: answered.effects ?? [],
  };
}
