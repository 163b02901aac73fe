import settingsWords from 'words:settings';
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { EditorButtons } from '@/components/form/editor-buttons';
import { outsideHours } from '@/components/settings/outside-hours';
import { outsideText } from '@/components/settings/own-reminders/outside-text';
import { OwnReminderTimes } from '@/components/settings/own-reminders/own-reminder-times';
import { problemAtText, problemText } from '@/components/ui/problem-text';
import { ownReminderLimits } from '@/reminders/kinds/own';
import type { OwnReminder, Settings } from '@/settings/settings';
import { type DraftProblems, type OwnReminderDraft, parseDraft } from '@/settings/settings-patch';
import type { ProblemAt } from '@/values/problem';
import '@/components/form/field.css';
import './own-reminder-editor.css';

const words = settingsWords.reminders.own;

/** The interval, in minutes, of a reminder that is new or had times of day. */
export const usualMinutes = 60;

function draftOf({ name, message, when }: OwnReminder): OwnReminderDraft {
  return {
    name,
    message,
    by: when.by,
    everyMinutes: String(when.by === 'interval' ? when.everyMinutes : usualMinutes),
    times: when.by === 'times' ? when.times : [''],
  };
}

function withoutTimes(problems: DraftProblems): DraftProblems {
  return new Map([...problems].filter(([field]) => !field.startsWith('times')));
}

/** A field with its label, description and problem. */
function Field(props: {
  readonly id: string;
  readonly label: string;
  readonly detail: string;
  readonly problem: string | undefined;
  readonly children: ComponentChildren;
}) {
  const { id } = props;
  return (
    <div class="field">
      <label for={id}>{props.label}</label>
      {props.children}
      <p class="row-note" id={`${id}-detail`}>
        {props.detail}
      </p>
      {props.problem !== undefined && (
        <p class="field-problem" id={`${id}-problem`}>
          {props.problem}
        </p>
      )}
    </div>
  );
}

/** Edits an own reminder. Each problem is shown next to its field. */
export function OwnReminderEditor(props: {
  readonly reminder: OwnReminder;
  readonly others: readonly OwnReminder[];
  readonly hours: Settings['hours'];
  /** Reports whether there are unsaved changes. */
  readonly onDirty: (dirty: boolean) => void;
  /** Returns why the change is refused, or null when it is stored. */
  readonly onSave: (reminder: OwnReminder) => Promise<ProblemAt | null>;
  readonly onCancel: () => void;
}) {
  const { reminder, onDirty } = props;
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const [draft, setDraft] = useState(() => draftOf(reminder));
  const [problems, setProblems] = useState<DraftProblems>(new Map());
  const [refused, setRefused] = useState<ProblemAt | null>(null);
  const change = (part: Partial<typeof draft>) => {
    setDraft({ ...draft, ...part });
    onDirty(true);
  };
  useEffect(() => () => onDirty(false), [onDirty]);
  const save = async () => {
    const read = parseDraft(reminder, draft, props.others);
    setProblems('problems' in read ? read.problems : new Map());
    setRefused('problems' in read ? null : await props.onSave(read.reminder));
  };
  const textOf = (field: string) => {
    const problem = problems.get(field);
    return problem === undefined ? undefined : problemText(problem);
  };
  const described = (field: string) => ({
    id: `${id}-${field}`,
    'aria-invalid': problems.has(field),
    'aria-describedby': `${id}-${field}-problem ${id}-${field}-detail`,
  });
  // Before paint, so that no key press is lost.
  useLayoutEffect(() => form.current?.querySelector('input')?.focus(), []);
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [problems]);
  const outside = draft.by === 'times' ? outsideHours(draft.times, props.hours) : [];
  return (
    <form
      ref={form}
      class="own-reminder-editor"
      noValidate
      aria-labelledby={`${id}-title`}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <h4 id={`${id}-title`}>
        {reminder.name === '' ? words.newTitle : words.editNamed(reminder)}
      </h4>
      <Field
        id={`${id}-name`}
        label={words.name}
        detail={words.nameDetail}
        problem={textOf('name')}
      >
        <input
          {...described('name')}
          value={draft.name}
          onInput={({ currentTarget }) => change({ name: currentTarget.value })}
        />
      </Field>
      <Field
        id={`${id}-message`}
        label={words.message}
        detail={words.messageDetail}
        problem={textOf('message')}
      >
        <textarea
          {...described('message')}
          rows={2}
          value={draft.message}
          onInput={({ currentTarget }) => change({ message: currentTarget.value })}
        />
      </Field>
      <div>
        <span class="row-label" id={`${id}-when`}>
          {words.when}
        </span>
        <div class="segments large" role="radiogroup" aria-labelledby={`${id}-when`}>
          {(['interval', 'times'] as const).map((by) => (
            <label key={by}>
              <input
                type="radio"
                name={`${id}-by`}
                checked={draft.by === by}
                onChange={() => change({ by })}
              />
              {by === 'interval' ? words.byInterval : words.byTimes}
            </label>
          ))}
        </div>
      </div>
      {draft.by === 'interval' ? (
        <Field
          id={`${id}-everyMinutes`}
          label={words.interval}
          detail={words.intervalDetail({
            least: ownReminderLimits.everyMinutes.min,
            most: ownReminderLimits.everyMinutes.max,
          })}
          problem={textOf('everyMinutes')}
        >
          <input
            {...described('everyMinutes')}
            class="short"
            inputMode="numeric"
            value={draft.everyMinutes}
            onInput={({ currentTarget }) => change({ everyMinutes: currentTarget.value })}
          />
        </Field>
      ) : (
        <OwnReminderTimes
          times={draft.times}
          problems={problems}
          onChange={(times) => {
            // Problems belong to a position in the list, which has changed.
            if (times.length !== draft.times.length) setProblems(withoutTimes(problems));
            change({ times });
          }}
        />
      )}
      <div role="status">{outside.length > 0 && <p class="caution">{outsideText(outside)}</p>}</div>
      <p class="field-problem" role="alert">
        {refused !== null && words.refused({ reason: problemAtText(refused) })}
        {problems.size > 0 && (textOf('') ?? words.check)}
      </p>
      <EditorButtons words={words} onCancel={props.onCancel} />
    </form>
  );
}
