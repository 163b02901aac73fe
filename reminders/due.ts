import { clockOf } from '@/reminders/fresh-run';
import {
  type BuiltInKind,
  builtInKinds,
  factsOf,
  isOwnReminder,
  type ReminderId,
} from '@/reminders/kinds/kinds';
import type { Clock } from '@/reminders/run';
import type { State } from '@/reminders/state';
import { fixedTimeAt } from '@/reminders/working-hours';
import type { OwnReminder, Settings } from '@/settings/settings';
import { minuteMs } from '@/values/duration';
import type { Moment } from '@/values/moment';

/** A small break this close to a stretch is left to it. */
const coveredWithinMs = 10 * minuteMs;

/** A fixed time of day that was missed by this much is dropped. */
const fixedTimeLapsesMs = 120 * minuteMs;

/** Returns until when (epoch ms) fixed times are expired; one that is snoozed is not. */
export function fixedTimesSince({ since, snoozedUntil }: Clock, now: number): number {
  const lapsed = now - fixedTimeLapsesMs;
  return snoozedUntil !== null && snoozedUntil > lapsed ? since : Math.max(since, lapsed);
}

/** Returns an own reminder by its id; undefined when it was deleted. */
export function ownReminder({ own }: Settings, kind: ReminderId): OwnReminder | undefined {
  return own.find(({ id }) => id === kind);
}

/** Returns the ids of all reminders, the built-in ones first. */
export function allReminders({ own }: Settings): readonly ReminderId[] {
  return [...builtInKinds, ...own.map(({ id }) => id)];
}

/** Whether a reminder is switched on. */
export function isOn(settings: Settings, kind: ReminderId): boolean {
  return isOwnReminder(kind) ? (ownReminder(settings, kind)?.on ?? false) : settings[kind].on;
}

/** Returns the minutes of sitting before a built-in reminder is due, whether or not it is on. */
function sittingMinutes(settings: Settings, kind: BuiltInKind): number {
  return kind === 'stand' ? settings.stand.sitMinutes : settings[kind].everyMinutes;
}

/**
 * Returns the sitting (or standing) in ms after which a reminder is due; null when it is off or has
 * times of day.
 */
export function intervalMs({ settings, run }: State, id: ReminderId): number | null {
  if (!isOn(settings, id)) return null;
  if (isOwnReminder(id)) {
    const when = ownReminder(settings, id)?.when;
    return when?.by === 'interval' ? when.everyMinutes * minuteMs : null;
  }
  const isUp = id === 'stand' && run.standing;
  return (isUp ? settings.stand.standMinutes : sittingMinutes(settings, id)) * minuteMs;
}

function ownTimeAt(state: State, kind: ReminderId, moment: Moment): number | null {
  const when = ownReminder(state.settings, kind)?.when;
  if (!isOn(state.settings, kind) || when?.by !== 'times') return null;
  const after = fixedTimesSince(clockOf(state.run, kind), moment.at);
  return fixedTimeAt(when.times, state.settings.hours, after, moment);
}

/**
 * When a reminder is due if the person keeps sitting, in epoch ms; null when it is off. A snooze
 * only ever makes it later.
 */
export function dueAt(state: State, kind: ReminderId, moment: Moment): number | null {
  const interval = intervalMs(state, kind);
  const { sittingMs, snoozedUntil } = clockOf(state.run, kind);
  const full =
    interval === null ? ownTimeAt(state, kind, moment) : state.run.countedTo + interval - sittingMs;
  if (full === null || snoozedUntil === null) return full;
  return Math.max(full, snoozedUntil);
}

/** Returns whether a reminder takes seconds and is left out when a stretch is near. */
export function isSmall(id: ReminderId): boolean {
  return factsOf(id).role === 'small';
}

/** Returns whether a reminder is offered before all others that are due. */
export function isMain(id: ReminderId): boolean {
  return factsOf(id).role === 'main';
}

/** Returns whether a small break is left to the stretch that is due within ten minutes. */
function isCoveredByStretch(state: State, kind: ReminderId, moment: Moment): boolean {
  // One that waits for a pause in typing was due before.
  if (!isSmall(kind) || state.run.waiting?.kind === kind) return false;
  const stretch = dueAt(state, 'stretch', moment);
  const small = dueAt(state, kind, moment);
  if (stretch === null || small === null) return false;
  // A person who snoozed the stretch wants quiet.
  if (state.run.clocks.stretch.snoozedUntil !== null) return true;
  // An overdue check, which something held, would be offered now and not with the stretch.
  return stretch - Math.max(small, state.run.countedTo) <= coveredWithinMs;
}

/** A reminder with the time at which it is due. */
export interface Due {
  readonly kind: ReminderId;
  /** Epoch ms. */
  readonly at: number;
}

/** Returns when each reminder is due, the earliest first, without those that a stretch covers. */
export function dueTimes(state: State, moment: Moment): readonly Due[] {
  return allReminders(state.settings)
    .filter((kind) => !isCoveredByStretch(state, kind, moment))
    .flatMap((kind) => {
      const at = dueAt(state, kind, moment);
      return at === null ? [] : [{ kind, at }];
    })
    .toSorted((a, b) => a.at - b.at);
}

/** Returns the reminder to offer at `now` (epoch ms): a main one first, else the earliest. */
export function firstDue(due: readonly Due[], now: number): Due | undefined {
  const dueNow = due.filter(({ at }) => at <= now);
  return dueNow.find(({ kind }) => isMain(kind)) ?? dueNow[0];
}

/** Returns whether a due reminder replaces an open offer. */
export function replaces(offered: ReminderId, due: ReminderId): boolean {
  return isMain(due) && isSmall(offered);
}
