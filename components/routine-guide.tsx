import { useEffect, useMemo } from 'preact/hooks';
import { announcementOf } from '@/components/announcement-of';
import { ExerciseNotes } from '@/components/exercise-notes';
import { GuideDone } from '@/components/guide-done';
import { GuideStage } from '@/components/guide-stage';
import { type Playing, usePlayer } from '@/components/use-player';
import { useRoutineReport } from '@/components/use-routine-report';
import { equipmentWords } from '@/locales/en/equipment';
import { exerciseWords } from '@/locales/en/exercises';
import { guideWords } from '@/locales/en/guide';
import { routineWords } from '@/locales/en/routines';
import { safetyWords } from '@/locales/en/safety';
import { routineLength } from '@/locales/en/time';
import type { Intent } from '@/reminders/event';
import type { Exercise, ExerciseId } from '@/routines/exercise';
import { equipmentOf, type Routine } from '@/routines/routine';
import { timelineOf } from '@/routines/timeline';

/** What the guide needs to know and may ask for. */
export interface RoutineGuideProps {
  readonly routine: Routine;
  readonly exercises: Readonly<Record<ExerciseId, Exercise>>;
  /** Names this playing, so that it counts once however often it is reported. */
  readonly session: string;
  /** Epoch ms. Must stay the same function from one drawing to the next. */
  readonly now: () => number;
  readonly breaksToday: number;
  readonly goal: number;
  /** Why a report was refused, if one was. */
  readonly refused: string | null;
  readonly onIntend: (intent: Intent) => void;
  /** Whether the routine runs now, which keeps the screen on. Must stay the same function. */
  readonly onPlaying: (playing: boolean) => void;
  readonly onAgain: () => void;
  readonly onClose: () => void;
  readonly onSafety: () => void;
}

/** Space, arrows and Escape, unless a control that has its own use for the key has the focus. */
function useKeys({ togglePause, next, back, paused, frame }: Playing): void {
  const done = frame.phase === 'done';
  useEffect(() => {
    if (done) return;
    const press = (event: KeyboardEvent) => {
      const inControl =
        event.target instanceof Element && event.target.closest('button, a, summary') !== null;
      if (event.altKey || event.ctrlKey || event.metaKey) return;
      if (event.key === ' ' && !inControl) togglePause();
      else if (event.key === 'ArrowRight') next();
      else if (event.key === 'ArrowLeft') back();
      else if (event.key === 'Escape' && !paused) togglePause();
      else return;
      event.preventDefault();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  });
}

function Controls(props: { readonly playing: Playing; readonly onSafety: () => void }) {
  const { playing } = props;
  return (
    <div class="controls">
      <button type="button" class="button primary" onClick={playing.togglePause}>
        {playing.paused ? guideWords.resume : guideWords.pause}
      </button>
      <button type="button" class="button" onClick={playing.back}>
        <span aria-hidden="true" class="arrow">
          ‹
        </span>
        {guideWords.back}
      </button>
      <button type="button" class="button" onClick={playing.next}>
        {guideWords.next}
        <span aria-hidden="true" class="arrow">
          ›
        </span>
      </button>
      <button
        type="button"
        class="button plain"
        onClick={() => {
          if (!playing.paused) playing.togglePause();
          props.onSafety();
        }}
      >
        {guideWords.safety}
      </button>
    </div>
  );
}

function Steps({ exercise }: { readonly exercise: ExerciseId }) {
  const words = exerciseWords[exercise];
  return (
    <section class="steps" aria-label={guideWords.steps}>
      <h2>{words.name}</h2>
      <ol>
        {words.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p class="cue">{words.breathing}</p>
    </section>
  );
}

/** Plays a routine hands-free: picture, time, sides, what comes next; then says what it came to. */
export function RoutineGuide(props: RoutineGuideProps) {
  const { routine, exercises, session, now, onIntend } = props;
  const timeline = useMemo(() => timelineOf(routine, exercises), [routine, exercises]);
  const playing = usePlayer(routine.id, timeline, now);
  const { frame, counts } = playing;
  const done = frame.phase === 'done';
  const step = frame.step.number;
  useRoutineReport({ session, routine: routine.id, step, counts, done }, onIntend);
  useKeys(playing);
  const runs = !done && !playing.paused;
  const { onPlaying } = props;
  useEffect(() => onPlaying(runs), [runs, onPlaying]);
  const exercise = exercises[frame.segment.exercise];
  const equipment = equipmentOf(routine, exercises).map((id) => equipmentWords[id]);
  return (
    <>
      <header class="guide-head">
        <h1>{routineWords[routine.id].name}</h1>
        <span class="guide-length">
          {guideWords.progress(frame.step.number, frame.step.of)} · {routineLength(routine.minutes)}
        </span>
      </header>
      <main>
        <p class="visually-hidden" role="status">
          {playing.paused && !done ? guideWords.announce.paused : announcementOf(frame)}
        </p>
        {equipment.length > 0 && !done && (
          <p class="have-ready">{guideWords.haveReady(equipment.join(', '))}</p>
        )}
        {props.refused !== null && <p class="notice">{props.refused}</p>}
        {done ? (
          <GuideDone counts={counts} {...props} />
        ) : (
          <>
            <GuideStage playing={playing} exercises={exercises} />
            <progress
              class="routine-progress"
              aria-label={guideWords.routineProgress}
              max={1}
              value={frame.progress}
            />
            <Controls playing={playing} onSafety={props.onSafety} />
            <Steps exercise={exercise.id} />
            <p class="cue">{guideWords.feelIt(exerciseWords[exercise.id].feelIt)}</p>
            <p class="next-exercise">
              {frame.next === null
                ? guideWords.lastOne
                : guideWords.nextUp(exerciseWords[frame.next].name)}
            </p>
            <ExerciseNotes key={exercise.id} exercise={exercise} />
          </>
        )}
      </main>
      <footer class="guide-foot">
        <p>{safetyWords.disclaimerShort}</p>
      </footer>
    </>
  );
}
