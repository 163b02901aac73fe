import { type Change, changed, resetIgnored } from '@/reminders/change';
import { ownReminder } from '@/reminders/due';
import type { Intent } from '@/reminders/event';
import { clockOf } from '@/reminders/fresh-run';
import { kindLimits } from '@/reminders/kinds/kind-limits';
import {
  type BuiltInKind,
  isOwnReminder,
  type OwnReminderId,
  type ReminderId,
} from '@/reminders/kinds/kinds';
import { ownReminderLimits } from '@/reminders/kinds/own';
import type { Run } from '@/reminders/run';
import type { State } from '@/reminders/state';
import { fixedTimeAt } from '@/reminders/working-hours';
import { isPart } from '@/settings/default-settings';
import type { Settings } from '@/settings/settings';
import type { SettingsPatch } from '@/settings/settings-patch';
import type { Moment } from '@/values/moment';

/** "Less often" adds this many minutes to the interval that was ignored. */
const easedByMinutes = 15;

/** Returns the clocks under new settings. A fixed time that was just chosen counts from now on. */
function clocksFor(
  { settings, run }: State,
  { own: reminders, hours }: Settings,
  moment: Moment,
): Run['clocks'] {
  const chosen = reminders.flatMap(({ id, when }) => {
    const before = ownReminder(settings, id)?.when;
    const known: readonly string[] = before?.by === 'times' ? before.times : [];
    const added = when.by === 'times' ? when.times.filter((time) => !known.includes(time)) : [];
    const clock = clockOf(run, id);
    const at = fixedTimeAt(added, hours, clock.since, moment);
    const isPast = at !== null && at <= moment.at;
    return isPast ? [[id, { ...clock, since: moment.at }]] : [];
  });
  return { ...run.clocks, ...Object.fromEntries(chosen) };
}

/** Returns the state with new settings from any source. Running clocks continue. */
export function withSettings(state: State, settings: Settings, moment: Moment): State {
  return { settings, run: { ...state.run, clocks: clocksFor(state, settings, moment) } };
}

/** Returns the parts of a change without those that are undefined. */
export function definedParts(parts: SettingsPatch): Partial<Settings> {
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined));
}

/** Applies a change of settings. Parts that are undefined stay as they are. */
export function applySettings(state: State, parts: SettingsPatch, moment: Moment): Change {
  const changes = definedParts(parts);
  return {
    state: withSettings(state, { ...state.settings, ...changes }, moment),
    log: [{ what: 'settings-changed', parts: Object.keys(changes).filter(isPart) }],
  };
}

/** Settings in which one interval is longer. */
interface LongerInterval {
  readonly minutes: number;
  /** The path of the setting that changes, such as `stand.sitMinutes` or `own`. */
  readonly path: string;
  readonly next: Settings;
}

/** Returns a longer interval; null when it already is the longest. */
function longerMinutes(minutes: number, max: number): number | null {
  return minutes >= max ? null : Math.min(max, minutes + easedByMinutes);
}

function ownLessOften(settings: Settings, id: OwnReminderId): LongerInterval | null {
  const reminder = ownReminder(settings, id);
  if (reminder?.when.by !== 'interval') return null;
  const minutes = longerMinutes(reminder.when.everyMinutes, ownReminderLimits.everyMinutes.max);
  if (minutes === null) return null;
  const eased = { ...reminder, when: { ...reminder.when, everyMinutes: minutes } };
  const others = settings.own.map((one) => (one.id === id ? eased : one));
  return { minutes, path: 'own', next: { ...settings, own: others } };
}

/** The sitting time before a built-in reminder is due, by the settings. */
function sittingTime(settings: Settings, kind: BuiltInKind) {
  if (kind === 'stand') {
    const { max } = kindLimits.stand.sitMinutes;
    return { setting: 'sitMinutes', minutes: settings.stand.sitMinutes, max };
  }
  const { max } = kindLimits[kind].everyMinutes;
  return { setting: 'everyMinutes', minutes: settings[kind].everyMinutes, max };
}

/** Returns settings with a longer interval for a reminder; null when it cannot be longer. */
export function lessOften(settings: Settings, id: ReminderId): LongerInterval | null {
  if (isOwnReminder(id)) return ownLessOften(settings, id);
  const { setting, minutes: before, max } = sittingTime(settings, id);
  const minutes = longerMinutes(before, max);
  if (minutes === null) return null;
  const next = { ...settings, [id]: { ...settings[id], [setting]: minutes } };
  return { minutes, path: `${id}.${setting}`, next };
}

/** Answers the question after three ignored reminders. Only "less often" changes settings. */
export function ease(state: State, how: Extract<Intent, { kind: 'ease' }>['how']): Change {
  const kind = state.run.ignoredKind;
  // The person chooses hours on the settings page; this only ends the question.
  if (how === 'other-hours') return changed(state, resetIgnored, { what: 'hours-instead' });
  const eased = how === 'keep' || kind === null ? null : lessOften(state.settings, kind);
  if (eased === null || kind === null) return changed(state, resetIgnored, { what: 'kept-as-is' });
  return changed({ ...state, settings: eased.next }, resetIgnored, {
    what: 'eased',
    kind,
    everyMinutes: eased.minutes,
  });
}
