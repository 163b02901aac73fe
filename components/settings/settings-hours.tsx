import settingsWords from 'words:settings';
import { BlockRow, SliderRow, SwitchRow } from '@/components/form/setting-row';
import { DaysOff } from '@/components/settings/days-off';
import type { SectionProps } from '@/components/settings/section-props';
import { WeekHours } from '@/components/settings/week-hours';
import { weekdayName } from '@/locales/formats';
import { minutes } from '@/locales/time-text';
import { limits } from '@/settings/limits';
import type { Settings } from '@/settings/settings';

const words = settingsWords.hours;

/** When reminders are allowed: hours of each weekday, days off, and quiet at the start. */
export function SettingsHours(props: SectionProps & { readonly today: string }) {
  const { hours } = props.settings;
  const dayNames = hours.week.map((_, day) => weekdayName(day + 1, 'long')).join(' ');
  const change = (part: Partial<Settings['hours']>, undoable?: string) =>
    props.onChange({ hours: { ...hours, ...part } }, undoable);
  return (
    <>
      <SwitchRow
        label={words.on}
        detail={words.detail}
        also={hours.on ? undefined : `${words.week} ${words.weekDetail} ${dayNames}`}
        path="hours.on"
        checked={hours.on}
        onChange={(on) => change({ on })}
      />
      {hours.on && (
        <BlockRow label={words.week} detail={words.weekDetail} path="hours.week" also={dayNames}>
          {(locked) => (
            <WeekHours
              week={hours.week}
              locked={locked}
              onChange={(week, undoable) => change({ week }, undoable)}
            />
          )}
        </BlockRow>
      )}
      <BlockRow label={words.daysOff.title} detail={words.daysOff.lead} path="hours.daysOff">
        {(locked) => (
          <DaysOff
            daysOff={hours.daysOff}
            today={props.today}
            locked={locked}
            onChange={(daysOff, undoable) => change({ daysOff }, undoable)}
          />
        )}
      </BlockRow>
      <SliderRow
        label={words.notBefore}
        detail={words.notBeforeDetail}
        path="hours.notBeforeMinutes"
        value={hours.notBeforeMinutes}
        {...limits.notBeforeMinutes}
        show={(count) => (count === 0 ? words.notBeforeNone : minutes(count))}
        onChange={(notBeforeMinutes) => change({ notBeforeMinutes })}
      />
    </>
  );
}
