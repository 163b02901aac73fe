import { addDeed, type Deed, localDate, type Month } from '@/history/day-tally';
import type { LogEntry } from '@/reminders/log-entry';

/** What a log entry adds to the day's tally, if anything. */
function deedOf(entry: LogEntry): { deed: Deed; by: 1 | -1 } | null {
  switch (entry.what) {
    case 'break':
      return { deed: 'breaks', by: 1 };
    case 'natural-break':
      return { deed: 'naturalBreaks', by: 1 };
    case 'break-undone':
      return entry.counted ? { deed: 'breaks', by: -1 } : null;
    case 'done':
      return entry.kind === 'posture' ? { deed: 'postureChecks', by: 1 } : null;
    case 'skipped':
      return { deed: 'skipped', by: 1 };
    case 'skip-undone':
      return { deed: 'skipped', by: -1 };
    case 'ignored':
      return { deed: 'ignored', by: 1 };
    default:
      return null;
  }
}

/** The month with everything counted that `log` reports, on the local date of each entry. */
export function recordDeeds(month: Month, log: readonly LogEntry[], zone: string): Month {
  return log.reduce((counted, entry) => {
    const done = deedOf(entry);
    return done === null
      ? counted
      : addDeed(counted, localDate(entry.at, zone), done.deed, done.by);
  }, month);
}
