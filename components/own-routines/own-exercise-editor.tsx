import ownRoutinesWords from 'words:own-routines';
import { useId, useState } from 'preact/hooks';
import { EditorButtons } from '@/components/form/editor-buttons';
import { DoseFields } from '@/components/own-routines/dose-fields';
import { NameField } from '@/components/own-routines/name-field';
import type { OwnExercise } from '@/routines/own/own-library';
import './own-editor.css';
import '@/components/form/field.css';
import './own-exercise-editor.css';

const words = ownRoutinesWords;

/** The result of reading a picture. */
export type PictureRead =
  | { readonly picture: string }
  | { readonly problem: keyof typeof words.pictureProblems };

/** Edits an own exercise: name, steps, sides, dose and an optional picture. */
export function OwnExerciseEditor(props: {
  readonly exercise: OwnExercise;
  readonly onReadPicture: (file: File) => Promise<PictureRead>;
  readonly onDirty: () => void;
  readonly onSave: (exercise: OwnExercise) => void;
  readonly onCancel: () => void;
}) {
  const id = useId();
  const [draft, setDraft] = useState(props.exercise);
  const [problem, setProblem] = useState<keyof typeof words.pictureProblems | null>(null);
  const change = (part: Partial<OwnExercise>) => {
    setDraft({ ...draft, ...part });
    props.onDirty();
  };
  const read = async (file: File | undefined) => {
    if (file === undefined) return;
    const result = await props.onReadPicture(file);
    setProblem('problem' in result ? result.problem : null);
    if ('picture' in result) change({ picture: result.picture });
  };
  return (
    <form
      class="own-editor"
      onSubmit={(event) => {
        event.preventDefault();
        const steps = draft.steps.map((step) => step.trim()).filter((step) => step !== '');
        props.onSave({ ...draft, steps });
      }}
    >
      <NameField label={words.exerciseName} name={draft.name} onName={(name) => change({ name })} />
      <div class="field">
        <label for={`${id}-steps`}>{words.exerciseSteps}</label>
        <textarea
          id={`${id}-steps`}
          required
          rows={5}
          value={draft.steps.join('\n')}
          onInput={({ currentTarget }) => change({ steps: currentTarget.value.split('\n') })}
        />
      </div>
      <div class="field small">
        <label for={`${id}-sides`}>{words.sides}</label>
        <select
          id={`${id}-sides`}
          value={draft.sides}
          onChange={({ currentTarget }) => {
            const sides = (['both', 'left-right', 'alternating'] as const).find(
              (one) => one === currentTarget.value,
            );
            if (sides !== undefined) change({ sides });
          }}
        >
          {(['both', 'left-right', 'alternating'] as const).map((sides) => (
            <option key={sides} value={sides}>
              {words.sidesOf[sides]}
            </option>
          ))}
        </select>
      </div>
      <DoseFields dose={draft.dose} onChange={(dose) => change({ dose })} />
      <div class="field">
        <label for={`${id}-picture`}>{words.picture}</label>
        <input
          id={`${id}-picture`}
          type="file"
          accept="image/*"
          onChange={({ currentTarget }) => void read(currentTarget.files?.[0])}
        />
        {problem !== null && (
          <p class="notice" role="alert">
            {words.pictureProblems[problem]}
          </p>
        )}
        {draft.picture !== null && (
          <div class="own-picture">
            <img src={draft.picture} alt={words.pictureAlt} />
            <button type="button" class="button" onClick={() => change({ picture: null })}>
              {words.removePicture}
            </button>
          </div>
        )}
      </div>
      <EditorButtons words={words} onCancel={props.onCancel} />
    </form>
  );
}
