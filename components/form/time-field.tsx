import './time-field.css';

/** A time of day. It changes when complete; an incomplete time is reverted. */
export function TimeField(props: {
  /** The visible label. */
  readonly label?: string;
  /** The label for screen readers, if the visible label does not name the day. */
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
