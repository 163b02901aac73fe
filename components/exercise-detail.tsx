import { useEffect, useRef } from 'preact/hooks';
import { ExercisePicture } from '@/components/exercise-card';
import { ExerciseNotes } from '@/components/exercise-notes';
import { equipmentWords } from '@/locales/en/equipment';
import { exerciseWords } from '@/locales/en/exercises';
import { exercisesPageWords } from '@/locales/en/exercises-page';
import { guideWords } from '@/locales/en/guide';
import { muscleWords } from '@/locales/en/muscles';
import type { Dose } from '@/routines/dose';
import type { Exercise } from '@/routines/exercise';
import type { Movement } from '@/routines/figure/movement';

const words = exercisesPageWords;

/** A dose in words. */
function doseWords(dose: Dose): string {
  switch (dose.kind) {
    case 'hold':
      return words.dose.hold(dose.holdSeconds, dose.repetitions);
    case 'repetitions':
      return words.dose.repetitions(dose.repetitions, dose.secondsEach);
    case 'time':
      return words.dose.time(dose.seconds);
  }
}

function Facts({ exercise }: { readonly exercise: Exercise }) {
  const { muscles, equipment, dose, sides } = exercise;
  const facts = [
    [words.facts.muscles, muscles.map((muscle) => muscleWords[muscle]).join(', ')],
    [
      words.facts.equipment,
      equipment.map((thing) => equipmentWords[thing]).join(', ') || words.nothing,
    ],
    [words.facts.dose, doseWords(dose)],
    [words.facts.sides, words.sides[sides]],
  ] as const;
  return (
    <dl class="exercise-facts-list">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Everything known about an exercise, over the page; Escape and Close lead back to its card. */
export function ExerciseDetail(props: {
  readonly exercise: Exercise;
  readonly movement: Movement;
  readonly remarks: readonly string[];
  readonly hidden: boolean;
  readonly now: () => number;
  readonly onHide: (hidden: boolean) => void;
  readonly onStart: () => void;
  readonly onClose: () => void;
}) {
  const { exercise, movement, remarks, hidden, now, onClose } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const { name, steps, breathing, feelIt } = exerciseWords[exercise.id];
  return (
    <dialog
      ref={dialog}
      class="exercise-detail"
      aria-labelledby="exercise-detail-name"
      onClose={onClose}
    >
      <div class="exercise-figure">
        <ExercisePicture movement={movement} exercise={exercise} moving now={now} />
      </div>
      <h2 id="exercise-detail-name">{name}</h2>
      {remarks.map((remark) => (
        <p key={remark} class="for-you">
          {remark}
        </p>
      ))}
      <ol>
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p>{breathing}</p>
      <p>{guideWords.feelIt(feelIt)}</p>
      <Facts exercise={exercise} />
      <ExerciseNotes exercise={exercise} />
      <div class="controls">
        <button type="button" class="button primary" onClick={props.onStart}>
          {words.start}
        </button>
        <button type="button" class="button" onClick={() => props.onHide(!hidden)}>
          {hidden ? words.show : words.hide}
        </button>
        <button type="button" class="button" onClick={() => dialog.current?.close()}>
          {words.close}
        </button>
      </div>
    </dialog>
  );
}
