import guideWords from 'words:guide';
import { ExerciseNotes } from '@/components/exercises/exercise-notes';
import type { Guided, GuidedExercise } from '@/components/guide/guided';
import { GuideList } from '@/components/guide/player/guide-list';
import type { Playing } from '@/components/guide/use-player';
import './guide-notes.css';

/** The text below the controls: the next exercise, the routine, and notes on the exercise. */
export function GuideNotes(props: {
  readonly guided: Guided;
  readonly playing: Playing;
  readonly exercise: GuidedExercise;
}) {
  const { guided, playing, exercise } = props;
  const { plan, frame } = playing;
  const following = plan.steps[frame.segment.stepIndex + 1];
  return (
    <div class="guide-words">
      <p class="next-exercise">
        {following === undefined
          ? guideWords.lastOne
          : guideWords.nextUp({ name: guided.exerciseOf(following.exercise).name })}
      </p>
      {plan.steps.length > 1 && <GuideList guided={guided} playing={playing} />}
      {exercise.known === null ? (
        <p class="cue">{guideWords.ownExercise}</p>
      ) : (
        <ExerciseNotes key={exercise.id} exercise={exercise.known.exercise} />
      )}
    </div>
  );
}
