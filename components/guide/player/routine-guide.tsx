import guideWords from 'words:guide';
import { useEffect, useRef, useState } from 'preact/hooks';
import { announcement } from '@/components/guide/announcement';
import { useFloatingGuide } from '@/components/guide/floating-guide';
import { GuideDone } from '@/components/guide/guide-done';
import { GuideFoot } from '@/components/guide/guide-foot';
import type { GuideRequest } from '@/components/guide/guide-host';
import { changeSentence, equipmentAt, type Guided } from '@/components/guide/guided';
import { type Changed, GuideChanges } from '@/components/guide/player/guide-changes';
import { GuideControls } from '@/components/guide/player/guide-controls';
import { GuideNotes } from '@/components/guide/player/guide-notes';
import { GuideSound } from '@/components/guide/player/guide-sound';
import { GuideStage } from '@/components/guide/player/guide-stage';
import { GuideSteps } from '@/components/guide/player/guide-steps';
import { useGuideKeys } from '@/components/guide/use-guide-keys';
import { type PlaceInPlan, usePlayer } from '@/components/guide/use-player';
import { useRoutineReport } from '@/components/guide/use-routine-report';
import { type Sounds, useSound } from '@/components/guide/use-sound';
import { RefusalNotice } from '@/components/ui/refusal-notice';
import { requestProblemText } from '@/components/ui/request-problem-text';
import { useFirstPaintDone } from '@/components/ui/use-first-paint-done';
import { useKeptFocus } from '@/components/ui/use-kept-focus';
import { clockLength } from '@/locales/formats';
import { isExerciseId } from '@/routines/library/exercise-lists';
import { areasOf } from '@/routines/plan/plan';
import type { PracticeState } from '@/routines/plan/practice';
import type { Settings } from '@/settings/settings';
import { minuteMs } from '@/values/duration';
import type { ProblemAt } from '@/values/problem';
import './routine-guide.css';

/** Data and requests of the guide. */
export interface RoutineGuideProps {
  readonly guided: Guided;
  /** Where this routine was left. It opens there, paused. */
  readonly place: PlaceInPlan | null;
  readonly practice: PracticeState;
  /** The id of this session, which counts once however often it is reported. */
  readonly session: string;
  /** Returns epoch ms. Must stay the same function in every render. */
  readonly now: () => number;
  readonly breaksToday: number;
  readonly goal: number;
  readonly sound: Settings['sound'];
  readonly hasVoice: boolean;
  readonly sounds: Sounds;
  /** The body of the floating window; null while there is none. */
  readonly floating: HTMLElement | null;
  /** Null where the browser has no floating windows. */
  readonly onFloat: (() => void) | null;
  /** Why a report was refused, if one was. */
  readonly refused: ProblemAt | null;
  readonly onRequest: (request: GuideRequest) => void;
  /** Whether the routine runs now, which keeps the screen on. Must stay the same function. */
  readonly onPlaying: (playing: boolean) => void;
  readonly onAgain: () => void;
  readonly onClose: () => void;
  readonly onSafety: () => void;
}

function Notices(props: {
  readonly changed: Changed | null;
  readonly refused: ProblemAt | null;
  readonly onUndone: () => void;
}) {
  const { changed, refused } = props;
  return (
    <div role="status">
      <RefusalNotice refusal={refused} words={requestProblemText} />
      {changed !== null && (
        <p class="notice">
          <span>{changed.sentence}</span>
          <button
            type="button"
            class="button small"
            onClick={() => {
              changed.undo();
              props.onUndone();
            }}
          >
            {guideWords.undo}
          </button>
        </p>
      )}
    </div>
  );
}

/** Plays a routine: picture, time, side and next exercise; shows the result at the end. */
export function RoutineGuide(props: RoutineGuideProps) {
  const { guided, place, practice, session, now, onRequest } = props;
  const playing = usePlayer(guided.plan, place, now);
  const { frame, counts, plan, timeline } = playing;
  const [changed, setChanged] = useState<Changed | null>(null);
  const [wasLeft, setWasLeft] = useState(place !== null && place.playedMs > 0);
  const done = frame.phase === 'done';
  const { routine } = guided.plan;
  const step = frame.step.number;
  // Only the steps up to now were done.
  const areas = areasOf(
    { ...plan, steps: plan.steps.slice(0, frame.segment.stepIndex + 1) },
    guided.library,
  );
  const { paused, placeNow, workNow } = playing;
  useRoutineReport(
    {
      session,
      routine,
      areas,
      step,
      minutes: Math.floor((frame.progress * timeline.totalMs) / minuteMs),
      paused,
      counts,
      done,
      placeNow,
      workNow,
      areaOf: (id) => (isExerciseId(id) ? guided.library[id].area : null),
      now,
    },
    onRequest,
  );
  useGuideKeys(playing, props.floating);
  useSound(playing, guided, practice, props.sound, props.sounds);
  const runs = !done && !paused;
  const { onPlaying } = props;
  useEffect(() => onPlaying(runs), [runs, onPlaying]);
  useEffect(() => {
    if (runs) setWasLeft(false);
  }, [runs]);
  const planOfStep = useRef(plan);
  useEffect(() => {
    // Drops the message at the next exercise, unless the change itself led there.
    if (planOfStep.current === plan) setChanged(null);
    planOfStep.current = plan;
  }, [step, plan]);
  const stepNow = plan.steps[frame.segment.stepIndex];
  const exercise = guided.exerciseOf(stepNow?.exercise ?? '');
  useFloatingGuide(props.floating, { playing, exercise });
  const drawn = useFirstPaintDone();
  useKeptFocus();
  return (
    <>
      <header class="guide-head">
        <h1 tabIndex={-1}>{guided.name}</h1>
        <span class="guide-length">
          {guideWords.progress({ number: step, total: frame.step.of })} ·{' '}
          {clockLength(timeline.totalMs / 1000)}
        </span>
      </header>
      <main>
        <p class="visually-hidden" role="status">
          {paused && !done ? guideWords.announce.paused : announcement(frame, exercise.name)}
        </p>
        {guided.plan.changes.length > 0 && !done && (
          <ul class="plan-changes">
            {guided.plan.changes.map((change) => (
              <li key={change.exercise}>{changeSentence(change)}</li>
            ))}
          </ul>
        )}
        {wasLeft && !done && (
          <p class="notice">
            <span>{guideWords.resumeHere({ number: step, total: frame.step.of })}</span>
            <button type="button" class="button small" onClick={props.onAgain}>
              {guideWords.startAgain}
            </button>
          </p>
        )}
        <Notices changed={changed} refused={props.refused} onUndone={() => setChanged(null)} />
        {done ? (
          <GuideDone {...props} plan={plan} counts={counts} />
        ) : (
          <div class="guide-body">
            <div class="guide-screen">
              <div class="guide-play">
                <GuideStage playing={playing} exercise={exercise} />
                <progress
                  class="routine-progress"
                  aria-label={guideWords.routineProgress}
                  max={1}
                  value={frame.progress}
                />
              </div>
              {/* Drawn after the first paint; the controls keep their position. */}
              {drawn && (
                <div class="guide-how">
                  <GuideSteps
                    exercise={exercise}
                    practice={practice}
                    equipment={equipmentAt(guided, plan, frame.segment.stepIndex)}
                    gettingReady={frame.phase === 'ready'}
                  />
                  <GuideChanges
                    guided={guided}
                    playing={playing}
                    practice={practice}
                    onRequest={onRequest}
                    onChanged={setChanged}
                  />
                </div>
              )}
              <GuideControls playing={playing} />
            </div>
            {drawn && <GuideNotes guided={guided} playing={playing} exercise={exercise} />}
          </div>
        )}
      </main>
      {drawn && (
        <GuideFoot
          onSafety={() => {
            if (runs) playing.togglePause();
            props.onSafety();
          }}
        >
          <GuideSound
            sound={props.sound}
            hasVoice={props.hasVoice}
            onChange={(sound) => onRequest({ kind: 'change-settings', parts: { sound } })}
          />
          {props.onFloat !== null && !done && (
            <button
              type="button"
              class="button small"
              title={guideWords.floatDetail}
              onClick={props.onFloat}
            >
              {guideWords.float}
            </button>
          )}
        </GuideFoot>
      )}
    </>
  );
}
