import type { HoldReason } from '@/reminders/hold-reasons';
import type { State } from '@/reminders/state';
import { isDayOff, nextWorkingTime } from '@/reminders/working-hours';
import { minuteMs } from '@/values/duration';
import type { Moment } from '@/values/moment';

/** Nothing is offered in the first minute after a return. */
const settleMs = minuteMs;

/** Two offers, of whatever kind, are at least this far apart. */
const gapMs = 5 * minuteMs;

/** A guide reports at each exercise; after this long without a report it counts as closed. */
export const guideTimeoutMs = 10 * minuteMs;

/** A reason to offer nothing now, and its end (epoch ms; null when unknown). */
export interface Hold {
  readonly why: HoldReason;
  readonly until: number | null;
}

/** Returns the hold that the person chose: a pause, working hours or a call. */
function chosenHold({ settings, run }: State, moment: Moment): Hold | null {
  const now = moment.at;
  if (run.pause !== null && now < run.pause.until) {
    return { why: 'paused', until: run.pause.until };
  }
  const working = nextWorkingTime(settings.hours, moment);
  if (working !== now) {
    const why = isDayOff(settings.hours, moment) ? 'day-off' : 'outside-hours';
    return { why, until: working };
  }
  return run.call !== null && now < run.call.until
    ? { why: 'in-call', until: run.call.until }
    : null;
}

/** Returns the hold that the browser observes. No event reports its end, so it is checked again. */
function observedHold({ settings: { holds }, run: { surroundings } }: State): Hold | null {
  if (holds.call && surroundings.call) return { why: 'call-seen', until: null };
  if (holds.fullScreen && surroundings.fullScreen) return { why: 'full-screen', until: null };
  return holds.sound && surroundings.sound ? { why: 'sound', until: null } : null;
}

/** Returns the hold of someone who is away, in the guide, just back, or was reminded just now. */
function automaticHold({ settings, run }: State, now: number): Hold | null {
  if (run.presence === 'away') return { why: 'away', until: null };
  if (run.guide !== null && now < run.guide.since + guideTimeoutMs) {
    return { why: 'stretching', until: run.guide.since + guideTimeoutMs };
  }
  if (run.returnedAt !== null && now < run.returnedAt + settleMs) {
    return { why: 'just-back', until: run.returnedAt + settleMs };
  }
  const satEnoughAt = run.countedTo + settings.hours.notBeforeMinutes * minuteMs - run.sinceAwayMs;
  if (now < satEnoughAt) return { why: 'not-yet', until: satEnoughAt };
  if (run.lastOfferAt !== null && now < run.lastOfferAt + gapMs) {
    return { why: 'too-soon', until: run.lastOfferAt + gapMs };
  }
  return null;
}

/**
 * Returns the hold at `moment` that matters most to the person; null when there is none. A hold
 * never changes a clock.
 */
export function holdAt(state: State, moment: Moment): Hold | null {
  return chosenHold(state, moment) ?? observedHold(state) ?? automaticHold(state, moment.at);
}

/** Returns the hold to expect at a later time, when nothing can be observed yet. */
export function expectedHoldAt(state: State, moment: Moment): Hold | null {
  return chosenHold(state, moment) ?? automaticHold(state, moment.at);
}

/** Returns whether a hold ends only when it is checked again. */
export function isObserved({ why }: Hold): boolean {
  return why === 'call-seen' || why === 'full-screen' || why === 'sound';
}

/** Returns whether the person asked for quiet, so that even an open offer is withdrawn. */
export function isQuietTime({ why }: Hold): boolean {
  return why === 'paused' || why === 'outside-hours' || why === 'day-off' || why === 'in-call';
}
