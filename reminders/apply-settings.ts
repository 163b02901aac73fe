import { type Change, changed, resetIgnored } from '@/reminders/change';
import { ownReminder } from '@/reminders/due';
import type { Intent } from '@/reminders/event';
import { isOwnReminder, type ReminderId } from '@/reminders/kinds';
import { clockOf, type Run } from '@/reminders/run';
import type { State } from '@/reminders/state';
import { fixedTimeAt } from '@/reminders/working-hours';
import { isPart, limits, type Settings } from '@/settings/settings';
import type { Moment } from '@/values/moment';

/** "Less often" adds so many minutes to the interval that was ignored. */
const easedByMinutes = 15;

/** The clocks under other settings: a time of day that was just chosen is one that is to come. */
function clocksUnder(
  { settings, run }: State,
  { own, hours }: Settings,
  moment: Moment,
): Run['clocks'] {
  const chosen = own.flatMap(({ id, when }) => {
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

/** The state under other settings, wherever they come from; running clocks go on. */
export function withSettings(state: State, settings: Settings, moment: Moment): State {
  return { settings, run: { ...state.run, clocks: clocksUnder(state, settings, moment) } };
}

type Parts = Extract<Intent, { kind: 'change-settings' }>['parts'];

/** The parts of a change that were really given: an absent one keeps what it had. */
export function definedParts(parts: Parts): Partial<Settings> {
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined));
}

/** Changes only the parts that were given, so that an absent one keeps what it had. */
export function applySettings(state: State, parts: Parts, moment: Moment): Change {
  const changes = definedParts(parts);
  return {
    state: withSettings(state, { ...state.settings, ...changes }, moment),
    log: [{ what: 'settings-changed', parts: Object.keys(changes).filter(isPart) }],
  };
}

/** An interval and the settings that have it. */
interface LongerInterval {
  readonly minutes: number;
  readonly next: Settings;
}

/** A longer interval, or null when it is as long as it can be. */
function longerBy(minutes: number, { max }: { readonly max: number }): number | null {
  return minutes >= max ? null : Math.min(max, minutes + easedByMinutes);
}

function ownLessOften(settings: Settings, kind: ReminderId): LongerInterval | null {
  const own = ownReminder(settings, kind);
  if (own?.when.by !== 'interval') return null;
  const minutes = longerBy(own.when.everyMinutes, limits.ownMinutes);
  if (minutes === null) return null;
  const eased = { ...own, when: { ...own.when, everyMinutes: minutes } };
  return {
    minutes,
    next: { ...settings, own: settings.own.map((one) => (one.id === kind ? eased : one)) },
  };
}

/** The settings with a longer interval for `kind`, or null when it cannot be longer. */
export function lessOften(settings: Settings, kind: ReminderId): LongerInterval | null {
  if (isOwnReminder(kind)) return ownLessOften(settings, kind);
  const { stand } = settings;
  const minutes =
    kind === 'stand'
      ? longerBy(stand.sitMinutes, limits.sitMinutes)
      : longerBy(settings[kind].everyMinutes, limits[`${kind}Minutes`]);
  if (minutes === null) return null;
  const eased =
    kind === 'stand'
      ? { stand: { ...stand, sitMinutes: minutes } }
      : { [kind]: { ...settings[kind], everyMinutes: minutes } };
  return { minutes, next: { ...settings, ...eased } };
}

/** The answer to the question after three ignored reminders: a longer interval, or none of it. */
export function ease(state: State, how: Extract<Intent, { kind: 'ease' }>['how']): Change {
  const kind = state.run.ignoredKind;
  // Hours are chosen in the settings; here the question is only answered.
  if (how === 'other-hours') return changed(state, resetIgnored, { what: 'hours-instead' });
  const eased = how === 'keep' || kind === null ? null : lessOften(state.settings, kind);
  if (eased === null || kind === null) return changed(state, resetIgnored, { what: 'kept-as-is' });
  return changed({ ...state, settings: eased.next }, resetIgnored, {
    what: 'eased',
    kind,
    everyMinutes: eased.minutes,
  });
}
