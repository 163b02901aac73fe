import { monthOf } from '@/history/day-tally';
import type { Settings } from '@/reminders/settings';

/** Where documents lie in `storage.local`; a month by a day in it (`2026-11-23`). */
export const storeKeys = {
  settings: 'settings',
  run: 'run',
  practice: 'practice',
  ownRoutines: 'ownRoutines',
  /** Only where there is a policy: what holds under it. */
  governed: 'governed',
  month: (day: string) => `history.${monthOf(day)}`,
};

/** What holds under a policy, written for pages that do not read policies themselves. */
export interface Governed {
  readonly settings: Settings;
  readonly locks: readonly string[];
}

/** What is written of a policy for such pages: nothing where there is none. */
export function governedOf({ settings, locks }: Governed): Governed | null {
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
