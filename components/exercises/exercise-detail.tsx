import bodyAreaWords from 'words:body-areas';
import exerciseWords from 'words:exercises';
import exercisesPageWords from 'words:exercises-page';
import libraryWords from 'words:library';
import { useEffect, useRef } from 'preact/hooks';
import { ExercisePicture } from '@/components/exercises/exercise-card';
import { ExerciseNotes } from '@/components/exercises/exercise-notes';
import type { Movement } from '@/routines/figure/pose/movement';
import type { Dose } from '@/routines/library/dose';
import type { Exercise } from '@/routines/library/exercise';
import './exercise-detail.css';

const words = exercisesPageWords;

/** Formats a dose. */
function doseWords(dose: Dose): string {
  switch (dose.kind) {
    case 'hold':
      return words.dose.hold({ count: dose.repetitions, seconds: dose.holdSeconds });
    case 'repetitions':
      return words.dose.repetitions({ count: dose.repetitions, seconds: dose.secondsEach });
    case 'time':
      return words.dose.time({ seconds: dose.seconds });
  }
}

function Facts({ exercise }: { readonly exercise: Exercise }) {
  const { area, position, muscles, equipment, dose, sides } = exercise;
  const things = equipment.map((thing) => libraryWords.equipment[thing]);
  const facts = [
    [words.area, [bodyAreaWords[area]]],
    [words.position, [words.positions[position]]],
    [words.facts.muscles, muscles.map((muscle) => libraryWords.muscles[muscle])],
    [words.facts.equipment, things.length > 0 ? things : [words.nothing]],
    [words.facts.dose, [doseWords(dose)]],
    [words.facts.sides, [words.sides[sides]]],
  ] as const;
  return (
    <dl class="exercise-facts-list">
      {facts.map(([name, values]) => (
        <div key={name}>
          <dt>{name}</dt>
          {values.map((value) => (
            <dd key={value}>{value}</dd>
          ))}
        </div>
      ))}
    </dl>
  );
}

/** A dialog with every detail of an exercise. Escape and the close button return to its card. */
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
      <header class="exercise-detail-head">
        <h2 id="exercise-detail-name">{name}</h2>
        <button
          type="button"
          class="icon-button"
          aria-label={words.close}
          title={words.close}
          onClick={() => dialog.current?.close()}
        >
          <span aria-hidden="true">✕</span>
        </button>
      </header>
      <div class="exercise-figure">
        <ExercisePicture movement={movement} exercise={exercise} moving now={now} />
      </div>
      {remarks.map((remark) => (
        <p key={remark} class="exercise-remark">
          {remark}
        </p>
      ))}
      <ol>
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p>{breathing}</p>
      <p>{feelIt}</p>
      <Facts exercise={exercise} />
      <ExerciseNotes exercise={exercise} />
      <div class="controls">
        <button type="button" class="button primary" onClick={props.onStart}>
          {words.start}
        </button>
        <button type="button" class="button" onClick={() => props.onHide(!hidden)}>
          {hidden ? words.show : words.hide}
        </button>
      </div>
    </dialog>
  );
}
