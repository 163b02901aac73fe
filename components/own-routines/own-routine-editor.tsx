import bodyAreaWords from 'words:body-areas';
import exerciseWords from 'words:exercises';
import ownRoutinesWords from 'words:own-routines';
import { useId, useRef, useState } from 'preact/hooks';
import { StillFigure } from '@/components/figure/still-figure';
import { EditorButtons } from '@/components/form/editor-buttons';
import { DoseFields, NumberField } from '@/components/own-routines/dose-fields';
import { NameField } from '@/components/own-routines/name-field';
import { clockLength } from '@/locales/formats';
import { bodyAreas } from '@/routines/library/exercise';
import { type ExerciseId, isExerciseId } from '@/routines/library/exercise-lists';
import type { Movements } from '@/routines/movements/guide-library';
import type { OwnLibrary, OwnRoutine } from '@/routines/own/own-library';
import { ownLimits } from '@/routines/own/own-library';
import { planOfOwn } from '@/routines/own/own-plan';
import { type Library, planOfOne } from '@/routines/plan/plan';
import { timelineOf } from '@/routines/player/timeline';
import './own-editor.css';
import '@/components/form/field.css';
import './own-routine-editor.css';

const words = ownRoutinesWords;

type Step = OwnRoutine['steps'][number];

interface EditorProps {
  readonly routine: OwnRoutine;
  readonly own: OwnLibrary;
  readonly library: Library;
  readonly movements: Movements;
  readonly onDirty: () => void;
  readonly onSave: (routine: OwnRoutine) => void;
  readonly onCancel: () => void;
}

function nameIn(own: OwnLibrary, id: string): string {
  if (isExerciseId(id)) return exerciseWords[id].name;
  return own.exercises.find((exercise) => exercise.id === id)?.name ?? id;
}

/** The figure of an exercise, or the picture of an own one. */
function StepFigure({
  own,
  movements,
  id,
}: Pick<EditorProps, 'own' | 'movements'> & { id: string }) {
  const picture = own.exercises.find((exercise) => exercise.id === id)?.picture ?? null;
  return (
    <span class="own-step-figure" aria-hidden="true">
      {isExerciseId(id) && <StillFigure movement={movements[id]} size="thumbnail" />}
      {picture !== null && <img src={picture} alt="" />}
    </span>
  );
}

function withItemMoved<T>(all: readonly T[], from: number, to: number): T[] {
  const rest = all.toSpliced(from, 1);
  return rest.toSpliced(to, 0, ...all.slice(from, from + 1));
}

/** Returns a step with the usual dose of an exercise. */
function stepFor({ own, library }: EditorProps, id: string): Step | null {
  const mine = own.exercises.find((exercise) => exercise.id === id);
  if (mine !== undefined) return { exercise: id, prepareSeconds: 8, dose: mine.dose };
  if (!isExerciseId(id)) return null;
  const [step] = planOfOne(library[id]).steps;
  if (step === undefined) return null;
  const { dose, prepareSeconds } = step;
  const own30 = dose.kind === 'repetitions' ? plainRepetitions(dose) : dose;
  return { exercise: id, prepareSeconds, dose: own30 };
}

function plainRepetitions(dose: { readonly repetitions: number; readonly secondsEach: number }) {
  const { repetitions, secondsEach } = dose;
  return { kind: 'repetitions' as const, repetitions, secondsEach };
}

function AddExercise(props: {
  readonly id: string;
  readonly own: OwnLibrary;
  readonly library: Library;
  readonly onAdd: (id: string) => void;
}) {
  const { id, own, library } = props;
  const all = Object.values(library);
  return (
    <div class="field">
      <label for={id}>{words.add}</label>
      <select
        id={id}
        value=""
        onChange={({ currentTarget }) => {
          if (currentTarget.value !== '') props.onAdd(currentTarget.value);
          currentTarget.value = '';
        }}
      >
        <option value="">{words.addHint}</option>
        {own.exercises.length > 0 && (
          <optgroup label={words.exercises}>
            {own.exercises.map((exercise) => (
              <option key={exercise.id} value={exercise.id}>
                {exercise.name}
              </option>
            ))}
          </optgroup>
        )}
        {bodyAreas.map((area) => (
          <optgroup key={area} label={bodyAreaWords[area]}>
            {all
              .filter((exercise) => exercise.area === area)
              .map((exercise: { readonly id: ExerciseId }) => (
                <option key={exercise.id} value={exercise.id}>
                  {exerciseWords[exercise.id].name}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
    </div>
  );
}

/** Edits an own routine: ordered exercises with doses, moved by key, button or mouse. */
export function OwnRoutineEditor(props: EditorProps) {
  const id = useId();
  const { own, library } = props;
  const [draft, setDraft] = useState(props.routine);
  const [said, setSaid] = useState('');
  const [dragged, setDragged] = useState<number | null>(null);
  const list = useRef<HTMLOListElement>(null);
  const change = (part: Partial<OwnRoutine>) => {
    setDraft({ ...draft, ...part });
    props.onDirty();
  };
  const { steps } = draft;
  const move = (from: number, to: number) => {
    const step = steps[from];
    if (step === undefined || to < 0 || to >= steps.length || from === to) return;
    change({ steps: withItemMoved(steps, from, to) });
    setSaid(words.moved({ name: nameIn(own, step.exercise), place: to + 1, of: steps.length }));
    // The focus follows the moved step.
    requestAnimationFrame(() => {
      list.current?.querySelectorAll<HTMLElement>('li')[to]?.focus();
    });
  };
  const takeOut = (index: number) => {
    change({ steps: steps.toSpliced(index, 1) });
    // The focus goes to the next step, or to the field that adds one.
    requestAnimationFrame(() => {
      const left = [...(list.current?.querySelectorAll<HTMLElement>('li') ?? [])];
      (left[index] ?? left.at(-1) ?? document.getElementById(`${id}-add`))?.focus();
    });
  };
  const lengthOf = (some: readonly Step[]) =>
    clockLength(
      timelineOf(planOfOwn({ ...draft, steps: [...some] }, own, library).steps).totalMs / 1000,
    );
  return (
    <form
      class="own-editor"
      onSubmit={(event) => {
        event.preventDefault();
        props.onSave(draft);
      }}
    >
      <NameField label={words.routineName} name={draft.name} onName={(name) => change({ name })} />
      <h2 id={`${id}-steps`}>{words.steps}</h2>
      <p class="row-note">{words.reorderHint}</p>
      <ol class="own-steps" ref={list} aria-labelledby={`${id}-steps`}>
        {steps.map((step, index) => {
          const name = nameIn(own, step.exercise);
          const replace = (part: Partial<Step>) =>
            change({ steps: steps.with(index, { ...step, ...part }) });
          return (
            // Its buttons do the same without a mouse.
            // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
            <li
              key={`${index} ${step.exercise}`}
              tabIndex={-1}
              draggable
              onDragStart={() => setDragged(index)}
              onDragOver={(event) => event.preventDefault()}
              onDrop={(event) => {
                event.preventDefault();
                if (dragged !== null) move(dragged, index);
                setDragged(null);
              }}
              onKeyDown={(event) => {
                if (!event.altKey) return;
                const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
                if (by === 0) return;
                event.preventDefault();
                move(index, index + by);
              }}
            >
              <div class="own-step-head">
                <StepFigure own={own} movements={props.movements} id={step.exercise} />
                <span class="own-step-text">
                  <strong>{name}</strong>
                  <span class="own-step-length">{lengthOf([step])}</span>
                </span>
                <button
                  type="button"
                  class="icon-button"
                  aria-label={words.moveUp({ name })}
                  disabled={index === 0}
                  onClick={() => move(index, index - 1)}
                >
                  ↑
                </button>
                <button
                  type="button"
                  class="icon-button"
                  aria-label={words.moveDown({ name })}
                  disabled={index === steps.length - 1}
                  onClick={() => move(index, index + 1)}
                >
                  ↓
                </button>
                <button
                  type="button"
                  class="icon-button"
                  aria-label={words.takeOut({ name })}
                  onClick={() => takeOut(index)}
                >
                  ×
                </button>
              </div>
              <div class="own-step-fields" role="group" aria-label={name}>
                <DoseFields dose={step.dose} onChange={(dose) => replace({ dose })} />
                <NumberField
                  label={words.prepare}
                  value={step.prepareSeconds}
                  min={0}
                  max={ownLimits.prepareSeconds}
                  onChange={(prepareSeconds) => replace({ prepareSeconds })}
                />
              </div>
            </li>
          );
        })}
      </ol>
      <p class="visually-hidden" role="status">
        {said}
      </p>
      {steps.length < ownLimits.routineSteps && (
        <AddExercise
          id={`${id}-add`}
          own={own}
          library={library}
          onAdd={(exercise) => {
            const step = stepFor(props, exercise);
            if (step !== null) change({ steps: [...steps, step] });
          }}
        />
      )}
      <p class="own-total">{words.total({ length: lengthOf(steps) })}</p>
      <EditorButtons words={words} canSave={steps.length > 0} onCancel={props.onCancel} />
    </form>
  );
}
