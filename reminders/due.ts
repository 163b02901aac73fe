import { minuteMs } from '@/reminders/moment';
import { type ReminderKind, reminderKinds } from '@/reminders/run';
import type { State } from '@/reminders/state';

/** A posture check this near to a stretch is folded into it. */
const foldMs = 10 * minuteMs;

/** The interval of a reminder in ms, or null when it is switched off. */
export function intervalMs({ settings }: State, kind: ReminderKind): number | null {
  const { on, everyMinutes } = settings[kind];
  return on ? everyMinutes * minuteMs : null;
}

/**
 * When a reminder's clock is full if the person keeps sitting, in epoch ms counted from
 * `run.countedTo`; null when it is off. A snooze only ever makes it later.
 */
export function fullAt(state: State, kind: ReminderKind): number | null {
  const interval = intervalMs(state, kind);
  if (interval === null) return null;
  const { satMs, snoozedUntil } = state.run.clocks[kind];
  const full = state.run.countedTo + interval - satMs;
  return snoozedUntil === null ? full : Math.max(full, snoozedUntil);
}

/** Whether a posture check waits for the stretch that comes within ten minutes of it. */
function isFolded(state: State): boolean {
  const stretch = fullAt(state, 'stretch');
  const posture = fullAt(state, 'posture');
  if (stretch === null || posture === null) return false;
  // Someone who put the stretch off asked for quiet.
  if (state.run.clocks.stretch.snoozedUntil !== null) return true;
  // A check that is overdue, because something held it, would come now and not then.
  return stretch - Math.max(posture, state.run.countedTo) <= foldMs;
}

/** When each reminder that will be offered by itself is due (epoch ms), the earliest first. */
export function dueTimes(state: State): { readonly kind: ReminderKind; readonly at: number }[] {
  return reminderKinds
    .filter((kind) => kind === 'stretch' || !isFolded(state))
    .flatMap((kind) => {
      const at = fullAt(state, kind);
      return at === null ? [] : [{ kind, at }];
    })
    .toSorted((a, b) => a.at - b.at);
}
