import settingsWords from 'words:settings';
import type { JSX } from 'preact';
import { SliderRow, SwitchRow } from '@/components/form/setting-row';
import {
  OwnReminders,
  type OwnRemindersProps,
} from '@/components/settings/own-reminders/own-reminders';
import type { SectionProps } from '@/components/settings/section-props';
import { minutes } from '@/locales/time-text';
import { kindLimits } from '@/reminders/kinds/kind-limits';
import { type BuiltInKind, builtInKinds } from '@/reminders/kinds/kinds';
import { limits } from '@/settings/limits';
import type { Settings } from '@/settings/settings';
import './settings-reminders.css';

const words = settingsWords.reminders;

function Interval(props: SectionProps & { readonly kind: Exclude<BuiltInKind, 'stand'> }) {
  const { kind, onChange } = props;
  const reminder = props.settings[kind];
  return (
    <>
      <SwitchRow
        label={words[kind].on}
        detail={words[kind].detail}
        also={reminder.on ? undefined : `${words[kind].every} ${words[kind].everyDetail}`}
        path={`${kind}.on`}
        checked={reminder.on}
        onChange={(on) => onChange({ [kind]: { ...reminder, on } })}
      />
      {reminder.on && (
        <SliderRow
          label={words[kind].every}
          detail={words[kind].everyDetail}
          path={`${kind}.everyMinutes`}
          value={reminder.everyMinutes}
          {...kindLimits[kind].everyMinutes}
          show={minutes}
          onChange={(everyMinutes) => onChange({ [kind]: { ...reminder, everyMinutes } })}
        />
      )}
    </>
  );
}

function StandAndSit({ settings: { stand }, onChange }: SectionProps) {
  const change = (part: Partial<Settings['stand']>) => onChange({ stand: { ...stand, ...part } });
  return (
    <>
      <SwitchRow
        label={words.stand.on}
        detail={words.stand.detail}
        also={stand.on ? undefined : `${words.stand.sit} ${words.stand.stand}`}
        path="stand.on"
        checked={stand.on}
        onChange={(on) => change({ on })}
      />
      {stand.on && (
        <>
          <SliderRow
            label={words.stand.sit}
            detail={words.stand.sitDetail}
            path="stand.sitMinutes"
            value={stand.sitMinutes}
            {...kindLimits.stand.sitMinutes}
            show={minutes}
            onChange={(sitMinutes) => change({ sitMinutes })}
          />
          <SliderRow
            label={words.stand.stand}
            detail={words.stand.standDetail}
            path="stand.standMinutes"
            value={stand.standMinutes}
            {...kindLimits.stand.standMinutes}
            show={minutes}
            onChange={(standMinutes) => change({ standMinutes })}
          />
        </>
      )}
    </>
  );
}

/** The rows of each built-in reminder. */
const rows: Readonly<Record<BuiltInKind, (props: SectionProps) => JSX.Element>> = {
  stretch: (props) => <Interval kind="stretch" {...props} />,
  posture: (props) => <Interval kind="posture" {...props} />,
  eyes: (props) => <Interval kind="eyes" {...props} />,
  stand: StandAndSit,
};

/** Switches the reminders, sets their intervals, and the daily goal. */
export function SettingsReminders(props: OwnRemindersProps) {
  const { settings, onChange } = props;
  return (
    <>
      {builtInKinds.map((kind) => {
        const Rows = rows[kind];
        return <Rows key={kind} settings={settings} onChange={onChange} />;
      })}
      <OwnReminders {...props} />
      <SliderRow
        label={words.goal.label}
        detail={words.goal.detail}
        path="goal"
        value={settings.goal}
        {...limits.goal}
        show={(count) => words.goal.value({ count })}
        onChange={(goal) => onChange({ goal })}
      />
      <SliderRow
        label={words.goalDays.label}
        detail={words.goalDays.detail}
        path="goalDays"
        value={settings.goalDays}
        {...limits.goalDays}
        show={(count) => words.goalDays.value({ count })}
        onChange={(goalDays) => onChange({ goalDays })}
      />
      <SwitchRow
        label={words.lookBack.label}
        detail={words.lookBack.detail}
        path="lookBack"
        checked={settings.lookBack}
        onChange={(lookBack) => onChange({ lookBack })}
      />
    </>
  );
}
