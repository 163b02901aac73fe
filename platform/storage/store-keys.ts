import type { Settings } from '@/settings/settings';
import { monthOf } from '@/values/local-date';

/** Where the days of a month (`2026-11`) lie in `storage.local`, for ever. */
export const monthKey = (month: string) => `history.${month}`;

/** Where the events of a month lie, as long as they are kept. */
export const eventsKey = (month: string) => `events.${month}`;

/** Where it stands which months there are. */
export const monthsKey = 'months';

/** Where documents lie in `storage.local`; a month by a day in it (`2026-11-23`). */
export const storeKeys = {
  settings: 'settings',
  run: 'run',
  practice: 'practice',
  ownRoutines: 'ownRoutines',
  /** Only where there is a policy: what holds under it. */
  effectiveSettings: 'governed',
  /** What happened today, and on days that were not put into their months yet. */
  journal: 'journal',
  month: (day: string) => monthKey(monthOf(day)),
};

/** What holds under a policy, written for pages that do not read policies themselves. */
export interface EffectiveSettings {
  readonly settings: Settings;
  readonly locks: readonly string[];
}

/** What is written of a policy for such pages: nothing where there is none. */
export function effectiveSettingsOf({
  settings,
  locks,
}: EffectiveSettings): EffectiveSettings | null {
  return locks.length === 0 ? null : { settings, locks };
}

/** Whether a stored document says that it is of this version. */
export function isOfVersion(document: unknown, version: number): boolean {
  return (
    typeof document === 'object' &&
    document !== null &&
    'version' in document &&
    document.version === version
  );
}
