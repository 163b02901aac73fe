import optionsWords from 'words:options';
import { useId } from 'preact/hooks';
import '@/components/form/field.css';
import './settings-search-field.css';

const words = optionsWords.search;

/** Searches the settings by label and description. Escape shows all again. */
export function SettingsSearchField(props: {
  readonly typed: string;
  /** The number of settings found. */
  readonly found: number;
  readonly onType: (typed: string) => void;
}) {
  const id = useId();
  const { typed } = props;
  return (
    <search class="settings-search field">
      <label for={id}>{words.label}</label>
      <input
        id={id}
        type="search"
        autocomplete="off"
        value={typed}
        onInput={({ currentTarget }) => props.onType(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || typed === '') return;
          event.preventDefault();
          props.onType('');
        }}
      />
      <p class="found" role="status">
        {typed.trim() !== '' && words.found({ count: props.found })}
      </p>
    </search>
  );
}
