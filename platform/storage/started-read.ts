import { systemMoment } from '@/platform/environment';
import type { Moment } from '@/values/moment';

/**
 * Starts to read now, for a caller that comes later: a page asks its store before it loads its
 * words. The first call gets that result; later calls read again.
 */
export function startedRead<Result>(
  read: (moment: Moment) => Promise<Result>,
): (moment: Moment) => Promise<Result> {
  let started: Promise<Result> | null = read(systemMoment());
  // Whoever takes the result handles its error.
  started.catch(() => undefined);
  return (moment) => {
    const result = started ?? read(moment);
    started = null;
    return result;
  };
}
