import { useEffect, useRef } from 'preact/hooks';
import type { GuideRequest } from '@/components/guide/guide-host';
import { leastPlayedMs } from '@/components/guide/resume-position';
import type { PlaceInPlan } from '@/components/guide/use-player';
import type { RoutineReport } from '@/history/history-request';
import type { BodyArea } from '@/routines/library/exercise';
import type { Work } from '@/routines/player/work-done';

/** Reports often enough that a guide that still plays does not count as gone. */
const reportEveryMinutes = 4;

/** The state of a playing routine that the reports need. */
interface Reported {
  readonly session: string;
  readonly routine: string;
  readonly areas: readonly BodyArea[];
  /** The number of the current exercise. */
  readonly step: number;
  /** The whole minutes played. */
  readonly minutes: number;
  readonly paused: boolean;
  readonly counts: boolean;
  readonly done: boolean;
  readonly placeNow: () => PlaceInPlan;
  readonly workNow: () => readonly Work[];
  /** Returns the body area of an exercise; null for an own exercise. */
  readonly areaOf: (exercise: string) => BodyArea | null;
  /** Epoch ms. */
  readonly now: () => number;
}

/** Returns the work in whole seconds, without exercises that round to none. */
function workDone({ workNow, areaOf }: Reported): RoutineReport['done'] {
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
 * Reports a playing routine to the worker:
 *
 * - that it plays: at each exercise, on each resume and every few minutes, so that the worker notices
 *   a page that died;
 * - its position, to resume there;
 * - that it counts, once more than half is done, so that closing the page loses nothing;
 * - the work done, the end, and that the page was left.
 */
export function useRoutineReport(
  playing: Reported,
  onRequest: (request: GuideRequest) => void,
): void {
  const { session, routine, step, minutes, paused, counts, done } = playing;
  const latest = useRef(playing);
  latest.current = playing;
  const keepPlace = () => {
    const { stepIndex, intoStepMs, playedMs } = latest.current.placeNow();
    const place = { routine, session, stepIndex, intoStepMs, playedMs };
    if (latest.current.done) onRequest({ kind: 'keep-place', place: null });
    // A routine that has just started must not replace the position of another.
    else if (playedMs >= leastPlayedMs) onRequest({ kind: 'keep-place', place });
  };
  const recorded = useRef('');
  /** When it first ran on this page. A guide that opened automatically may wait for hours. */
  const firstRanAt = useRef<number | null>(null);
  useEffect(() => {
    firstRanAt.current = null;
  }, [session]);
  useEffect(() => {
    if (!paused) firstRanAt.current ??= latest.current.now();
  }, [paused, session]);
  const record = () => {
    const startedAt = firstRanAt.current ?? latest.current.now();
    const worked = workDone(latest.current);
    const said = JSON.stringify(worked);
    if (worked.length === 0 || said === recorded.current) return;
    recorded.current = said;
    // A resumed session keeps its id, so the start makes the id of each report unique.
    const id = `${session}.${startedAt.toString(36)}`;
    onRequest({ kind: 'record-routine', id, routine, startedAt, done: worked });
  };
  const part = Math.floor(minutes / reportEveryMinutes);
  useEffect(() => {
    // A guide that opened automatically starts when the person resumes it.
    const hasStarted = !paused || latest.current.placeNow().playedMs > 0;
    if (hasStarted && !latest.current.done) onRequest({ kind: 'begin-routine', session, routine });
  }, [session, routine, step, part, paused, onRequest]);
  useEffect(keepPlace, [session, step, paused, done]);
  useEffect(record, [session, step, paused, counts, done]);
  useEffect(() => {
    const leave = () => {
      onRequest({ kind: 'leave-routine', session });
      keepPlace();
      record();
    };
    addEventListener('pagehide', leave);
    return () => removeEventListener('pagehide', leave);
  }, [session, onRequest]);
  useEffect(() => {
    const { areas } = latest.current;
    // The second report at the end counts nothing again, but restarts the sitting clocks from there.
    if (counts) onRequest({ kind: 'count-routine', session, routine, areas: [...areas] });
    if (done) onRequest({ kind: 'leave-routine', session });
  }, [counts, done, session, routine, onRequest]);
}
