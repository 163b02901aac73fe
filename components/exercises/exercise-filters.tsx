import bodyAreaWords from 'words:body-areas';
import exercisesPageWords from 'words:exercises-page';
import libraryWords from 'words:library';
import { useId } from 'preact/hooks';
import type { ExerciseFilter } from '@/components/exercises/exercise-filter';
import { minutes } from '@/locales/time-text';
import { bodyAreas } from '@/routines/library/exercise';
import { equipmentIds, positions } from '@/routines/library/exercise-lists';
import '@/components/form/field.css';
import './exercise-filters.css';

const words = exercisesPageWords;

interface Choice<T extends string> {
  readonly value: T;
  readonly label: string;
}

/** A native select; the empty choice means all. */
function Filter<T extends string>(props: {
  readonly label: string;
  readonly value: T | null;
  readonly choices: readonly Choice<T>[];
  readonly onChange: (value: T | null) => void;
}) {
  const id = useId();
  const { label, value, choices, onChange } = props;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select
        id={id}
        value={value ?? ''}
        onChange={({ currentTarget }) =>
          onChange(choices.find((choice) => choice.value === currentTarget.value)?.value ?? null)
        }
      >
        <option value="">{words.any}</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </div>
  );
}

/** Filters by text, body area, position, equipment and length. */
export function ExerciseFilters(props: {
  readonly filter: ExerciseFilter;
  readonly onChange: (filter: ExerciseFilter) => void;
}) {
  const { filter, onChange } = props;
  const id = useId();
  return (
    <search class="filters">
      <div class="field wide">
        <label for={id}>{words.search}</label>
        <input
          id={id}
          type="search"
          value={filter.text}
          placeholder={words.searchHint}
          onInput={({ currentTarget }) => onChange({ ...filter, text: currentTarget.value })}
        />
      </div>
      <Filter
        label={words.area}
        value={filter.area}
        choices={bodyAreas.map((value) => ({ value, label: bodyAreaWords[value] }))}
        onChange={(area) => onChange({ ...filter, area })}
      />
      <Filter
        label={words.position}
        value={filter.position}
        choices={positions.map((value) => ({ value, label: words.positions[value] }))}
        onChange={(position) => onChange({ ...filter, position })}
      />
      <Filter
        label={words.equipment}
        value={filter.equipment}
        choices={[
          { value: 'nothing' as const, label: words.noEquipment },
          ...equipmentIds.map((value) => ({ value, label: libraryWords.equipment[value] })),
        ]}
        onChange={(equipment) => onChange({ ...filter, equipment })}
      />
      <Filter
        label={words.length}
        value={filter.length}
        choices={(['1', '3', '5', 'longer'] as const).map((value) => ({
          value,
          label:
            value === 'longer'
              ? words.lengths.longer
              : words.lengths.upTo({ length: minutes(Number(value)) }),
        }))}
        onChange={(length) => onChange({ ...filter, length })}
      />
    </search>
  );
}
