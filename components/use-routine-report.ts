import { useEffect } from 'preact/hooks';
import type { Intent } from '@/reminders/event';
import type { RoutineId } from '@/routines/routine';

/**
 * Reports one playing of a routine: that it plays (at each exercise, so that a page that died is
 * missed), that it counts (once more than half is done, so that nothing is lost), that it is done,
 * and that it was left.
 */
export function useRoutineReport(
  playing: {
    readonly session: string;
    readonly routine: RoutineId;
    /** Which exercise of the routine. */
    readonly step: number;
    readonly counts: boolean;
    readonly done: boolean;
  },
  onIntend: (intent: Intent) => void,
): void {
  const { session, routine, step, counts, done } = playing;
  useEffect(() => {
    onIntend({ kind: 'begin-routine', session, routine });
  }, [session, routine, step, onIntend]);
  useEffect(() => {
    const leave = () => onIntend({ kind: 'leave-routine', session });
    addEventListener('pagehide', leave);
    return () => removeEventListener('pagehide', leave);
  }, [session, onIntend]);
  useEffect(() => {
    // Counting again at the end counts nothing twice: it starts the sitting clocks from there.
    if (counts) onIntend({ kind: 'count-routine', session });
    if (done) onIntend({ kind: 'leave-routine', session });
  }, [counts, done, session, onIntend]);
}
