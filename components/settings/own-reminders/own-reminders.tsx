import settingsWords from 'words:settings';
import { useState } from 'preact/hooks';
import { BlockRow } from '@/components/form/setting-row';
import { outsideHours } from '@/components/settings/outside-hours';
import { outsideText } from '@/components/settings/own-reminders/outside-text';
import {
  OwnReminderEditor,
  usualMinutes,
} from '@/components/settings/own-reminders/own-reminder-editor';
import type { SectionProps } from '@/components/settings/section-props';
import { useReturnedFocus } from '@/components/ui/use-returned-focus';
import { formatList, wallClockTime } from '@/locales/formats';
import type { OwnReminderId } from '@/reminders/kinds/kinds';
import { ownReminderLimits } from '@/reminders/kinds/own';
import type { OwnReminder, Settings } from '@/settings/settings';
import type { ProblemAt } from '@/values/problem';
import '@/components/form/setting-list.css';
import './own-reminders.css';

const words = settingsWords.reminders.own;

function scheduleText({ when }: OwnReminder): string {
  return when.by === 'interval'
    ? words.every({ count: when.everyMinutes })
    : words.at({ times: formatList(when.times.map(wallClockTime)) });
}

function Item(props: {
  readonly reminder: OwnReminder;
  readonly hours: Settings['hours'];
  readonly locked: boolean;
  /** Whether the editor is open: another edit would lose the unsaved changes. */
  readonly busy: boolean;
  readonly onSwitch: (on: boolean) => void;
  readonly onEdit: (button: HTMLButtonElement) => void;
  readonly onRemove: () => void;
}) {
  const { reminder, locked, busy } = props;
  const { id, name, on, when } = reminder;
  const outside = when.by === 'times' && on ? outsideHours(when.times, props.hours) : [];
  return (
    <li>
      <div class="row-text">
        <label for={`${id}-on`}>{name}</label>
        <p id={`${id}-when`}>{scheduleText(reminder)}</p>
        {outside.length > 0 && <p class="caution">{outsideText(outside)}</p>}
      </div>
      <div class="item-actions">
        {!locked && (
          <>
            <button
              type="button"
              class="button"
              aria-label={words.editNamed({ name })}
              disabled={busy}
              onClick={({ currentTarget }) => props.onEdit(currentTarget)}
            >
              {words.edit}
            </button>
            <button
              type="button"
              class="button"
              aria-label={words.removeNamed({ name })}
              disabled={busy}
              onClick={props.onRemove}
            >
              {words.remove}
            </button>
          </>
        )}
        <input
          id={`${id}-on`}
          class="switch"
          type="checkbox"
          role="switch"
          aria-checked={on}
          checked={on}
          disabled={locked}
          aria-describedby={`${id}-when`}
          onChange={({ currentTarget }) => props.onSwitch(currentTarget.checked)}
        />
      </div>
    </li>
  );
}

/** A new reminder; the editor knows it by its empty name. */
function blankReminder(id: OwnReminderId): OwnReminder {
  const when = { by: 'interval', everyMinutes: usualMinutes } as const;
  return { id, on: true, name: '', message: '', when };
}

/** Props of the list. */
export type OwnRemindersProps = SectionProps & {
  /** Returns a new id for an own reminder: `own-` and a unique part. */
  readonly newId: () => OwnReminderId;
  /** Reports whether there are unsaved changes. */
  readonly onDirty: (dirty: boolean) => void;
  /** Returns why the change is refused, or null when it is stored. */
  readonly onKeep: (own: OwnReminder[]) => Promise<ProblemAt | null>;
};

/** The own reminders: a list with switches, and an editor. */
export function OwnReminders(props: OwnRemindersProps) {
  const { settings, onChange } = props;
  const { own, hours } = settings;
  const [edited, setEdited] = useState<OwnReminder | null>(null);
  const opener = useReturnedFocus(edited !== null);
  const change = (next: OwnReminder[], undoable?: string) => onChange({ own: next }, undoable);
  const edit = (button: HTMLButtonElement, reminder: OwnReminder) => {
    opener.current = button;
    setEdited(reminder);
  };
  const full = own.length >= ownReminderLimits.reminders;
  const keep = async (saved: OwnReminder) => {
    const at = own.findIndex(({ id }) => id === saved.id);
    // Its switch may have changed meanwhile.
    const next = { ...saved, on: own[at]?.on ?? saved.on };
    const refused = await props.onKeep(at < 0 ? [...own, next] : own.with(at, next));
    // A refused change stays open for correction.
    if (refused === null) setEdited((now) => (now?.id === saved.id ? null : now));
    return refused;
  };
  return (
    <BlockRow
      label={words.title}
      detail={words.lead}
      path="own"
      also={own.map(({ name, message }) => `${name} ${message}`).join(' ')}
    >
      {(locked) => (
        <>
          <ul class="setting-list">
            {own.map((reminder, index) => (
              <Item
                key={reminder.id}
                reminder={reminder}
                hours={hours}
                locked={locked}
                onSwitch={(on) => change(own.with(index, { ...reminder, on }))}
                busy={edited !== null}
                onEdit={(button) => edit(button, reminder)}
                onRemove={() =>
                  change(own.toSpliced(index, 1), words.removed({ name: reminder.name }))
                }
              />
            ))}
          </ul>
          {edited !== null && !locked && (
            <OwnReminderEditor
              key={edited.id}
              reminder={edited}
              others={own.filter(({ id }) => id !== edited.id)}
              hours={hours}
              onDirty={props.onDirty}
              onCancel={() => setEdited(null)}
              onSave={keep}
            />
          )}
          {!locked && (
            <div class="controls">
              <button
                type="button"
                class="button"
                disabled={full || edited !== null}
                onClick={({ currentTarget }) => edit(currentTarget, blankReminder(props.newId()))}
              >
                {words.add}
              </button>
              {full && <p class="row-note">{words.most({ count: ownReminderLimits.reminders })}</p>}
            </div>
          )}
        </>
      )}
    </BlockRow>
  );
}
