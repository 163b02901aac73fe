import { adaptations, type GuidedExercise, warningFor } from '@/components/guide/guided';
import { guideWords } from '@/locales/en/guide';
import { equipmentWords } from '@/locales/en/library/equipment';
import type { EquipmentId } from '@/routines/library/exercise-lists';
import type { PracticeState } from '@/routines/plan/practice';
import './guide-steps.css';

/** The steps of an exercise, adapted to the person. */
export function GuideSteps(props: {
  readonly exercise: GuidedExercise;
  readonly practice: PracticeState;
  /** The equipment to fetch. */
  readonly equipment: readonly EquipmentId[];
  /**
   * Whether the person gets into position, which is the first step. Nothing shows which step
   * follows, so no other step is marked.
   */
  readonly gettingReady: boolean;
}) {
  const { exercise, practice, equipment, gettingReady } = props;
  const words = exercise.known?.words;
  const level = practice.levels.find((one) => one.exercise === exercise.id)?.level;
  const forYou = adaptations(exercise, practice);
  const warning = warningFor(exercise, practice);
  return (
    <section class="steps" aria-label={guideWords.steps}>
      <h2>{exercise.name}</h2>
      {equipment.length > 0 && (
        <p class="equipment">
          {guideWords.haveReady(equipment.map((thing) => equipmentWords[thing]))}
        </p>
      )}
      {warning !== null && <p class="notice">{warning}</p>}
      {forYou.map((sentence) => (
        <p key={sentence} class="adaptation">
          <strong>{guideWords.adapted}:</strong> {sentence}
        </p>
      ))}
      {words !== undefined && level !== undefined && (
        <p class="adaptation">
          <strong>{guideWords[level]}:</strong> {words[level]}
        </p>
      )}
      <ol>
        {exercise.steps.map((step, index) => (
          <li key={step} {...(gettingReady && index === 0 && { 'aria-current': 'step' as const })}>
            {step}
          </li>
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
