import type { Intent } from '@/reminders/event';
import type { Happening } from '@/reminders/log-entry';
import { type Moment, minuteMs } from '@/reminders/moment';
import { coveredBy, maySnooze } from '@/reminders/offers';
import { type ReminderKind, type Run, reminderKinds } from '@/reminders/run';
import type { Settings } from '@/reminders/settings';
import { endGuide, restartClocks } from '@/reminders/sitting';
import type { State } from '@/reminders/state';
import { tomorrowMorning } from '@/reminders/working-hours';

/** A skip can be taken back for this long. */
const undoMs = 10 * minuteMs;

/** Two breaks within a minute are one break reported twice. */
const sameBreakMs = minuteMs;

/** Enough to know a routine that reports again after the worker was killed. */
const rememberedSessions = 20;

/** What a verb does to the state, with what is to be said of it. */
interface Change {
  readonly state: State;
  readonly log: readonly Happening[];
}

const unchanged = (state: State): Change => ({ state, log: [] });

const changed = (state: State, run: Partial<Run>, ...log: Happening[]): Change => ({
  state: { ...state, run: { ...state.run, ...run } },
  log,
});

function snooze(state: State, minutes: number, now: number): Change {
  const { offer, clocks } = state.run;
  const clock = offer && clocks[offer.kind];
  if (offer === null || clock === null || !maySnooze(clock)) return unchanged(state);
  const snoozed = {
    ...clock,
    snoozes: clock.snoozes + 1,
    snoozedUntil: now + minutes * minuteMs,
  };
  return changed(
    state,
    { offer: null, clocks: { ...clocks, [offer.kind]: snoozed } },
    { what: 'snoozed', kind: offer.kind, minutes },
  );
}

/** The reminder that a skip means: the open offer, else a snoozed one. */
function skippable(run: Run): ReminderKind | undefined {
  return run.offer?.kind ?? reminderKinds.find((kind) => run.clocks[kind].snoozedUntil !== null);
}

function skip(state: State, now: number): Change {
  const { run } = state;
  const kind = skippable(run);
  if (kind === undefined) return unchanged(state);
  const undo = { until: now + undoMs, kind, clocks: run.clocks, offer: run.offer };
  return changed(
    state,
    { ...restartClocks(run, coveredBy(kind)), undo },
    { what: 'skipped', kind },
  );
}

function undoSkip(state: State, now: number): Change {
  const { undo, clocks } = state.run;
  // Something else may have come up since; it stays.
  if (undo === null || now >= undo.until || state.run.offer !== null) return unchanged(state);
  const restored = coveredBy(undo.kind).map((kind) => [kind, undo.clocks[kind]]);
  // The person has the popup open: the offer stands again without a second notification.
  const offer = undo.offer && { ...undo.offer, madeAt: now, shown: true };
  return changed(
    state,
    { clocks: { ...clocks, ...Object.fromEntries(restored) }, offer, undo: null },
    { what: 'skip-undone', kind: undo.kind },
  );
}

function takeBreak(state: State, by: 'routine' | 'moved', now: number): Change {
  const { run } = state;
  const fresh = { ...restartClocks(run, reminderKinds), undo: null, lastBreakAt: now };
  const twice = run.lastBreakAt !== null && now - run.lastBreakAt < sameBreakMs;
  return twice ? changed(state, fresh) : changed(state, fresh, { what: 'break', by });
}

function beginRoutine(
  state: State,
  { session, routine }: Extract<Intent, { kind: 'begin-routine' }>,
  now: number,
): Change {
  const { guide, offer } = state.run;
  const begun = {
    guide: { session, since: now },
    lastRoutine: routine,
    offer: offer?.kind === 'stretch' ? null : offer,
  };
  // The page says so again at each exercise; that is no new beginning.
  return guide?.session === session
    ? changed(state, begun)
    : changed(state, begun, { what: 'routine-begun' });
}

function countRoutine(state: State, session: string, now: number): Change {
  const { countedSessions } = state.run;
  if (countedSessions.includes(session)) {
    // The same routine reports its end: it counted already, and sitting starts from here.
    return changed(state, restartClocks(state.run, reminderKinds));
  }
  const remembered = [...countedSessions, session].slice(-rememberedSessions);
  const counted = changed(state, { countedSessions: remembered, lastBreakAt: null });
  return takeBreak(counted.state, 'routine', now);
}

function leaveRoutine(state: State, session: string, now: number): Change {
  const { run } = state;
  if (run.guide?.session !== session) return unchanged(state);
  const counted = run.countedSessions.includes(session);
  // Left early, the stretch is still due, but asking again at once would nag.
  const left = endGuide(run, now);
  return counted
    ? changed(state, left)
    : changed(state, { ...left, lastOfferAt: now }, { what: 'routine-left' });
}

function pauseEnd(settings: Settings, until: '30-minutes' | '1-hour' | 'tomorrow', moment: Moment) {
  switch (until) {
    case '30-minutes':
      return moment.at + 30 * minuteMs;
    case '1-hour':
      return moment.at + 60 * minuteMs;
    case 'tomorrow':
      return tomorrowMorning(settings.hours, moment);
  }
}

/** Only the parts that were given, so that an absent one keeps what it had. */
function changeSettings(
  state: State,
  parts: Extract<Intent, { kind: 'change-settings' }>['parts'],
): Change {
  const given = Object.fromEntries(
    Object.entries(parts).filter(([, value]) => value !== undefined),
  );
  const settings: Settings = { ...state.settings, ...given };
  // A reminder that was off has not been sitting in wait: it starts its interval now.
  const switchedOn = reminderKinds.filter((kind) => settings[kind].on && !state.settings[kind].on);
  return {
    state: { settings, run: restartClocks(state.run, switchedOn) },
    log: [{ what: 'settings-changed' }],
  };
}

/** Carries out what a person asked for; an intent that means nothing now changes nothing. */
export function carryOut(state: State, intent: Intent, moment: Moment): Change {
  const now = moment.at;
  switch (intent.kind) {
    case 'look':
    case 'show-test-reminder':
      return unchanged(state);
    case 'begin-routine':
      return beginRoutine(state, intent, now);
    case 'count-routine':
      return countRoutine(state, intent.session, now);
    case 'leave-routine':
      return leaveRoutine(state, intent.session, now);
    case 'check-posture':
      return changed(state, restartClocks(state.run, ['posture']), { what: 'posture-checked' });
    case 'i-moved':
      // After another kind of break, a routine is no repetition.
      return takeBreak({ ...state, run: { ...state.run, lastRoutine: null } }, 'moved', now);
    case 'snooze':
      return snooze(state, intent.minutes, now);
    case 'skip':
      return skip(state, now);
    case 'undo-skip':
      return undoSkip(state, now);
    case 'pause': {
      const until = pauseEnd(state.settings, intent.until, moment);
      return changed(state, { pause: { since: now, until } }, { what: 'paused', until });
    }
    case 'resume':
      return changed(state, { pause: null }, { what: 'resumed' });
    case 'change-settings':
      return changeSettings(state, intent.parts);
    case 'dismiss-notice':
      return changed(state, { notice: null });
  }
}
