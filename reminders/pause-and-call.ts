import { type Change, changed, resetIgnored, unchanged } from '@/reminders/change';
import type { Intent } from '@/reminders/event';
import type { State } from '@/reminders/state';
import { currentDate, startOfWork } from '@/reminders/working-hours';
import type { Settings } from '@/settings/settings';
import { dayMs, minuteMs } from '@/values/duration';
import type { Moment } from '@/values/moment';

/** A call that the person forgets to end, ends after this time. */
const longestCallMs = 120 * minuteMs;

/** A pause always ends within a year. */
const longestPauseMs = 366 * dayMs;

type PauseEnd = Extract<Intent, { kind: 'pause' }>['until'];

function pauseEnd(hours: Settings['hours'], until: PauseEnd, moment: Moment): number {
  const today = currentDate(moment);
  const morning = (day: Temporal.PlainDate) => startOfWork(hours, day, moment.zone);
  if (typeof until === 'object') {
    return Math.min(morning(Temporal.PlainDate.from(until.date)), moment.at + longestPauseMs);
  }
  switch (until) {
    case '30-minutes':
      return moment.at + 30 * minuteMs;
    case '1-hour':
      return moment.at + 60 * minuteMs;
    case 'tomorrow':
      return morning(today.add({ days: 1 }));
  }
}

/** Pauses all reminders until a time; a time that is past changes nothing. */
export function pause(state: State, until: PauseEnd, moment: Moment): Change {
  const end = pauseEnd(state.settings.hours, until, moment);
  if (end <= moment.at) return unchanged(state);
  return changed(
    state,
    { ...resetIgnored, pause: { since: moment.at, until: end } },
    { what: 'paused', until: end },
  );
}

/** Ends a pause. */
export function resume(state: State): Change {
  return state.run.pause === null
    ? unchanged(state)
    : changed(state, { pause: null }, { what: 'resumed' });
}

/** Holds everything until the call is over, or for two hours; sitting still counts. */
export function startCall(state: State, now: number): Change {
  const until = now + longestCallMs;
  return changed(state, { call: { since: now, until } }, { what: 'call-began', until });
}

/** Ends a call. */
export function endCall(state: State): Change {
  return state.run.call === null
    ? unchanged(state)
    : changed(state, { call: null }, { what: 'call-ended' });
}
