import './select-field.css';

/** A native select of values with names. */
export function Select<Choice extends string>(props: {
  readonly id: string;
  readonly value: Choice;
  readonly choices: readonly Choice[];
  readonly nameOf: (choice: Choice) => string;
  readonly onChange: (value: Choice) => void;
  readonly disabled?: boolean;
  readonly 'aria-describedby'?: string;
}) {
  const { choices, disabled, 'aria-describedby': described } = props;
  return (
    <select
      id={props.id}
      class="select"
      value={props.value}
      disabled={disabled}
      {...(described !== undefined && { 'aria-describedby': described })}
      onChange={({ currentTarget }) => {
        const choice = choices[currentTarget.selectedIndex];
        if (choice !== undefined) props.onChange(choice);
      }}
    >
      {choices.map((choice) => (
        <option key={choice} value={choice}>
          {props.nameOf(choice)}
        </option>
      ))}
    </select>
  );
}
