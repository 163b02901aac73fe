import { useEffect, useRef } from 'preact/hooks';
import { leastPlayedMs } from '@/components/place-for';
import type { PlaceInPlan } from '@/components/use-player';
import type { Intent } from '@/reminders/event';
import type { BodyArea } from '@/routines/exercise';
import type { PracticeChange } from '@/routines/practise';

/** Well within the time after which a silent guide counts as gone. */
const reportEveryMinutes = 4;

/** What the report needs to know of a playing. */
interface Reported {
  readonly session: string;
  readonly routine: string;
  readonly areas: readonly BodyArea[];
  /** Which exercise of the routine. */
  readonly step: number;
  /** How many whole minutes into the routine. */
  readonly minutes: number;
  readonly paused: boolean;
  readonly counts: boolean;
  readonly done: boolean;
  readonly placeNow: () => PlaceInPlan;
}

/**
 * Reports one playing of a routine: that it plays (at each exercise, each time it goes on and every
 * few minutes, so that a page that died is missed and one that lives is not), where it is (so that it can go on there), that it counts (once more than half is done,
 * so that nothing is lost), that it is done, and that it was left.
 */
export function useRoutineReport(
  playing: Reported,
  onIntend: (intent: Intent) => void,
  onPractise: (change: PracticeChange) => void,
): void {
  const { session, routine, step, minutes, paused, counts, done } = playing;
  const latest = useRef(playing);
  latest.current = playing;
  const keepPlace = () => {
    const { stepIndex, intoStepMs, playedMs } = latest.current.placeNow();
    const place = { routine, session, stepIndex, intoStepMs, playedMs };
    if (latest.current.done) onPractise({ kind: 'keep-place', place: null });
    // One that has hardly begun may not take the place of another that was left.
    else if (playedMs >= leastPlayedMs) onPractise({ kind: 'keep-place', place });
  };
  const part = Math.floor(minutes / reportEveryMinutes);
  useEffect(() => {
    // One that opened by itself has begun only when someone lets it go on.
    const begun = !paused || latest.current.placeNow().playedMs > 0;
    if (begun && !latest.current.done) onIntend({ kind: 'begin-routine', session, routine });
  }, [session, routine, step, part, paused, onIntend]);
  useEffect(keepPlace, [session, step, paused, done]);
  useEffect(() => {
    const leave = () => {
      onIntend({ kind: 'leave-routine', session });
      keepPlace();
    };
    addEventListener('pagehide', leave);
    return () => removeEventListener('pagehide', leave);
  }, [session, onIntend]);
  useEffect(() => {
    const { areas } = latest.current;
    // Counting again at the end counts nothing twice: it starts the sitting clocks from there.
    if (counts) onIntend({ kind: 'count-routine', session, routine, areas: [...areas] });
    if (done) onIntend({ kind: 'leave-routine', session });
  }, [counts, done, session, routine, onIntend]);
}
