import { useState } from 'preact/hooks';
import { RoutineCard } from '@/components/routine-card';
import { popupWords } from '@/locales/en/popup';
import type { Position } from '@/routines/exercise';
import type { RoutineArea, RoutineId } from '@/routines/routine';
import { routineSummaries } from '@/routines/routine-summaries';

type Filter = 'all' | Position;

const filters: readonly Filter[] = ['all', 'seated', 'standing', 'floor'];

/** The routines of an area that the filter lets through; the 30-second ones are offered, not listed. */
function listed(area: RoutineArea, filter: Filter) {
  return Object.values(routineSummaries).filter(
    (routine) =>
      routine.area === area && !routine.short && (filter === 'all' || routine.position === filter),
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

/** Hip flexors and hamstrings, each routine one click away, with a choice of where to do them. */
export function RoutineShelves({ onOpen }: { readonly onOpen: (routine: RoutineId) => void }) {
  const [filter, setFilter] = useState<Filter>('all');
  const shelf = (area: RoutineArea) =>
    listed(area, filter).map((routine) => (
      <li key={routine.id}>
        <RoutineCard routine={routine} onOpen={onOpen} />
      </li>
    ));
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
        <ul class="cards wide">
          {listed('hip-and-hamstring', filter).map((routine) => (
            <li key={routine.id}>
              <RoutineCard routine={routine} onOpen={onOpen} />
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
