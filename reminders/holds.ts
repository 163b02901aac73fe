import { type Moment, minuteMs } from '@/reminders/moment';
import type { holdReasons } from '@/reminders/run';
import type { State } from '@/reminders/state';
import { nextWorkingTime } from '@/reminders/working-hours';

/** Nothing is asked in the first minute after a return: a break in the face on waking is rude. */
const settleMs = minuteMs;

/** Two offers, of whatever kind, are at least this far apart. */
const gapMs = 5 * minuteMs;

/** A guide reports at each exercise; one that says nothing for this long is taken for closed. */
export const guideLapseMs = 10 * minuteMs;

/** Why nothing may be offered now, and until when (epoch ms; null: nobody can say). */
export interface Hold {
  readonly why: (typeof holdReasons)[number];
  readonly until: number | null;
}

/**
 * What keeps an offer back at `moment`, the reason that lasts longest in a person's mind first;
 * null when nothing does. A hold never changes a clock.
 */
export function holdAt({ settings, run }: State, moment: Moment): Hold | null {
  const now = moment.at;
  if (run.pause !== null && now < run.pause.until) {
    return { why: 'paused', until: run.pause.until };
  }
  const working = nextWorkingTime(settings.hours, moment);
  if (working !== now) return { why: 'outside-hours', until: working };
  if (run.presence === 'away') return { why: 'away', until: null };
  if (run.guide !== null && now < run.guide.since + guideLapseMs) {
    return { why: 'stretching', until: run.guide.since + guideLapseMs };
  }
  if (run.backAt !== null && now < run.backAt + settleMs) {
    return { why: 'just-back', until: run.backAt + settleMs };
  }
  if (run.lastOfferAt !== null && now < run.lastOfferAt + gapMs) {
    return { why: 'too-soon', until: run.lastOfferAt + gapMs };
  }
  return null;
}
