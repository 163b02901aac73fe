import exerciseWords from 'words:exercises';
import words from 'words:your-body';
import type { ExerciseId } from '@/routines/library/exercise-lists';
import type { PracticeChange } from '@/routines/plan/change-practice';

/** The exercises that the person hid, each with a button that shows it again. */
export function HiddenExercises(props: {
  readonly hidden: readonly ExerciseId[];
  readonly onChange: (change: PracticeChange) => void;
}) {
  return (
    <>
      <h3>{words.hidden}</h3>
      <ul class="hidden-exercises">
        {props.hidden.map((exercise) => (
          <li key={exercise}>
            {exerciseWords[exercise].name}
            <button
              type="button"
              class="button"
              aria-label={words.showNamed({ name: exerciseWords[exercise].name })}
              onClick={() => props.onChange({ kind: 'set-not-for-me', exercise, hidden: false })}
            >
              {words.show}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
