import type { Settings } from '@/settings/settings';
import { isGroup } from '@/values/json';
import { monthOf } from '@/values/local-date';

/** The key of the days of a month (`2026-11`) in `storage.local`. */
export const monthKey = (month: string) => `history.${month}`;

/** The key of the events of a month, as long as they are kept. */
export const eventsKey = (month: string) => `events.${month}`;

/** The key of the list of months. */
export const monthsKey = 'months';

/** The keys of documents in `storage.local`; a month's by a day in it (`2026-11-23`). */
export const storeKeys = {
  settings: 'settings',
  run: 'run',
  practice: 'practice',
  ownRoutines: 'ownRoutines',
  /** The effective settings; only where there is a policy. */
  effectiveSettings: 'governed',
  /** Today, and earlier days that are not in their months yet. */
  journal: 'journal',
  month: (day: string) => monthKey(monthOf(day)),
};

/** The settings under a policy, stored for pages that do not read policies themselves. */
export interface EffectiveSettings {
  readonly settings: Settings;
  readonly locks: readonly string[];
}

/** The effective settings to store for such pages: null without a policy. */
export function effectiveSettingsOf({
  settings,
  locks,
}: EffectiveSettings): EffectiveSettings | null {
  return locks.length === 0 ? null : { settings, locks };
}

/** Whether a stored document has this version number. */
export function isOfVersion(document: unknown, version: number): boolean {
  return isGroup(document) && Reflect.get(document, 'version') === version;
}
