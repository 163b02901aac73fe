import { useLayoutEffect, useRef } from 'preact/hooks';
import { BackButton, backOnEscape } from '@/components/ui/back-button';
import { Button } from '@/components/ui/button';
import './choice-row.css';

interface Choice<Value> {
  readonly value: Value;
  readonly label: string;
}

/** A row of buttons that replaces the button that opened it. Escape or Back closes it. */
export function ChoiceRow<Value extends string | number>(props: {
  readonly label: string;
  readonly choices: readonly Choice<Value>[];
  readonly back: string;
  readonly onChoose: (value: Value) => void;
  readonly onBack: () => void;
}) {
  const first = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => first.current?.focus(), []);
  return (
    <fieldset class="choice-row">
      <legend>{props.label}</legend>
      {props.choices.map(({ value, label }, index) => (
        <Button
          key={value}
          ref={index === 0 ? first : null}
          onKeyDown={backOnEscape(props.onBack)}
          onClick={() => props.onChoose(value)}
        >
          {label}
        </Button>
      ))}
      <BackButton label={props.back} onBack={props.onBack} />
    </fieldset>
  );
}
