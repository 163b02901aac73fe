import optionsWords from 'words:options';
import ownRoutinesWords from 'words:own-routines';
import { useEffect, useState } from 'preact/hooks';
import { OwnExerciseEditor, type PictureRead } from '@/components/own-routines/own-exercise-editor';
import { OwnImport } from '@/components/own-routines/own-import';
import { OwnRoutineEditor } from '@/components/own-routines/own-routine-editor';
import { problemAtText } from '@/components/ui/problem-text';
import { RefusalNotice } from '@/components/ui/refusal-notice';
import { clockLength } from '@/locales/formats';
import type { Movements } from '@/routines/movements/guide-library';
import {
  type OwnChange,
  type OwnExercise,
  type OwnLibrary,
  type OwnRoutine,
  ownLimits,
} from '@/routines/own/own-library';
import { planOfOwn, planOfOwnExercise } from '@/routines/own/own-plan';
import { writeRoutineFile } from '@/routines/own/routine-file';
import type { Library, PlanStep } from '@/routines/plan/plan';
import { timelineOf } from '@/routines/player/timeline';
import type { ProblemAt } from '@/values/problem';
import './own-routines-page.css';

const words = ownRoutinesWords;

/** Data and requests of the page. */
export interface OwnRoutinesProps {
  readonly own: OwnLibrary;
  readonly library: Library;
  readonly movements: Movements;
  /** Why the last change was refused, if it was. */
  readonly refused: ProblemAt | null;
  readonly newId: () => string;
  /** Returns why the change is refused, or null when it is stored. */
  readonly onChange: (change: OwnChange) => Promise<ProblemAt | null>;
  /** Reports whether there are unsaved changes. */
  readonly onDirty: (dirty: boolean) => void;
  readonly onStart: (routine: string) => void;
  readonly onReadPicture: (file: File) => Promise<PictureRead>;
  readonly onExport: (fileName: string, text: string) => void;
  /** Asks before unsaved changes are lost. */
  readonly onConfirm: (question: string) => boolean;
}

type Editing =
  | { readonly kind: 'routine'; readonly routine: OwnRoutine }
  | { readonly kind: 'exercise'; readonly exercise: OwnExercise }
  | null;

const saving = (part: Partial<Extract<OwnChange, { kind: 'save-own' }>>): OwnChange => ({
  kind: 'save-own',
  exercises: [],
  routines: [],
  ...part,
});

/** An own routine or exercise with its buttons. */
function OwnItem(props: {
  readonly name: string;
  readonly detail: string;
  readonly verbs: readonly (readonly [verb: string, act: () => void])[];
}) {
  const { name, detail, verbs } = props;
  return (
    <li class="own-item">
      <span class="own-item-text">
        <strong>{name}</strong>
        <span class="row-note">{detail}</span>
      </span>
      <span class="own-item-actions">
        {verbs.map(([verb, act]) => (
          <button
            key={verb}
            type="button"
            class="button small"
            aria-label={words.about({ action: verb, name })}
            onClick={act}
          >
            {verb}
          </button>
        ))}
      </span>
    </li>
  );
}

const fileName = (name: string) => `${name}.loosen.json`;

/** Names a copy, within the limit for names. */
function copyName(name: string): string {
  const room = ownLimits.name - words.copyName({ name: '' }).length;
  return words.copyName({ name: name.slice(0, room) });
}

function lengthOf(steps: readonly PlanStep[]): string {
  return clockLength(timelineOf(steps).totalMs / 1000);
}

/** Own routines and exercises: edit, export, import, delete and undo. */
export function OwnRoutinesPage(props: OwnRoutinesProps) {
  const { own, library, newId, onChange, onStart } = props;
  const [editing, setEditing] = useState<Editing>(null);
  const [dirty, setDirty] = useState(false);
  const [deleted, setDeleted] = useState<{ name: string; before: OwnLibrary } | null>(null);
  const { onDirty } = props;
  useEffect(() => onDirty(dirty), [dirty, onDirty]);
  const close = () => {
    setEditing(null);
    setDirty(false);
  };
  // The undo would also revert later changes.
  const change = (wanted: OwnChange) => {
    setDeleted(null);
    return onChange(wanted);
  };
  const cancel = () => {
    if (!dirty || props.onConfirm(optionsWords.leave)) close();
  };
  const save = async (wanted: OwnChange) => {
    // A refused change stays open for correction.
    if ((await change(wanted)) === null) close();
  };
  const remove = async ({ id, name }: { readonly id: string; readonly name: string }) => {
    if ((await change({ kind: 'delete-own', id })) === null) setDeleted({ name, before: own });
  };
  const refusal = props.refused !== null && (
    <RefusalNotice
      refusal={props.refused}
      words={(problem) => words.refused({ reason: problemAtText(problem) })}
    />
  );
  const exportOf = (name: string, ids: readonly string[]) =>
    props.onExport(fileName(name), writeRoutineFile(own, ids));
  if (editing?.kind === 'routine') {
    return (
      <section class="panel own" aria-label={words.title}>
        {refusal !== false && <div role="alert">{refusal}</div>}
        <OwnRoutineEditor
          routine={editing.routine}
          own={own}
          library={library}
          movements={props.movements}
          onDirty={() => setDirty(true)}
          onSave={(routine) => void save(saving({ routines: [routine] }))}
          onCancel={cancel}
        />
      </section>
    );
  }
  if (editing?.kind === 'exercise') {
    return (
      <section class="panel own" aria-label={words.title}>
        {refusal !== false && <div role="alert">{refusal}</div>}
        <OwnExerciseEditor
          exercise={editing.exercise}
          onReadPicture={props.onReadPicture}
          onDirty={() => setDirty(true)}
          onSave={(exercise) => void save(saving({ exercises: [exercise] }))}
          onCancel={cancel}
        />
      </section>
    );
  }
  const editRoutine = (routine: OwnRoutine) => setEditing({ kind: 'routine', routine });
  const editExercise = (exercise: OwnExercise) => setEditing({ kind: 'exercise', exercise });
  return (
    <section class="panel own" aria-labelledby="own-title">
      <h2 id="own-title">{words.title}</h2>
      <p class="panel-lead">{words.lead}</p>
      <div role="status">
        {refusal}
        {deleted !== null && (
          <p class="notice">
            <span>{words.removed({ name: deleted.name })}</span>
            <button
              type="button"
              class="button"
              onClick={() => void change(saving(deleted.before))}
            >
              {words.undo}
            </button>
          </p>
        )}
      </div>
      <div class="controls">
        <button
          type="button"
          class="button primary"
          onClick={() => editRoutine({ id: newId(), name: '', steps: [] })}
        >
          {words.newRoutine}
        </button>
        <button
          type="button"
          class="button"
          onClick={() =>
            editExercise({
              id: newId(),
              name: '',
              steps: [],
              sides: 'both',
              dose: { kind: 'repetitions', repetitions: 10, secondsEach: 4 },
              picture: null,
            })
          }
        >
          {words.newExercise}
        </button>
        {own.routines.length + own.exercises.length > 0 && (
          <button
            type="button"
            class="button"
            onClick={() => props.onExport(fileName('my-routines'), writeRoutineFile(own, 'all'))}
          >
            {words.exportAll}
          </button>
        )}
      </div>
      <OwnImport own={own} onImport={(file) => change(saving(file))} />
      <h3>{words.routines}</h3>
      {own.routines.length === 0 && <p class="row-note">{words.noRoutines}</p>}
      <ul class="own-items">
        {own.routines.map((routine) => (
          <OwnItem
            key={routine.id}
            name={routine.name}
            detail={words.contents({
              count: routine.steps.length,
              length: lengthOf(planOfOwn(routine, own, library).steps),
            })}
            verbs={[
              [words.start, () => onStart(routine.id)],
              [words.edit, () => editRoutine(routine)],
              [
                words.copy,
                () => editRoutine({ ...routine, id: newId(), name: copyName(routine.name) }),
              ],
              [words.export, () => exportOf(routine.name, [routine.id])],
              [words.remove, () => void remove(routine)],
            ]}
          />
        ))}
      </ul>
      <h3>{words.exercises}</h3>
      {own.exercises.length === 0 && <p class="row-note">{words.noExercises}</p>}
      <ul class="own-items">
        {own.exercises.map((exercise) => (
          <OwnItem
            key={exercise.id}
            name={exercise.name}
            detail={lengthOf(planOfOwnExercise(exercise).steps)}
            verbs={[
              [words.start, () => onStart(exercise.id)],
              [words.edit, () => editExercise(exercise)],
              [words.remove, () => void remove(exercise)],
            ]}
          />
        ))}
      </ul>
    </section>
  );
}
