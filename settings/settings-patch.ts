import * as v from 'valibot';
import { defaultSettings } from '@/settings/default-settings';
import {
  type OwnReminder,
  type Settings,
  type SettingsPart,
  settingsParts,
} from '@/settings/settings';
import type { Problem } from '@/values/problem';
import { problemAt } from '@/values/problem-of';

/** Some parts of the settings, to be changed together. */
export const settingsPatchSchema = v.partial(v.object(settingsParts));
/** Some parts of the settings, to be changed together. */
export type SettingsPatch = v.InferOutput<typeof settingsPatchSchema>;

/** Returns some parts of the settings as a patch. */
export function pickParts(settings: Settings, names: readonly string[]): SettingsPatch {
  const entries = Object.entries(settings).filter(([name]) => names.includes(name));
  return v.parse(settingsPatchSchema, Object.fromEntries(entries));
}

/** Whether a patch would change nothing. */
export function matchesPatch(settings: Settings, change: SettingsPatch): boolean {
  const written = (parts: SettingsPatch) => JSON.stringify(v.parse(settingsPatchSchema, parts));
  return written(change) === written(pickParts(settings, Object.keys(change)));
}

/** Returns the default of one part, except for what an administrator locked. */
function freshPart(part: SettingsPart, settings: Settings, locks: ReadonlySet<string>): unknown {
  const now = settings[part];
  if (locks.has(part)) return now;
  const fresh = defaultSettings[part];
  if (typeof fresh !== 'object' || Array.isArray(fresh)) return fresh;
  const leaves = Object.entries(now).filter(([leaf]) => locks.has(`${part}.${leaf}`));
  return Object.fromEntries([...Object.entries(fresh), ...leaves]);
}

/** Returns the patch that resets parts to their defaults; null when nothing would change. */
export function resetPatch(
  parts: readonly SettingsPart[],
  settings: Settings,
  locks: ReadonlySet<string>,
): SettingsPatch | null {
  const fresh = parts.map((part) => [part, freshPart(part, settings, locks)]);
  const change = v.safeParse(settingsPatchSchema, Object.fromEntries(fresh));
  return change.success && !matchesPatch(settings, change.output) ? change.output : null;
}

type DaysOff = Settings['hours']['daysOff'];

/** Adds days off, in order of time, or answers why they cannot be added. */
export function withDaysOff(
  daysOff: DaysOff,
  more: { readonly from: string; readonly to: string },
): { readonly daysOff: DaysOff } | { readonly problem: Problem } {
  const next = [...daysOff, more].toSorted((a, b) => (a.from < b.from ? -1 : 1));
  const parsed = v.safeParse(settingsParts.hours.entries.daysOff, next);
  return parsed.success
    ? { daysOff: parsed.output }
    : { problem: problemAt(parsed.issues[0]).problem };
}

/** The input of a reminder editor, valid or not. */
export interface OwnReminderDraft {
  readonly name: string;
  readonly message: string;
  readonly by: 'interval' | 'times';
  readonly everyMinutes: string;
  readonly times: readonly string[];
}

/** The problems of a draft, by field: `name`, `times.0` for one time, `` for the whole draft. */
export type DraftProblems = ReadonlyMap<string, Problem>;

/** Parses a draft, together with the other reminders; returns its problems if it is invalid. */
export function parseDraft(
  { id, on }: OwnReminder,
  draft: OwnReminderDraft,
  others: readonly OwnReminder[],
): { readonly reminder: OwnReminder } | { readonly problems: DraftProblems } {
  const { by, times } = draft;
  const everyMinutes = draft.everyMinutes.trim() === '' ? null : Number(draft.everyMinutes);
  const when = by === 'interval' ? { by, everyMinutes } : { by, times };
  const next = { id, on, name: draft.name.trim(), message: draft.message.trim(), when };
  const parsed = v.safeParse(settingsParts.own, [...others, next]);
  if (!parsed.success) {
    const problems = parsed.issues.map((issue) => {
      const { path, problem } = problemAt(issue);
      const [, ...keys] = path.split('.');
      return [keys.filter((key) => key !== 'when').join('.'), problem] as const;
    });
    // One problem for each field is enough: the first.
    return { problems: new Map(problems.toReversed()) };
  }
  const [reminder] = parsed.output.slice(-1);
  if (reminder === undefined) return { problems: new Map() };
  return { reminder };
}
