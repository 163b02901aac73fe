import { useEffect, useRef } from 'preact/hooks';
import { leastPlayedMs } from '@/components/guide/resume-position';
import type { PlaceInPlan } from '@/components/guide/use-player';
import type { RoutineReport } from '@/history/history-request';
import type { Intent } from '@/reminders/event';
import type { BodyArea } from '@/routines/library/exercise';
import type { PracticeChange } from '@/routines/plan/change-practice';
import type { Work } from '@/routines/player/work-done';

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
  readonly workNow: () => readonly Work[];
  /** The part of the body that an exercise is for; null for one that the person made. */
  readonly areaOf: (exercise: string) => BodyArea | null;
  /** Epoch ms. */
  readonly now: () => number;
}

/** Work as it is reported: in whole seconds, without what took none. */
function doneOf({ workNow, areaOf }: Reported): RoutineReport['done'] {
  const seconds = (ms: number) => Math.round(ms / 1000);
  return workNow()
    .map(({ exercise, left, right, both }) => ({
      exercise,
      area: areaOf(exercise),
      left: seconds(left),
      right: seconds(right),
      both: seconds(both),
    }))
    .filter(({ left, right, both }) => left + right + both > 0);
}

/**
 * Reports one playing of a routine: that it plays (at each exercise, each time it goes on and every
 * few minutes, so that a page that died is missed and one that lives is not), where it is (so that it can go on there), that it counts (once more than half is done,
 * so that nothing is lost), that it is done, what was worked, and that
 * it was left.
 */
export function useRoutineReport(
  playing: Reported,
  onIntend: (intent: Intent) => void,
  onPractise: (change: PracticeChange) => void,
  onRecord: (report: RoutineReport) => void,
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
  const recorded = useRef('');
  /** When it first ran on this page: one that opened by itself may wait for hours. */
  const began = useRef<number | null>(null);
  useEffect(() => {
    began.current = null;
  }, [session]);
  useEffect(() => {
    if (!paused) began.current ??= latest.current.now();
  }, [paused, session]);
  const record = () => {
    const startedAt = began.current ?? latest.current.now();
    const worked = doneOf(latest.current);
    const said = JSON.stringify(worked);
    if (worked.length === 0 || said === recorded.current) return;
    recorded.current = said;
    // Taken up again, it is the same session, and yet another piece of work.
    const id = `${session}.${startedAt.toString(36)}`;
    onRecord({ kind: 'record-routine', id, routine, startedAt, done: worked });
  };
  const part = Math.floor(minutes / reportEveryMinutes);
  useEffect(() => {
    // One that opened by itself has begun only when someone lets it go on.
    const begun = !paused || latest.current.placeNow().playedMs > 0;
    if (begun && !latest.current.done) onIntend({ kind: 'begin-routine', session, routine });
  }, [session, routine, step, part, paused, onIntend]);
  useEffect(keepPlace, [session, step, paused, done]);
  useEffect(record, [session, step, paused, counts, done]);
  useEffect(() => {
    const leave = () => {
      onIntend({ kind: 'leave-routine', session });
      keepPlace();
      record();
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
