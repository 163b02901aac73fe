import type { Clock } from '@/reminders/run';
import { minuteMs } from '@/values/duration';

/** How long a reminder can be snoozed, in minutes. */
export const snoozeMinutes = [5, 10, 15] as const;

/** How long the button of a notification snoozes, in minutes. */
export const buttonSnoozeMinutes = 5 satisfies (typeof snoozeMinutes)[number];

/** After this many snoozes in a row only a 30-second version or Skip is offered. */
const snoozesInARow = 2;

/** Whether a reminder can still be snoozed in this cycle. */
export function maySnooze({ snoozes }: Clock): boolean {
  return snoozes < snoozesInARow;
}

/** Returns the clock of a reminder that is snoozed at `now` (epoch ms). */
export function snoozedClock(clock: Clock, minutes: number, now: number): Clock {
  return {
    ...clock,
    snoozes: clock.snoozes + 1,
    snoozedUntil: now + minutes * minuteMs,
  };
}
