import settingsWords from 'words:settings';
import { useId } from 'preact/hooks';
import { LockNote, useLocked } from '@/components/form/setting-locks';
import { SwitchRow } from '@/components/form/setting-row';
import { TimeField } from '@/components/form/time-field';
import { weekdayName, weekdays } from '@/locales/formats';
import { defaultSettings } from '@/settings/default-settings';
import type { HoursRange, Settings } from '@/settings/settings';
import './hours-field.css';

type Hours = Settings['hours'];

const words = settingsWords.hours;

/** Returns the range that all working days share; null if they differ or have several. */
function commonRange(week: Hours['week']): HoursRange | null {
  const working = week.filter((ranges) => ranges.length > 0);
  const [range] = working[0] ?? defaultSettings.hours.week[0] ?? [];
  if (range === undefined) return null;
  const same = ([one, ...others]: readonly HoursRange[]) =>
    others.length === 0 && one?.from === range.from && one.to === range.to;
  return working.every(same) ? range : null;
}

/** Returns a note on an unusual range. */
export function remarkOn({ from, to }: HoursRange): string | null {
  if (to === from) return words.roundTheClock;
  return to < from ? words.overMidnight : null;
}

function SameEachDay(props: {
  readonly hours: Hours;
  readonly range: HoursRange;
  readonly onChange: (week: Hours['week']) => void;
}) {
  const { range } = props;
  const { week } = props.hours;
  const id = useId();
  const locked = useLocked('hours.week');
  const setRange = (next: HoursRange) =>
    props.onChange(week.map((ranges) => (ranges.length === 0 ? [] : [next])));
  return (
    <div class="row hours">
      <fieldset
        class="weekdays"
        disabled={locked}
        {...(locked && { 'aria-describedby': `${id}-lock` })}
      >
        <legend>{words.days}</legend>
        {weekdays().map((weekday) => {
          const day = weekday - 1;
          const chosen = week[day]?.length !== 0;
          const name = weekdayName(weekday, 'long');
          return (
            <label key={name} title={name}>
              <input
                type="checkbox"
                aria-label={name}
                checked={chosen}
                onChange={() => props.onChange(week.with(day, chosen ? [] : [range]))}
              />
              <span aria-hidden="true">{weekdayName(weekday, 'short')}</span>
            </label>
          );
        })}
      </fieldset>
      <div class="time-range">
        <TimeField
          label={words.from}
          time={range.from}
          disabled={locked}
          onChange={(from) => setRange({ ...range, from })}
        />
        <TimeField
          label={words.to}
          time={range.to}
          disabled={locked}
          onChange={(to) => setRange({ ...range, to })}
        />
      </div>
      {locked && <LockNote id={`${id}-lock`} />}
      <p class="row-note" role="status">
        {week.every((ranges) => ranges.length === 0) ? words.none : remarkOn(range)}
      </p>
    </div>
  );
}

/** Sets the working days and one range of hours for all, for the first start. */
export function HoursField(props: {
  readonly hours: Hours;
  readonly onChange: (hours: Hours) => void;
}) {
  const { hours, onChange } = props;
  const range = commonRange(hours.week);
  return (
    <>
      <SwitchRow
        label={words.on}
        detail={words.detail}
        path="hours.on"
        checked={hours.on}
        onChange={(on) => onChange({ ...hours, on })}
      />
      {hours.on &&
        (range === null ? (
          <p class="row-note">{words.differ}</p>
        ) : (
          <SameEachDay
            hours={hours}
            range={range}
            onChange={(week) => onChange({ ...hours, week })}
          />
        ))}
    </>
  );
}
