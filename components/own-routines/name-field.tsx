import { useId } from 'preact/hooks';
import { ownLimits } from '@/routines/own/own-library';
import '@/components/form/field.css';

/** Edits the name of an own exercise or routine. */
export function NameField(props: {
  readonly label: string;
  readonly name: string;
  readonly onName: (name: string) => void;
}) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{props.label}</label>
      <input
        id={id}
        required
        maxLength={ownLimits.name}
        value={props.name}
        onInput={({ currentTarget }) => props.onName(currentTarget.value)}
      />
    </div>
  );
}
