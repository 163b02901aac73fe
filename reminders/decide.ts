import { withSettings } from '@/reminders/apply-settings';
import { carryOut } from '@/reminders/carry-out';
import type { Event, Intent } from '@/reminders/event';
import { clockOf } from '@/reminders/fresh-run';
import { guideTimeoutMs } from '@/reminders/holds';
import type { Guide } from '@/reminders/kinds/kind-facts';
import { factsOf, type ReminderId } from '@/reminders/kinds/kinds';
import type { LogEntry, LogEvent } from '@/reminders/log-entry';
import { nextWake } from '@/reminders/next-wake';
import { updateOffer } from '@/reminders/offers';
import { endGuide, observe, type Step, syncClocks } from '@/reminders/presence';
import type { Run } from '@/reminders/run';
import { buttonSnoozeMinutes, maySnooze } from '@/reminders/snooze';
import type { State } from '@/reminders/state';
import type { Moment } from '@/values/moment';

/** Something to do once, in direct answer to a click. It is not retried later. */
export type Effect =
  | { readonly open: 'welcome' }
  | { readonly open: 'test-reminder' }
  | { readonly open: 'guide'; readonly guide: Guide; readonly turn: number };

/** The result of an event. */
export interface Decision {
  readonly state: State;
  readonly log: readonly LogEntry[];
  readonly effects: readonly Effect[];
}

/** Opens the guide of a reminder, if it has one. */
function guideEffects(run: Run, id: ReminderId): Effect[] {
  const { guide } = factsOf(id);
  return guide === null ? [] : [{ open: 'guide', guide, turn: clockOf(run, id).turn }];
}

/** Returns the intent of a button that does not open a guide. */
function intentOfButton(run: Run, kind: ReminderId, button: number): Intent {
  if (button === 0) return { kind: 'done', reminder: kind };
  return maySnooze(clockOf(run, kind))
    ? { kind: 'snooze', minutes: buttonSnoozeMinutes }
    : { kind: 'skip' };
}

/** Answers a click on a notification or on one of its buttons. */
function answerOffer(
  state: State,
  event: Extract<Event, { kind: 'offer-clicked' | 'offer-answered' }>,
  moment: Moment,
): Answer {
  const { run } = state;
  const { reminder, offerId } = event;
  const button = event.kind === 'offer-answered' ? event.button : null;
  // The first button starts a routine; of a posture check it says that it is done.
  const isOpened = button === null || (button === 0 && factsOf(reminder).guide === 'routine');
  const effects = isOpened ? guideEffects(run, reminder) : [];
  if (effects.length > 0) return { state, log: [], effects };
  // A notification that is still on screen must not answer another offer.
  if (offerId !== run.offer?.id) return { state, log: [] };
  return carryOut(state, intentOfButton(run, reminder, button ?? 0), moment);
}

/** Returns the pages and notifications that an intent opens at once. */
function effectsOf(run: Run, intent: Intent): Effect[] {
  switch (intent.kind) {
    case 'show-test-reminder':
      return [{ open: 'test-reminder' }];
    case 'open-guide':
      return guideEffects(run, 'stretch');
    default:
      return [];
  }
}

/** The part of a decision that the event itself causes. */
interface Answer {
  readonly state: State;
  readonly log: readonly LogEvent[];
  readonly effects?: readonly Effect[];
}

/** Applies the event itself, once clocks and presence are up to date. */
function respond(state: State, event: Event, moment: Moment): Answer {
  const { run } = state;
  const changed = (change: Partial<Run>) => ({ ...state, run: { ...run, ...change } });
  switch (event.kind) {
    case 'woken':
    case 'presence':
      return { state, log: [] };
    case 'started':
      // Nothing is offered right after the browser starts, even if it is due.
      return { state: changed({ returnedAt: moment.at, waiting: null }), log: [] };
    case 'installed':
      return run.welcomed
        ? { state, log: [] }
        : { state: changed({ welcomed: true }), log: [], effects: [{ open: 'welcome' }] };
    case 'intent':
      return {
        ...carryOut(state, event.intent, moment),
        effects: effectsOf(run, event.intent),
      };
    case 'offer-clicked':
    case 'offer-answered':
      return answerOffer(state, event, moment);
    case 'settings-arrived':
      return {
        state: withSettings(state, event.settings, moment),
        log: [{ what: event.kind, from: event.from }],
      };
    case 'offer-shown': {
      const { offer } = run;
      if (offer === null || offer.id !== event.offerId) return { state, log: [] };
      const now = moment.at;
      const notice = event.as === 'refused' ? 'notification-failed' : run.notice;
      return {
        state: changed({ offer: { ...offer, madeAt: now, shown: true }, lastOfferAt: now, notice }),
        log: [{ what: 'shown', kind: offer.kind, as: event.as }],
      };
    }
    case 'stored-data-broken':
      return { state: changed({ notice: event.kind }), log: [{ what: event.kind }] };
    case 'message-refused':
      return { state, log: [{ what: event.kind, refusal: event.refusal }] };
  }
}

/** Ends an expired pause, call or undo, and a guide that stopped reporting. */
function endExpired(run: Run, now: number): Step {
  const lapsesAt = run.guide === null ? Number.POSITIVE_INFINITY : run.guide.since + guideTimeoutMs;
  const pauseEnds = run.pause !== null && now >= run.pause.until;
  const callEnds = run.call !== null && now >= run.call.until;
  return {
    run: {
      ...(now >= lapsesAt ? endGuide(run, lapsesAt) : run),
      pause: pauseEnds ? null : run.pause,
      call: callEnds ? null : run.call,
      undo: run.undo !== null && now >= run.undo.until ? null : run.undo,
    },
    log: [
      ...(pauseEnds ? [{ what: 'pause-ended' } as const] : []),
      ...(callEnds ? [{ what: 'call-ended' } as const] : []),
    ],
  };
}

/** Updates presence from an event. The worker's own events say nothing about the person. */
function observeEvent(state: State, event: Event, now: number): Step {
  switch (event.kind) {
    case 'woken':
    case 'started':
    case 'installed':
    case 'intent':
    case 'offer-clicked':
    case 'offer-answered':
    case 'settings-arrived':
      return observe(state, now, event.snapshot, false);
    case 'presence':
      return observe(state, now, event.snapshot, event.returned);
    case 'offer-shown':
    case 'stored-data-broken':
    case 'message-refused':
      return { run: state.run, log: [] };
  }
}

/** Adds the time to log events. */
function withTimestamp(log: readonly LogEvent[], { at }: Moment): readonly LogEntry[] {
  return log.map((entry) => ({ at, ...entry }));
}

/** Whether nothing is being typed now. */
function isQuiet(event: Event): boolean {
  return 'snapshot' in event && event.snapshot.quiet;
}

/**
 * Decides what an event changes at `moment`. Pure: the same state, event and moment always give the
 * same decision, so the next event after a crash repairs the state.
 */
export function decide(before: State, event: Event, moment: Moment): Decision {
  if (event.kind === 'stored-data-broken' || event.kind === 'message-refused') {
    // These say nothing about the person, so nothing is decided before presence is observed.
    const noted = respond(before, event, moment);
    return { state: noted.state, log: withTimestamp(noted.log, moment), effects: [] };
  }
  const state = { ...before, run: syncClocks(before) };
  const expired = endExpired(state.run, moment.at);
  const seen = observeEvent({ ...state, run: expired.run }, event, moment.at);
  const answered = respond({ ...state, run: seen.run }, event, moment);
  const current = { ...answered.state, run: syncClocks(answered.state) };
  const settled = updateOffer(current, moment, isQuiet(event));
  const resting = { ...current, run: settled.run };
  return {
    state: { ...resting, run: { ...settled.run, wakeAt: nextWake(resting, moment) } },
    log: withTimestamp([...expired.log, ...seen.log, ...answered.log, ...settled.log], moment),
    effects: answered.effects ?? [],
  };
}
