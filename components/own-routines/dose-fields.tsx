import ownRoutinesWords from 'words:own-routines';
import { useId } from 'preact/hooks';
import type { OwnExercise } from '@/routines/own/own-library';
import { ownLimits } from '@/routines/own/own-library';
import '@/components/form/field.css';
import './dose-fields.css';

type OwnDose = OwnExercise['dose'];

const words = ownRoutinesWords;

const freshDose: { readonly [Kind in OwnDose['kind']]: Extract<OwnDose, { kind: Kind }> } = {
  hold: { kind: 'hold', holdSeconds: 30, repetitions: 2, resetSeconds: 3 },
  repetitions: { kind: 'repetitions', repetitions: 10, secondsEach: 4 },
  time: { kind: 'time', seconds: 60 },
};

/** A labelled number. Values outside the limits become the nearest limit. */
export function NumberField(props: {
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  /** Whether only whole numbers are allowed; others have one decimal. */
  readonly whole?: boolean;
  readonly onChange: (value: number) => void;
}) {
  const id = useId();
  const { label, value, min, max, whole = true, onChange } = props;
  return (
    <div class="field small">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="number"
        value={value}
        min={min}
        max={max}
        step={whole ? 1 : 'any'}
        onChange={({ currentTarget }) => {
          const typed = currentTarget.valueAsNumber;
          const near = Number.isNaN(typed) ? value : Math.min(max, Math.max(min, typed));
          const kept = whole ? Math.round(near) : Math.round(near * 10) / 10;
          onChange(kept);
          currentTarget.value = String(kept);
        }}
      />
    </div>
  );
}

/** The dose of an exercise: its kind and its numbers. */
export function DoseFields(props: {
  readonly dose: OwnDose;
  readonly onChange: (dose: OwnDose) => void;
}) {
  const id = useId();
  const { dose, onChange } = props;
  return (
    <div class="dose-fields">
      <div class="field small">
        <label for={id}>{words.dose}</label>
        <select
          id={id}
          value={dose.kind}
          onChange={({ currentTarget }) => {
            const kind = (['hold', 'repetitions', 'time'] as const).find(
              (one) => one === currentTarget.value,
            );
            if (kind !== undefined && kind !== dose.kind) onChange(freshDose[kind]);
          }}
        >
          {(['hold', 'repetitions', 'time'] as const).map((kind) => (
            <option key={kind} value={kind}>
              {words.doseKinds[kind]}
            </option>
          ))}
        </select>
      </div>
      {dose.kind === 'hold' && (
        <>
          <NumberField
            label={words.holds}
            value={dose.repetitions}
            {...ownLimits.holds}
            onChange={(repetitions) => onChange({ ...dose, repetitions })}
          />
          <NumberField
            label={words.holdSeconds}
            value={dose.holdSeconds}
            {...ownLimits.holdSeconds}
            onChange={(holdSeconds) => onChange({ ...dose, holdSeconds })}
          />
          {dose.repetitions > 1 && (
            <NumberField
              label={words.resetSeconds}
              value={dose.resetSeconds}
              {...ownLimits.resetSeconds}
              onChange={(resetSeconds) => onChange({ ...dose, resetSeconds })}
            />
          )}
        </>
      )}
      {dose.kind === 'repetitions' && (
        <>
          <NumberField
            label={words.repetitions}
            value={dose.repetitions}
            {...ownLimits.repetitions}
            onChange={(repetitions) => onChange({ ...dose, repetitions })}
          />
          <NumberField
            label={words.secondsEach}
            value={dose.secondsEach}
            {...ownLimits.secondsEach}
            whole={false}
            onChange={(secondsEach) => onChange({ ...dose, secondsEach })}
          />
        </>
      )}
      {dose.kind === 'time' && (
        <NumberField
          label={words.seconds}
          value={dose.seconds}
          {...ownLimits.seconds}
          onChange={(seconds) => onChange({ ...dose, seconds })}
        />
      )}
    </div>
  );
}
