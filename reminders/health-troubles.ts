import { desiredState, rescueMs } from '@/reminders/desired-state';
import type { LogEntry } from '@/reminders/log-entry';
import type { State } from '@/reminders/state';
import { minuteMs } from '@/values/duration';
import type { Moment } from '@/values/moment';

/** The browser's alarms, permission and shortcuts; null or `unknown` if not reported. */
export interface Health {
  /** The alarms that are set, the soonest first, with their times in epoch ms. */
  readonly alarms: readonly { readonly name: string; readonly at: number }[] | null;
  /** Whether the person lets Loosen show notifications. */
  readonly notifications: 'granted' | 'denied' | 'unknown';
  /** The commands with the keys that are bound to them. */
  readonly commands:
    | readonly {
        readonly name: string;
        readonly description: string;
        readonly keys: string | null;
      }[]
    | null;
}

/** A problem in the browser that can prevent reminders. */
export type Trouble = 'overdue' | 'no-alarm' | 'other-alarm' | 'blocked' | 'refused';

/** A wake-up this late was lost: the rescue alarm should have fired by now. */
const lostMs = rescueMs + minuteMs;

/** A smaller difference is not noticeable. */
const sameTimeMs = minuteMs;

/** Returns the problem of the wake alarm that the next reminder needs, if any. */
function wakeTrouble(
  { alarms }: Health,
  { wakeAt, rescueAt }: { readonly wakeAt: number | null; readonly rescueAt: number | null },
  now: number,
): Trouble | null {
  if (wakeAt !== null && now > wakeAt + lostMs) return 'overdue';
  if (alarms === null) return null;
  const lacks = (name: string, at: number | null) =>
    at !== null && at > now && !alarms.some((alarm) => alarm.name === name);
  if (lacks('wake', wakeAt) || lacks('rescue', rescueAt)) return 'no-alarm';
  const wake = alarms.find(({ name }) => name === 'wake');
  const isElsewhere =
    wakeAt !== null && wake !== undefined && Math.abs(wake.at - wakeAt) > sameTimeMs;
  return isElsewhere ? 'other-alarm' : null;
}

/** Returns the problems at `moment`, the most serious first. */
export function troublesOf(
  health: Health,
  state: State,
  log: readonly LogEntry[],
  moment: Moment,
): Trouble[] {
  const wake = wakeTrouble(health, desiredState(state, moment), moment.at);
  const shown = log.findLast((entry) => entry.what === 'shown');
  const notifies = state.settings.rungs.notification;
  const blocked = notifies && health.notifications === 'denied';
  return [
    ...(wake === null ? [] : [wake]),
    ...(blocked ? (['blocked'] as const) : []),
    ...(notifies && !blocked && shown?.as === 'refused' ? (['refused'] as const) : []),
  ];
}
