import { applySettings, ease } from '@/reminders/apply-settings';
import { type Change, changed, resetIgnored, unchanged } from '@/reminders/change';
import { isOn } from '@/reminders/due';
import type { Intent } from '@/reminders/event';
import { clockOf } from '@/reminders/fresh-run';
import { factsOf, isReminderId, type ReminderId } from '@/reminders/kinds/kinds';
import { coveredBy } from '@/reminders/offers';
import { endCall, pause, resume, startCall } from '@/reminders/pause-and-call';
import { coveredByAnyBreak, endGuide, restartClocks } from '@/reminders/presence';
import type { Run } from '@/reminders/run';
import { maySnooze, snoozedClock } from '@/reminders/snooze';
import type { State } from '@/reminders/state';
import { minuteMs } from '@/values/duration';
import type { Moment } from '@/values/moment';

/** A skip or "I moved" can be undone for this long. */
const undoMs = 10 * minuteMs;

/** Two breaks within a minute are one break reported twice. */
const sameBreakMs = minuteMs;

/** Enough to recognize a routine that reports again after the worker was killed. */
const rememberedSessions = 20;

function snooze(state: State, minutes: number, now: number): Change {
  const { offer, clocks } = state.run;
  if (offer === null) return unchanged(state);
  const clock = clockOf(state.run, offer.kind);
  if (!maySnooze(clock)) return unchanged(state);
  const snoozed = snoozedClock(clock, minutes, now);
  return changed(
    state,
    { ...resetIgnored, offer: null, clocks: { ...clocks, [offer.kind]: snoozed } },
    { what: 'snoozed', kind: offer.kind, minutes },
  );
}

/** Returns the reminder that a skip drops: the open offer, else a snoozed one. */
function skippable({ offer, clocks }: Run): ReminderId | undefined {
  const kinds = Object.keys(clocks).filter(isReminderId);
  return offer?.kind ?? kinds.find((kind) => clocks[kind]?.snoozedUntil);
}

/** Returns the state that an undo of `what` restores. */
function undoOf(
  { clocks, offer, standing }: Run,
  what: 'skipped' | 'moved',
  kind: ReminderId,
  now: number,
  counted: boolean,
): Run['undo'] {
  return { until: now + undoMs, what, kind, clocks, offer, standing, counted };
}

function skip(state: State, now: number): Change {
  const { run } = state;
  const kind = skippable(run);
  if (kind === undefined) return unchanged(state);
  const kept = undoOf(run, 'skipped', kind, now, false);
  return changed(
    state,
    { ...restartClocks(run, coveredBy(kind)), ...resetIgnored, undo: kept },
    { what: 'skipped', kind },
  );
}

/** Undoes the last skip or "I moved": the clocks continue as if it had not happened. */
function undo(state: State, now: number): Change {
  const { undo: last, clocks } = state.run;
  // An offer that was made since then stays.
  if (last === null || now >= last.until || state.run.offer !== null) return unchanged(state);
  const covered = last.what === 'moved' ? coveredByAnyBreak : coveredBy(last.kind);
  // A desk that went up or down since then restarted its clock.
  const deskMoved = last.standing !== state.run.standing;
  const kinds = covered.filter((kind) => kind !== 'stand' || !deskMoved);
  const satSince = (kind: ReminderId) => clocks[kind]?.sittingMs ?? 0;
  const restored = kinds.map((kind) => {
    const before = last.clocks[kind] ?? clockOf(state.run, kind);
    // The minutes since then also count as sitting.
    return [kind, { ...before, sittingMs: before.sittingMs + satSince(kind) }];
  });
  // The person has the popup open, so the offer is shown again without a second notification. An
  // offer that a skip or "I moved" did not close has been answered since.
  const offer =
    last.offer !== null && kinds.includes(last.offer.kind)
      ? { ...last.offer, madeAt: now, shown: true }
      : null;
  const run: Partial<Run> = {
    clocks: { ...clocks, ...Object.fromEntries(restored) },
    offer,
    undo: null,
  };
  return last.what === 'skipped'
    ? changed(state, run, { what: 'skip-undone', kind: last.kind })
    : changed(
        state,
        { ...run, lastBreakAt: null },
        { what: 'break-undone', counted: last.counted },
      );
}

function takeBreak(
  state: State,
  by: 'routine' | 'moved',
  kinds: readonly ReminderId[],
  now: number,
): Change {
  const { run } = state;
  const twice = run.lastBreakAt !== null && now - run.lastBreakAt < sameBreakMs;
  const fresh = { ...restartClocks(run, kinds), ...resetIgnored, undo: null, lastBreakAt: now };
  return twice ? changed(state, fresh) : changed(state, fresh, { what: 'break', by });
}

function markMoved(state: State, now: number): Change {
  const { run } = state;
  // After another kind of break, the same routine may be offered again.
  const settled = { ...state, run: { ...run, lastRoutine: null } };
  const taken = takeBreak(settled, 'moved', coveredByAnyBreak, now);
  const counted = taken.log.length > 0;
  // Of two reports within a minute, the undo belongs to the first.
  const kept = counted ? undoOf(run, 'moved', run.offer?.kind ?? 'stretch', now, true) : run.undo;
  return { ...taken, state: { ...taken.state, run: { ...taken.state.run, undo: kept } } };
}

function startRoutine(
  state: State,
  { session, routine }: Extract<Intent, { kind: 'begin-routine' }>,
  now: number,
): Change {
  const { guide, offer } = state.run;
  const started = {
    ...resetIgnored,
    guide: { session, since: now },
    lastRoutine: routine,
    waiting: null,
    offer: offer?.kind === 'stretch' ? null : offer,
  };
  // The page reports this at each exercise; only a new session starts a routine.
  return guide?.session === session
    ? changed(state, started)
    : changed(state, started, { what: 'routine-begun' });
}

function countRoutine(state: State, session: string, now: number): Change {
  const { countedSessions } = state.run;
  if (countedSessions.includes(session)) {
    // The same session reports its end: it already counted, and sitting starts now.
    return changed(state, restartClocks(state.run, coveredBy('stretch')));
  }
  const remembered = [...countedSessions, session].slice(-rememberedSessions);
  const counted = changed(state, { countedSessions: remembered, lastBreakAt: null });
  return takeBreak(counted.state, 'routine', coveredBy('stretch'), now);
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

/** Moves the desk up or down, and restarts its clock. */
function setStanding(state: State, standing: boolean): Change {
  const run = { ...restartClocks(state.run, ['stand']), ...resetIgnored, standing };
  return changed(state, run, { what: standing ? 'stood-up' : 'sat-down' });
}

function markDone(state: State, kind: ReminderId): Change {
  if (kind === 'stand') return setStanding(state, !state.run.standing);
  const run = { ...restartClocks(state.run, coveredBy(kind)), ...resetIgnored };
  return changed(state, run, { what: 'done', kind });
}

/** Carries out an intent. One that does not apply now changes nothing. */
export function carryOut(state: State, intent: Intent, moment: Moment): Change {
  const now = moment.at;
  switch (intent.kind) {
    case 'look':
    case 'show-test-reminder':
    case 'open-guide':
      return unchanged(state);
    case 'begin-routine':
      return startRoutine(state, intent, now);
    case 'count-routine':
      return countRoutine(state, intent.session, now);
    case 'leave-routine':
      return leaveRoutine(state, intent.session, now);
    case 'done':
      // A posture check can be opened from the library, whether or not its reminder is on.
      return isOn(state.settings, intent.reminder) ||
        factsOf(intent.reminder).guide === 'posture-check'
        ? markDone(state, intent.reminder)
        : unchanged(state);
    case 'i-moved':
      return markMoved(state, now);
    case 'set-standing':
      return isOn(state.settings, 'stand') ? setStanding(state, intent.standing) : unchanged(state);
    case 'snooze':
      return snooze(state, intent.minutes, now);
    case 'skip':
      return skip(state, now);
    case 'undo':
      return undo(state, now);
    case 'pause':
      return pause(state, intent.until, moment);
    case 'resume':
      return resume(state);
    case 'toggle-pause':
      return state.run.pause === null ? pause(state, '30-minutes', moment) : resume(state);
    case 'start-call':
      return startCall(state, now);
    case 'end-call':
      return endCall(state);
    case 'toggle-call':
      return state.run.call === null ? startCall(state, now) : endCall(state);
    case 'ease':
      return ease(state, intent.how);
    case 'change-settings':
      return applySettings(state, intent.parts, moment);
    case 'dismiss-notice':
      return changed(state, { notice: null });
  }
}
