import './time-field.css';

/** A time of day; it counts once it is complete, and an incomplete one is put back. */
export function TimeField(props: {
  /** Shown above the field. */
  readonly label?: string;
  /** What a screen reader says, where the label alone would leave the day open. */
  readonly name?: string;
  readonly time: string;
  readonly disabled?: boolean;
  readonly onChange: (time: string) => void;
}) {
  const { time, name } = props;
  return (
    <label class="time-field">
      {props.label}
      <input
        type="time"
        value={time}
        disabled={props.disabled ?? false}
        {...(name !== undefined && { 'aria-label': name })}
        onChange={({ currentTarget: { value } }) => {
          if (value !== '' && value !== time) props.onChange(value.slice(0, 5));
        }}
        onBlur={({ currentTarget }) => {
          if (currentTarget.value === '') currentTarget.value = time;
        }}
      />
    </label>
  );
}
