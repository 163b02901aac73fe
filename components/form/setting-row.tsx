import type { ComponentChildren } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';
import { SearchContext, useFound, useFoundGroup } from '@/components/form/row-search';
import { Select } from '@/components/form/select';
import { LockNote, type SettingPath, useLocked } from '@/components/form/setting-locks';
import './form.css';
import './panel.css';
import './setting-row.css';

interface Named {
  readonly label: string;
  readonly detail?: string;
  /** More words that the search matches, such as the text inside the row. */
  readonly also?: string | undefined;
  /** The setting that the row changes; it may be locked. */
  readonly path?: SettingPath;
}

/** Returns the ids and ARIA attributes of a row, and whether it is locked or hidden. */
function useRow({ label, detail, also, path }: Named) {
  const id = useId();
  const locked = useLocked(path);
  const hidden = !useFound(`${label} ${detail ?? ''} ${also ?? ''}`);
  const describedBy = [
    ...(detail === undefined ? [] : [`${id}-detail`]),
    ...(locked ? [`${id}-lock`] : []),
  ].join(' ');
  return { id, locked, hidden, described: describedBy && { 'aria-describedby': describedBy } };
}

function RowText(props: Named & { readonly id: string; readonly locked: boolean }) {
  const { id, label, detail } = props;
  return (
    <div class="row-text">
      <label for={id} id={`${id}-label`}>
        {label}
      </label>
      {detail !== undefined && <p id={`${id}-detail`}>{detail}</p>}
      {props.locked && <LockNote id={`${id}-lock`} />}
    </div>
  );
}

/** A switch with a label and a description. */
export function SwitchRow(
  props: Named & {
    readonly checked: boolean;
    readonly disabled?: boolean;
    readonly onChange: (checked: boolean) => void;
  },
) {
  const { id, locked, hidden, described } = useRow(props);
  return (
    <div class="row" hidden={hidden}>
      <RowText {...props} id={id} locked={locked} />
      <input
        id={id}
        class="switch"
        type="checkbox"
        role="switch"
        aria-checked={props.checked}
        checked={props.checked}
        disabled={locked || props.disabled === true}
        {...described}
        onChange={(event) => props.onChange(event.currentTarget.checked)}
      />
    </div>
  );
}

/** A number on a slider. It changes when released, so that a drag is one change. */
export function SliderRow(
  props: Named & {
    readonly value: number;
    readonly min: number;
    readonly max: number;
    readonly step: number;
    readonly show: (value: number) => string;
    readonly onChange: (value: number) => void;
  },
) {
  const { id, locked, hidden, described } = useRow(props);
  const [chosen, setChosen] = useState<number | null>(null);
  // Shows the chosen value until it is stored: storing is slower than quick arrow keys, and the
  // slider would jump back.
  useEffect(() => {
    if (chosen === props.value) setChosen(null);
  }, [chosen, props.value]);
  const value = chosen ?? props.value;
  return (
    <div class="row slider-row" hidden={hidden}>
      <RowText {...props} id={id} locked={locked} />
      {/* Screen readers get the value from the slider. */}
      <span class="slider-value" aria-hidden="true">
        {props.show(value)}
      </span>
      <input
        id={id}
        type="range"
        min={props.min}
        max={props.max}
        step={props.step}
        value={value}
        disabled={locked}
        aria-valuetext={props.show(value)}
        {...described}
        onInput={(event) => setChosen(event.currentTarget.valueAsNumber)}
        onBlur={() => setChosen(null)}
        onChange={(event) => props.onChange(event.currentTarget.valueAsNumber)}
      />
    </div>
  );
}

/** A choice of one value among a few. */
export function SegmentsRow<Choice extends string>(
  props: Named & {
    readonly value: Choice;
    readonly choices: readonly Choice[];
    readonly names: Readonly<Record<Choice, string>>;
    readonly onChange: (value: Choice) => void;
    readonly children?: ComponentChildren;
  },
) {
  const { id, locked, hidden, described } = useRow(props);
  return (
    <div class="row" hidden={hidden}>
      <div class="row-text">
        <span id={`${id}-label`} class="row-label">
          {props.label}
        </span>
        {props.detail !== undefined && <p id={`${id}-detail`}>{props.detail}</p>}
        {locked && <LockNote id={`${id}-lock`} />}
      </div>
      <div class="segments large" role="radiogroup" aria-labelledby={`${id}-label`} {...described}>
        {props.choices.map((choice) => (
          <label key={choice}>
            <input
              type="radio"
              name={id}
              checked={props.value === choice}
              disabled={locked}
              onChange={() => props.onChange(choice)}
            />
            {props.names[choice]}
          </label>
        ))}
      </div>
      {props.children}
    </div>
  );
}

/** A choice of one value among many, or among long names. */
export function SelectRow<Choice extends string>(
  props: Named & {
    readonly value: Choice;
    readonly choices: readonly Choice[];
    readonly nameOf: (choice: Choice) => string;
    readonly onChange: (value: Choice) => void;
  },
) {
  const { id, locked, hidden, described } = useRow(props);
  return (
    <div class="row" hidden={hidden}>
      <RowText {...props} id={id} locked={locked} />
      <Select {...props} id={id} disabled={locked} {...described} />
    </div>
  );
}

/** A row with more than one control. */
export function BlockRow(
  props: Named & {
    readonly children: (locked: boolean) => ComponentChildren;
  },
) {
  const { label, detail } = props;
  const row = useRow(props);
  return (
    <div
      class="row block-row"
      hidden={row.hidden}
      role="group"
      aria-labelledby={`${row.id}-label`}
      {...row.described}
    >
      <div class="row-text">
        <h3 id={`${row.id}-label`}>{label}</h3>
        {detail !== undefined && <p id={`${row.id}-detail`}>{detail}</p>}
        {row.locked && <LockNote id={`${row.id}-lock`} />}
      </div>
      {props.children(row.locked)}
    </div>
  );
}

/** A section of the settings with a heading; `id` is the fragment of its address. */
export function SettingSection(props: {
  readonly id: string;
  readonly title: string;
  readonly children: ComponentChildren;
}) {
  const { within, hidden } = useFoundGroup(props.title);
  return (
    <section id={props.id} class="panel" aria-labelledby={`${props.id}-title`} hidden={hidden}>
      <h2 id={`${props.id}-title`} tabIndex={-1}>
        {props.title}
      </h2>
      <SearchContext.Provider value={within}>{props.children}</SearchContext.Provider>
    </section>
  );
}
