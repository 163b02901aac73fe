import historyWords from 'words:history';
import { useId } from 'preact/hooks';
import { ChartFigure, Legend } from '@/components/history/chart-figure';
import { type DayLook, DayMark, dayLookOf } from '@/components/history/day-mark';
import { dayByKey, type HeatMapLayout, heatMapLayout } from '@/components/history/heat-map-layout';
import { outcomeOf } from '@/history/goals';
import type { Day } from '@/history/month';
import { datesFrom, firstShownDay } from '@/history/week';
import { firstDayOfWeek, monthName, weekdayName, weekdays } from '@/locales/formats';
import { dayName, hoursAndMinutes } from '@/locales/time-text';
import './heat-map.css';

const words = historyWords.weeks;
const gap = 4;

interface HeatMapProps {
  readonly days: ReadonlyMap<string, Day>;
  readonly today: string;
  readonly goal: number;
  readonly chosen: string;
  /** Describes a day. */
  readonly said: (date: string) => string;
  readonly onChoose: (date: string) => void;
}

/** The labels of months and weekdays. Hidden: every day has its full name. */
function Names({ layout }: { readonly layout: HeatMapLayout }) {
  return (
    <g aria-hidden="true">
      {layout.months.map(({ first, x, y }) => (
        <text key={first} class="axis" x={x} y={y}>
          {monthName(Number(first.slice(5, 7)), 'short')}
        </text>
      ))}
      {weekdays().map((weekday, index) => (
        <text key={weekday} class="axis" {...layout.weekdayAt(index)}>
          {weekdayName(weekday, layout.weeksAre === 'columns' ? 'short' : 'narrow')}
        </text>
      ))}
    </g>
  );
}

function Cell(props: HeatMapProps & { id: string; date: string; layout: HeatMapLayout }) {
  const { date, layout, today, chosen } = props;
  const { cell } = layout;
  const { x, y } = layout.placeOf(date);
  const look = dayLookOf(props.days.get(date), props.goal);
  const classes = [
    'day-cell',
    look.outcome === 'rest' && look.share === 0 ? 'is-rest' : '',
    date === today ? 'is-today' : '',
    date === chosen ? 'is-chosen' : '',
  ];
  return (
    <g
      id={props.id}
      role="option"
      aria-selected={date === chosen}
      aria-label={words.option({ day: dayName(date, today), summary: props.said(date) })}
      class={classes.filter(Boolean).join(' ')}
      onClick={() => props.onChoose(date)}
    >
      {/* Makes the gaps between days clickable. */}
      <rect class="day-room" x={x} y={y} width={cell.width} height={cell.height} />
      <rect
        class="day-frame"
        x={x + gap / 2}
        y={y + gap / 2}
        width={cell.width - gap}
        height={cell.height - gap}
        rx="7"
      />
      <DayMark look={look} x={x + cell.width / 2} y={y + cell.height / 2} size={cell.height} />
    </g>
  );
}

function Drawing(props: HeatMapProps & { dates: readonly string[]; width: number }) {
  const id = useId();
  const { dates, today, chosen, onChoose } = props;
  const layout = heatMapLayout(today, props.width, {
    firstDay: firstDayOfWeek(),
    namesOfDays: 10 + 6 * Math.max(...weekdays().map((day) => weekdayName(day, 'short').length)),
  });
  const { width, height } = layout;
  return (
    <svg
      class="heat-map"
      role="listbox"
      // Browsers know no camel case here: in SVG the attribute is lower case.
      tabindex={0}
      aria-label={words.label}
      aria-activedescendant={`${id}-${chosen}`}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      onKeyDown={(event) => {
        const wished = dayByKey(event.key, chosen, layout, today);
        if (wished === null) return;
        event.preventDefault();
        onChoose(wished);
      }}
    >
      <Names layout={layout} />
      {dates.map((date) => (
        <Cell key={date} {...props} id={`${id}-${date}`} date={date} layout={layout} />
      ))}
    </svg>
  );
}

function sampleOf(outcome: DayLook['outcome'], share: number) {
  return <DayMark look={{ outcome, share }} x={11} y={8} size={20} />;
}

const legend = [
  { sign: sampleOf('met', 1), words: words.legend.met },
  { sign: sampleOf('missed', 0.5), words: words.legend.some },
  { sign: sampleOf('none', 0), words: words.legend.noBreaks },
  {
    sign: <rect class="rest-sample" x="3" y="1" width="14" height="14" rx="4" />,
    words: words.legend.off,
  },
];

/**
 * Draws the last twelve weeks as a calendar. The arrow keys move between days; the text below
 * describes the chosen day.
 */
export function HeatMap(props: HeatMapProps) {
  const { days, today, goal, chosen, said } = props;
  const dates = datesFrom(firstShownDay(today, firstDayOfWeek()), 84).filter(
    (date) => date <= today,
  );
  const outcomes = dates.map((date) => outcomeOf(days.get(date), goal));
  const met = outcomes.filter((outcome) => outcome === 'met').length;
  const known = outcomes.filter((outcome) => outcome !== 'rest').length;
  const lines = dates.toReversed().flatMap((date) => {
    const day = days.get(date);
    if (day === undefined) return [];
    const { breaks, naturalBreaks, sittingMinutes } = day.tally;
    const sitting = hoursAndMinutes(sittingMinutes);
    const name = dayName(date, today);
    return [[name, breaks, day.set?.goal ?? goal, naturalBreaks, sitting]];
  });
  return (
    <ChartFigure
      sentence={known === 0 ? words.none : words.sentence({ met, known })}
      table={{ caption: words.table.caption, heads: historyWords.dayTable.heads, lines }}
      draw={(width) => <Drawing {...props} dates={dates} width={width} />}
      legend={
        <>
          <p class="day-description" role="status">
            {words.option({ day: dayName(chosen, today), summary: said(chosen) })}
          </p>
          <Legend items={legend} />
        </>
      }
    />
  );
}
