import { adaptations, type GuidedExercise } from '@/components/guided';
import { guideWords } from '@/locales/en/guide';
import type { Practice } from '@/routines/practice';

/** How an exercise is done, as this person does it: adapted to their body, easier or harder. */
export function GuideSteps(props: {
  readonly exercise: GuidedExercise;
  readonly practice: Practice;
}) {
  const { exercise, practice } = props;
  const words = exercise.known?.words;
  const level = practice.levels.find((one) => one.exercise === exercise.id)?.level;
  const forYou = adaptations(exercise, practice);
  return (
    <section class="steps" aria-label={guideWords.steps}>
      <h2>{exercise.name}</h2>
      {forYou.map((sentence) => (
        <p key={sentence} class="for-you">
          <strong>{guideWords.adapted}:</strong> {sentence}
        </p>
      ))}
      {words !== undefined && level !== undefined && (
        <p class="for-you">
          <strong>{guideWords[level]}:</strong> {words[level]}
        </p>
      )}
      <ol>
        {exercise.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {words !== undefined && (
        <>
          <p class="cue">{words.breathing}</p>
          <p class="cue">{guideWords.feelIt(words.feelIt)}</p>
        </>
      )}
    </section>
  );
}
