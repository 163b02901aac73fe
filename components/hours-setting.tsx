import { SwitchRow } from '@/components/setting-row';
import { optionsWords } from '@/locales/en/options';
import { weekdays } from '@/locales/en/time';
import type { Settings } from '@/reminders/settings';

type Hours = Settings['hours'];

const words = optionsWords.hours;

/** Minutes since midnight as a time field writes them: `09:00`. */
function toField(minute: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}

/** What a time field says, in minutes since midnight; null while it is incomplete. */
function fromField(field: string): number | null {
  const match = /^(\d\d):(\d\d)/.exec(field);
  return match === null ? null : Number(match[1]) * 60 + Number(match[2]);
}

function TimeField(props: {
  readonly label: string;
  readonly minute: number;
  readonly onChange: (minute: number) => void;
}) {
  return (
    <label class="time-field">
      {props.label}
      <input
        type="time"
        value={toField(props.minute)}
        onChange={(event) => {
          const minute = fromField(event.currentTarget.value);
          if (minute !== null) props.onChange(minute);
        }}
      />
    </label>
  );
}

/** Working days and one range of hours for all of them. */
export function HoursSetting(props: {
  readonly hours: Hours;
  readonly onChange: (hours: Hours) => void;
}) {
  const { hours, onChange } = props;
  const change = (part: Partial<Hours>) => onChange({ ...hours, ...part });
  return (
    <>
      <SwitchRow
        label={words.on}
        detail={words.detail}
        checked={hours.on}
        onChange={(on) => change({ on })}
      />
      {hours.on && (
        <div class="row hours">
          <fieldset class="weekdays">
            <legend>{words.days}</legend>
            {weekdays.map(({ long, short }, index) => {
              const day = index + 1;
              const chosen = hours.days.includes(day);
              return (
                <label key={long} title={long}>
                  <input
                    type="checkbox"
                    aria-label={long}
                    checked={chosen}
                    onChange={() =>
                      change({
                        days: chosen
                          ? hours.days.filter((other) => other !== day)
                          : [...hours.days, day].toSorted((a, b) => a - b),
                      })
                    }
                  />
                  <span aria-hidden="true">{short}</span>
                </label>
              );
            })}
          </fieldset>
          <div class="time-range">
            <TimeField
              label={words.from}
              minute={hours.from}
              onChange={(from) => change({ from })}
            />
            <TimeField label={words.to} minute={hours.to} onChange={(to) => change({ to })} />
          </div>
          <p class="row-note" role="status">
            {hours.days.length === 0 ? words.none : hours.to <= hours.from && words.overMidnight}
          </p>
        </div>
      )}
    </>
  );
}
