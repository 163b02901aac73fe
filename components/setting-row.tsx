import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';

/** A switch with a sentence that says what it does. */
export function SwitchRow(props: {
  readonly label: string;
  readonly detail?: string;
  readonly checked: boolean;
  readonly disabled?: boolean;
  readonly onChange: (checked: boolean) => void;
}) {
  const id = useId();
  return (
    <div class="row">
      <div class="row-text">
        <label for={id}>{props.label}</label>
        {props.detail !== undefined && <p id={`${id}-detail`}>{props.detail}</p>}
      </div>
      <input
        id={id}
        class="switch"
        type="checkbox"
        role="switch"
        aria-checked={props.checked}
        checked={props.checked}
        disabled={props.disabled ?? false}
        {...(props.detail !== undefined && { 'aria-describedby': `${id}-detail` })}
        onChange={(event) => props.onChange(event.currentTarget.checked)}
      />
    </div>
  );
}

/** A number on a slider; it counts when let go, so that a drag is one change. */
export function SliderRow(props: {
  readonly label: string;
  readonly detail?: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly show: (value: number) => string;
  readonly onChange: (value: number) => void;
}) {
  const id = useId();
  const [dragged, setDragged] = useState<number | null>(null);
  const value = dragged ?? props.value;
  return (
    <div class="row slider-row">
      <div class="row-text">
        <label for={id}>{props.label}</label>
        {props.detail !== undefined && <p>{props.detail}</p>}
      </div>
      <output for={id}>{props.show(value)}</output>
      <input
        id={id}
        type="range"
        min={props.min}
        max={props.max}
        step={props.step}
        value={value}
        aria-valuetext={props.show(value)}
        onInput={(event) => setDragged(event.currentTarget.valueAsNumber)}
        onChange={(event) => {
          setDragged(null);
          props.onChange(event.currentTarget.valueAsNumber);
        }}
      />
    </div>
  );
}

/** A part of the settings under its own heading, which the address can name. */
export function SettingSection(props: {
  readonly id: string;
  readonly title: string;
  readonly children: ComponentChildren;
}) {
  return (
    <section id={props.id} class="panel" aria-labelledby={`${props.id}-title`}>
      <h2 id={`${props.id}-title`}>{props.title}</h2>
      {props.children}
    </section>
  );
}
