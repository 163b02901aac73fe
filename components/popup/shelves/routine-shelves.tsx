import popupWords from 'words:popup';
import { useState } from 'preact/hooks';
import { useFittingFigures } from '@/components/popup/fit-figures';
import { RoutineCard } from '@/components/popup/shelves/routine-card';
import { Button } from '@/components/ui/button';
import { routineLength } from '@/locales/time-text';
import type { Position } from '@/routines/library/exercise-lists';
import type { RoutineId, RoutineSummary } from '@/routines/library/routine';
import { routineSummaries } from '@/routines/library/routine-summaries';
import './routine-shelves.css';

type Filter = 'all' | Position;

const filters: readonly Filter[] = ['all', 'seated', 'standing', 'floor'];

/** Belongs to both shelves and is shown below them. */
const forBoth = routineSummaries['hips-and-hamstrings-3min'];

const everyRoutine: readonly RoutineSummary[] = Object.values(routineSummaries);

function matchesFilter({ positions }: RoutineSummary, filter: Filter): boolean {
  return filter === 'all' || positions.every((position) => position === filter);
}

/** Returns the routines of a shelf that match the filter, without those of 30 seconds. */
function listed(shelf: RoutineSummary['shelf'], filter: Filter) {
  return everyRoutine.filter(
    (routine) => routine.shelf === shelf && !routine.short && matchesFilter(routine, filter),
  );
}

function PositionFilter(props: {
  readonly value: Filter;
  readonly onChange: (to: Filter) => void;
}) {
  return (
    <fieldset class="segments">
      <legend class="visually-hidden">{popupWords.filter}</legend>
      {filters.map((filter) => (
        <label key={filter}>
          <input
            type="radio"
            name="position"
            checked={props.value === filter}
            onChange={() => props.onChange(filter)}
          />
          {popupWords.filters[filter]}
        </label>
      ))}
    </fieldset>
  );
}

interface Row {
  readonly id: string;
  readonly name: string;
  readonly minutes?: number;
}

/** Lists routines by name and length. */
function RoutineRows(props: {
  readonly title: string;
  readonly rows: readonly Row[];
  readonly onOpen: (routine: string) => void;
}) {
  if (props.rows.length === 0) return null;
  return (
    <>
      <h3>{props.title}</h3>
      <ul class="routine-rows">
        {props.rows.map(({ id, name, minutes }) => (
          <li key={id}>
            <button type="button" class="routine-row" onClick={() => props.onOpen(id)}>
              <span>{name}</span>
              {minutes !== undefined && (
                <span class="routine-row-length">{routineLength(minutes)}</span>
              )}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

/** The routines for hip flexors and hamstrings, with a filter by position, and all others. */
export function RoutineShelves(props: {
  readonly own: readonly Row[];
  readonly routineName: (id: RoutineId) => string;
  readonly onOpenGuide: (routine: string) => void;
  readonly onOpenExercises: () => void;
}) {
  const { own, routineName, onOpenGuide } = props;
  const [filter, setFilter] = useState<Filter>('all');
  const [open, setOpen] = useState(false);
  useFittingFigures();
  const shelf = (name: RoutineSummary['shelf']) =>
    listed(name, filter).map((routine) => (
      <li key={routine.id}>
        <RoutineCard routine={routine} onOpen={onOpenGuide} />
      </li>
    ));
  const others = listed('more', filter)
    .filter(({ id }) => id !== forBoth.id)
    .map(({ id, minutes }) => ({ id, name: routineName(id), minutes }));
  return (
    <>
      <section class="shelf" aria-labelledby="hip-flexors">
        <div class="shelf-head">
          <h2 id="hip-flexors">{popupWords.hipFlexors}</h2>
          <PositionFilter value={filter} onChange={setFilter} />
        </div>
        <ul class="cards">{shelf('hip-flexor')}</ul>
      </section>
      <section class="shelf" aria-labelledby="hamstrings">
        <h2 id="hamstrings">{popupWords.hamstrings}</h2>
        <ul class="cards">{shelf('hamstring')}</ul>
        <div class="cards wide">
          {matchesFilter(forBoth, filter) && <RoutineCard routine={forBoth} onOpen={onOpenGuide} />}
          <button
            type="button"
            class="routine-card more"
            aria-label={popupWords.moreRoutines}
            aria-expanded={open}
            aria-controls="more-routines"
            onClick={() => setOpen(!open)}
          >
            <span class="routine-card-name">{popupWords.more}</span>
            <span aria-hidden="true">{open ? '▴' : '▾'}</span>
          </button>
        </div>
        <div id="more-routines" hidden={!open}>
          <RoutineRows title={popupWords.ownRoutines} rows={own} onOpen={onOpenGuide} />
          <RoutineRows title={popupWords.moreRoutines} rows={others} onOpen={onOpenGuide} />
          <Button look="plain" onClick={props.onOpenExercises}>
            {popupWords.allExercises}
          </Button>
        </div>
      </section>
    </>
  );
}
