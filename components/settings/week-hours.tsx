import settingsWords from 'words:settings';
import { TimeField } from '@/components/form/time-field';
import { remarkOn } from '@/components/settings/hours-field';
import { useFocusOnRemoval } from '@/components/ui/use-focus-on-removal';
import { wallClockTime, weekdayName, weekdays } from '@/locales/formats';
import { defaultSettings } from '@/settings/default-settings';
import { limits } from '@/settings/limits';
import type { HoursRange, Settings } from '@/settings/settings';
import './week-hours.css';

type Week = Settings['hours']['week'];
type Ranges = readonly HoursRange[];

const words = settingsWords.hours;

/** Returns the next range: it starts an hour after the last one. */
function nextRange(ranges: Ranges): HoursRange {
  const last = ranges.at(-1);
  const [usual = { from: '09:00', to: '17:00' }] = defaultSettings.hours.week[0] ?? [];
  if (last === undefined) return usual;
  const later = (hours: number) =>
    Temporal.PlainTime.from(last.to).add({ hours }).toString({ smallestUnit: 'minute' });
  return { from: later(1), to: later(3) };
}

const written = (ranges: Ranges | undefined) => JSON.stringify(ranges);

function Range(props: {
  readonly day: string;
  readonly number: number;
  readonly range: HoursRange;
  readonly locked: boolean;
  readonly onChange: (range: HoursRange) => void;
  readonly onRemove: () => void;
}) {
  const { day, number, range, locked, onChange } = props;
  return (
    <div class="day-range">
      <TimeField
        name={number === 1 ? words.fromOn({ day }) : words.rangeFromOn({ day, number })}
        time={range.from}
        disabled={locked}
        onChange={(from) => onChange({ ...range, from })}
      />
      <span aria-hidden="true">–</span>
      <TimeField
        name={number === 1 ? words.toOn({ day }) : words.rangeToOn({ day, number })}
        time={range.to}
        disabled={locked}
        onChange={(to) => onChange({ ...range, to })}
      />
      {!locked && (
        <button
          type="button"
          class="icon-button"
          aria-label={words.remove({
            day,
            from: wallClockTime(range.from),
            to: wallClockTime(range.to),
          })}
          onClick={props.onRemove}
        >
          <span aria-hidden="true">×</span>
        </button>
      )}
      <span class="row-note" role="status">
        {remarkOn(range)}
      </span>
    </div>
  );
}

function Day(props: {
  readonly day: string;
  readonly ranges: Ranges;
  readonly locked: boolean;
  readonly onChange: (ranges: HoursRange[]) => void;
  /** Null if the other working days have the same hours. */
  readonly onCopy: (() => void) | null;
}) {
  const { day, ranges, locked, onChange, onCopy } = props;
  const add = useFocusOnRemoval(ranges.length);
  return (
    <div class="day" role="group" aria-label={day}>
      <span class="day-name" aria-hidden="true">
        {day}
      </span>
      <div class="day-ranges">
        {ranges.length === 0 && <span class="row-note">{words.notWorking}</span>}
        {ranges.map((range, index) => (
          <Range
            // biome-ignore lint/suspicious/noArrayIndexKey: two ranges may be the same
            key={index}
            day={day}
            number={index + 1}
            range={range}
            locked={locked}
            onChange={(next) => onChange(ranges.with(index, next))}
            onRemove={() => onChange(ranges.toSpliced(index, 1))}
          />
        ))}
      </div>
      {!locked && (
        <div class="day-actions">
          {onCopy !== null && (
            <button
              type="button"
              class="button plain"
              aria-label={words.copyFrom({ day })}
              onClick={onCopy}
            >
              {words.copy}
            </button>
          )}
          <button
            ref={add}
            type="button"
            class="button plain"
            aria-label={words.addTo({ day })}
            disabled={ranges.length >= limits.rangesADay}
            onClick={() => onChange([...ranges, nextRange(ranges)])}
          >
            {words.add}
          </button>
        </div>
      )}
    </div>
  );
}

/** Sets the hours of each weekday: any number of ranges, and a button that copies them. */
export function WeekHours(props: {
  readonly week: Week;
  readonly locked: boolean;
  readonly onChange: (week: Week, undoable?: string) => void;
}) {
  const { week, locked } = props;
  return (
    <div class="week">
      {weekdays().map((weekday) => {
        const index = weekday - 1;
        const ranges = week[index] ?? [];
        const day = weekdayName(weekday, 'long');
        const gets = (other: Ranges) => other.length > 0 && written(other) !== written(ranges);
        const copies = ranges.length > 0 && week.some(gets);
        return (
          <Day
            key={day}
            day={day}
            ranges={ranges}
            locked={locked}
            onChange={(next) => props.onChange(week.with(index, next))}
            onCopy={
              copies
                ? () =>
                    props.onChange(
                      week.map((other) => (gets(other) ? ranges : other)),
                      words.copied({ day }),
                    )
                : null
            }
          />
        );
      })}
      <p class="row-note" role="status">
        {week.every((ranges) => ranges.length === 0) && words.none}
      </p>
    </div>
  );
}
