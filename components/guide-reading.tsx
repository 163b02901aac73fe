import { ExerciseNotes } from '@/components/exercise-notes';
import { GuideList } from '@/components/guide-list';
import { GuideSteps } from '@/components/guide-steps';
import type { Guided, GuidedExercise } from '@/components/guided';
import type { Playing } from '@/components/use-player';
import { guideWords } from '@/locales/en/guide';
import type { Practice } from '@/routines/practice';

/** What is read beside the picture: the steps, what comes next, the whole list, and the notes. */
export function GuideReading(props: {
  readonly guided: Guided;
  readonly playing: Playing;
  readonly exercise: GuidedExercise;
  readonly practice: Practice;
}) {
  const { guided, playing, exercise } = props;
  const { plan, frame } = playing;
  const following = plan.steps[frame.segment.stepIndex + 1];
  return (
    <div class="guide-words">
      <GuideSteps exercise={exercise} practice={props.practice} />
      <p class="next-exercise">
        {following === undefined
          ? guideWords.lastOne
          : guideWords.nextUp(guided.exerciseOf(following.exercise).name)}
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
