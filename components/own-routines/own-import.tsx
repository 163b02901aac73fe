import ownRoutinesWords from 'words:own-routines';
import { useId, useState } from 'preact/hooks';
import { routineFileProblemText } from '@/components/own-routines/routine-file-problem-text';
import { formatList } from '@/locales/formats';
import type { OwnExercise, OwnLibrary, OwnRoutine } from '@/routines/own/own-library';
import { isTooLarge, type RoutineFile, readRoutineFile } from '@/routines/own/routine-file';
import { type ProblemAt, type Refused, wholeProblem } from '@/values/problem';
import '@/components/form/file-field.css';

const words = ownRoutinesWords;

/** Returns the names of the routines and exercises that a file would replace. */
function replacedNames(own: OwnLibrary, { exercises, routines }: RoutineFile): string[] {
  const coming = new Set([...exercises, ...routines].map(({ id }) => id));
  return [...own.routines, ...own.exercises]
    .filter(({ id }) => coming.has(id))
    .map(({ name }) => name);
}

/** Imports a file of routines: shows its content, or its problem and where it is. */
export function OwnImport(props: {
  readonly own: OwnLibrary;
  /** Returns why the change is refused, or null when it is stored. */
  readonly onImport: (file: {
    exercises: OwnExercise[];
    routines: OwnRoutine[];
  }) => Promise<ProblemAt | null>;
}) {
  const id = useId();
  const { own } = props;
  const [read, setRead] = useState<RoutineFile | Refused | 'applied' | null>(null);
  const open = async (file: File | undefined) => {
    if (file === undefined) return;
    if (isTooLarge(file.size)) {
      setRead({ refusal: wholeProblem({ code: 'file-too-large' }) });
      return;
    }
    const text = await file.text().catch(() => null);
    setRead(
      text === null
        ? { refusal: wholeProblem({ code: 'file-unreadable' }) }
        : readRoutineFile(text),
    );
  };
  const take = async ({ exercises, routines }: RoutineFile) => {
    const refusal = await props.onImport({ exercises: [...exercises], routines: [...routines] });
    // The page shows why it was refused.
    setRead(refusal === null ? 'applied' : null);
  };
  return (
    <div class="file-field">
      <label for={id}>{words.import}</label>
      <input
        id={id}
        type="file"
        accept="application/json,.json"
        onChange={({ currentTarget }) => {
          void open(currentTarget.files?.[0]);
          // Choosing the same file again must fire `change` again.
          currentTarget.value = '';
        }}
      />
      <div role="status">
        {read === 'applied' && <p class="notice">{words.file.applied}</p>}
        {read !== null && typeof read === 'object' && 'refusal' in read && (
          <p class="notice">{routineFileProblemText(read.refusal)}</p>
        )}
        {read !== null && typeof read === 'object' && 'routines' in read && (
          <div class="notice">
            <span>
              {words.file.willAdd({
                routines: read.routines.length,
                exercises: read.exercises.length,
              })}{' '}
              {replacedNames(own, read).length > 0 &&
                words.file.willReplace({ names: formatList(replacedNames(own, read)) })}
            </span>
            <button type="button" class="button" onClick={() => void take(read)}>
              {words.file.apply}
            </button>
            <button type="button" class="button" onClick={() => setRead(null)}>
              {words.cancel}
            </button>
          </div>
        )}
      </div>
    </div>
  );
}
