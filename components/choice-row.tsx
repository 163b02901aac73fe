import { useEffect, useRef } from 'preact/hooks';

interface Choice<Value> {
  readonly value: Value;
  readonly label: string;
}

/** A row of buttons that takes the place of the one that asked; Escape or Back gives it back. */
export function ChoiceRow<Value extends string | number>(props: {
  readonly label: string;
  readonly choices: readonly Choice<Value>[];
  readonly back: string;
  readonly onChoose: (value: Value) => void;
  readonly onBack: () => void;
}) {
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);
  const escape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    // The popup itself closes on Escape; one step back is enough.
    event.preventDefault();
    props.onBack();
  };
  return (
    <fieldset class="choice-row">
      <legend>{props.label}</legend>
      {props.choices.map(({ value, label }, index) => (
        <button
          key={value}
          ref={index === 0 ? first : null}
          type="button"
          class="button"
          onKeyDown={escape}
          onClick={() => props.onChoose(value)}
        >
          {label}
        </button>
      ))}
      <button
        type="button"
        class="button plain"
        aria-label={props.back}
        title={props.back}
        onKeyDown={escape}
        onClick={props.onBack}
      >
        <span aria-hidden="true">✕</span>
      </button>
    </fieldset>
  );
}
