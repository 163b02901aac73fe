import exercisesPageWords from 'words:exercises-page';
import libraryWords from 'words:library';
import routineNames from 'words:routines';
import { useState } from 'preact/hooks';
import { cautionNote } from '@/components/exercises/caution-note';
import { ExerciseCard } from '@/components/exercises/exercise-card';
import { ExerciseDetail } from '@/components/exercises/exercise-detail';
import {
  type ExerciseFilter,
  exerciseMatches,
  noFilter,
  routineMatches,
} from '@/components/exercises/exercise-filter';
import { ExerciseFilters } from '@/components/exercises/exercise-filters';
import { StillFigure } from '@/components/figure/still-figure';
import { formatList } from '@/locales/formats';
import { routineLength } from '@/locales/time-text';
import type { Exercise } from '@/routines/library/exercise';
import type { ExerciseId } from '@/routines/library/exercise-lists';
import type { Routine } from '@/routines/library/routine';
import type { GuideLibrary } from '@/routines/movements/guide-library';
import type { PracticeChange } from '@/routines/plan/change-practice';
import { adaptedFor, exclusionReason } from '@/routines/plan/plan';
import type { PracticeState } from '@/routines/plan/practice';
import '@/components/form/field.css';
import './exercises-page.css';

const words = exercisesPageWords;

/** Data and requests of the page. */
export interface ExercisesPageProps {
  readonly library: GuideLibrary;
  readonly practice: PracticeState;
  /** A monotonic clock, in ms. */
  readonly now: () => number;
  readonly onChange: (change: PracticeChange) => void;
  readonly onStart: (what: { readonly routine: string } | { readonly exercise: string }) => void;
}

/** Says why an exercise is left out, or how it is adapted, for this person. */
function remarksOn(exercise: Exercise, practice: PracticeState): string[] {
  const reason = exclusionReason(exercise, practice);
  if (reason === 'not-for-me') return [words.hidden];
  if (reason !== null) return [words.leftOut({ reason: libraryWords.cautions[reason.tag] })];
  return adaptedFor(exercise, practice).flatMap((tag) => {
    const note = cautionNote(exercise.id, tag);
    return note === null ? [] : [words.adapted({ note })];
  });
}

function RoutineRow(props: {
  readonly routine: Routine;
  readonly library: GuideLibrary;
  readonly onStart: () => void;
}) {
  const { id, minutes, positions, pictured } = props.routine;
  const name = routineNames[id];
  return (
    <li class="routine-item">
      <span class="routine-item-figure" aria-hidden="true">
        <StillFigure movement={props.library.movements[pictured]} size="thumbnail" />
      </span>
      <span class="routine-item-text">
        <strong>{name}</strong>
        <span>{libraryWords.reasons[id]}</span>
        <span class="routine-item-facts">
          {routineLength(minutes)} ·{' '}
          {formatList(
            positions.map((position) => words.positions[position]),
            'unit',
          )}
        </span>
      </span>
      <button
        type="button"
        class="button"
        aria-label={words.startNamed({ name })}
        onClick={props.onStart}
      >
        {words.start}
      </button>
    </li>
  );
}

/** Lists every exercise and routine that matches the filters. */
export function ExercisesPage(props: ExercisesPageProps) {
  const { library, practice, now, onChange, onStart } = props;
  const [filter, setFilter] = useState<ExerciseFilter>(noFilter);
  const [opened, setOpened] = useState<ExerciseId | null>(null);
  const { exercises, movements } = library;
  const found = Object.values(exercises).filter((one) => exerciseMatches(one, filter));
  const routines = Object.values(library.routines).filter((one) =>
    routineMatches(one, exercises, filter),
  );
  const open = opened === null ? null : exercises[opened];
  return (
    <section class="exercises" aria-labelledby="exercises-title">
      <h2 id="exercises-title">{words.title}</h2>
      <p class="lead">{words.lead}</p>
      <ExerciseFilters filter={filter} onChange={setFilter} />
      <p class="found" role="status">
        {words.found({ exercises: found.length, routines: routines.length })}
      </p>
      {found.length + routines.length === 0 && (
        <p class="notice">
          <span>{words.none}</span>
          <button type="button" class="button" onClick={() => setFilter(noFilter)}>
            {words.clear}
          </button>
        </p>
      )}
      {routines.length > 0 && (
        <>
          <h3>{words.routines}</h3>
          <ul class="routine-items">
            {routines.map((routine) => (
              <RoutineRow
                key={routine.id}
                routine={routine}
                library={library}
                onStart={() => onStart({ routine: routine.id })}
              />
            ))}
          </ul>
        </>
      )}
      {found.length > 0 && (
        <>
          <h3>{words.exercises}</h3>
          <ul class="exercise-cards">
            {found.map((exercise) => (
              <ExerciseCard
                key={exercise.id}
                exercise={exercise}
                movement={movements[exercise.id]}
                remark={remarksOn(exercise, practice)[0] ?? null}
                muted={exclusionReason(exercise, practice) !== null}
                now={now}
                onOpen={() => setOpened(exercise.id)}
              />
            ))}
          </ul>
        </>
      )}
      {open !== null && (
        <ExerciseDetail
          key={open.id}
          exercise={open}
          movement={movements[open.id]}
          remarks={remarksOn(open, practice)}
          hidden={practice.notForMe.includes(open.id)}
          now={now}
          onHide={(hidden) => onChange({ kind: 'set-not-for-me', exercise: open.id, hidden })}
          onStart={() => onStart({ exercise: open.id })}
          onClose={() => setOpened(null)}
        />
      )}
    </section>
  );
}
