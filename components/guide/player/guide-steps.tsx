import exerciseWords from 'words:exercises';
import guideWords from 'words:guide';
import libraryWords from 'words:library';
import { adaptations, type GuidedExercise, warningFor } from '@/components/guide/guided';
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
  const words = exercise.known === null ? null : exerciseWords[exercise.known.exercise.id];
  const level = practice.levels.find((one) => one.exercise === exercise.id)?.level;
  const forYou = adaptations(exercise, practice);
  const warning = warningFor(exercise, practice);
  return (
    <section class="steps" aria-label={guideWords.steps}>
      <h2>{exercise.name}</h2>
      {equipment.length > 0 && (
        <div class="equipment">
          <span>{guideWords.youNeed}</span>
          <ul>
            {equipment.map((thing) => (
              <li key={thing}>{libraryWords.equipment[thing]}</li>
            ))}
          </ul>
        </div>
      )}
      {warning !== null && <p class="notice">{warning}</p>}
      {forYou.map((sentence) => (
        <p key={sentence} class="adaptation">
          <strong>{guideWords.adapted}</strong> {sentence}
        </p>
      ))}
      {words !== null && level !== undefined && (
        <p class="adaptation">
          <strong>{guideWords.levels[level]}</strong> {words[level]}
        </p>
      )}
      <ol>
        {exercise.steps.map((step, index) => (
          <li key={step} {...(gettingReady && index === 0 && { 'aria-current': 'step' as const })}>
            {step}
          </li>
        ))}
      </ol>
      {words !== null && (
        <>
          <p class="cue">{words.breathing}</p>
          <p class="cue">{words.feelIt}</p>
        </>
      )}
    </section>
  );
}
