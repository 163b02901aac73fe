import settingsWords from 'words:settings';
import { useId, useRef, useState } from 'preact/hooks';
import { problemText } from '@/components/ui/problem-text';
import { dateRange } from '@/locales/formats';
import type { Settings } from '@/settings/settings';
import { withDaysOff } from '@/settings/settings-patch';
import '@/components/form/field.css';
import '@/components/form/setting-list.css';
import './days-off.css';

type DaysOffList = Settings['hours']['daysOff'];

const words = settingsWords.hours.daysOff;

function AddDaysOff(props: {
  readonly today: string;
  readonly onAdd: (from: string, to: string) => string | null;
}) {
  const id = useId();
  const first = useRef<HTMLInputElement>(null);
  const last = useRef<HTMLInputElement>(null);
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const [problem, setProblem] = useState<{ field: typeof first; said: string } | null>(null);
  const add = (): typeof problem => {
    // An incomplete or impossible date has no value.
    if (last.current?.validity.badInput) return { field: last, said: words.unfinished };
    const said = from === '' ? words.choose : props.onAdd(from, to === '' ? from : to);
    if (said !== null) return { field: first, said };
    setFrom('');
    setTo('');
    return null;
  };
  return (
    <form
      class="days-off-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const refused = add();
        setProblem(refused);
        (refused?.field ?? first).current?.focus();
      }}
    >
      <div class="field">
        <label for={`${id}-from`}>{words.first}</label>
        <input
          ref={first}
          id={`${id}-from`}
          type="date"
          min={props.today}
          value={from}
          aria-invalid={problem?.field === first}
          aria-describedby={`${id}-problem`}
          onInput={({ currentTarget }) => setFrom(currentTarget.value)}
        />
      </div>
      <div class="field">
        <label for={`${id}-to`}>{words.last}</label>
        <input
          ref={last}
          id={`${id}-to`}
          type="date"
          min={from === '' ? props.today : from}
          value={to}
          aria-invalid={problem?.field === last}
          aria-describedby={`${id}-problem ${id}-to-detail`}
          onInput={({ currentTarget }) => setTo(currentTarget.value)}
        />
      </div>
      <button type="submit" class="button">
        {words.add}
      </button>
      <p class="row-note" id={`${id}-to-detail`}>
        {words.lastDetail}
      </p>
      <p class="field-problem" id={`${id}-problem`} role="alert">
        {problem?.said}
      </p>
    </form>
  );
}

/** Lists the coming days off, removes each, and adds more. */
export function DaysOff(props: {
  readonly daysOff: DaysOffList;
  readonly today: string;
  readonly locked: boolean;
  readonly onChange: (daysOff: DaysOffList, undoable?: string) => void;
}) {
  const { today, locked, onChange } = props;
  // Past days have no effect; the next change drops them.
  const coming = props.daysOff.filter(({ to }) => to >= today);
  const add = (from: string, to: string) => {
    if (to < today && from <= to) return words.past;
    const next = withDaysOff(coming, { from, to });
    if ('problem' in next) return problemText(next.problem);
    onChange(next.daysOff);
    return null;
  };
  return (
    <>
      {coming.length === 0 && <p class="row-note">{words.none}</p>}
      <ul class="setting-list">
        {coming.map((off, index) => {
          const days = dateRange(off.from, off.to);
          return (
            <li key={`${off.from} ${off.to} ${index}`}>
              <span>{days}</span>
              {!locked && (
                <button
                  type="button"
                  class="button"
                  aria-label={words.removeNamed({ days })}
                  onClick={() => onChange(coming.toSpliced(index, 1), words.removed({ days }))}
                >
                  {words.remove}
                </button>
              )}
            </li>
          );
        })}
      </ul>
      {!locked && <AddDaysOff today={today} onAdd={add} />}
    </>
  );
}
