import { useId } from 'preact/hooks';
import { ChartFigure, Legend } from '@/components/chart-figure';
import { type DayOutcome, outcomeOf } from '@/history/goals';
import type { Day } from '@/history/month';
import { datesFrom, daysFrom, mondayOf } from '@/history/week';
import { historyWords } from '@/locales/en/history';

const words = historyWords.weeks;

const left = 30;
const top = 22;
/** The least that a finger hits, in px, and the most that still looks like a calendar. */
const cellSize = { least: 26, most: 44 };
const gap = 4;

/** How a day looks: with what sign, and how large. */
interface Look {
  readonly outcome: DayOutcome | 'none';
  /** Breaks as a share of the goal, at most 1. */
  readonly share: number;
}

function lookOf(day: Day | undefined, goal: number): Look {
  const outcome = outcomeOf(day, goal);
  const breaks = day?.tally.breaks ?? 0;
  const share = Math.min(1, breaks / (day?.set?.goal ?? goal));
  return { outcome: outcome === 'missed' && breaks === 0 ? 'none' : outcome, share };
}

/** The sign of a day around the point `x`, `y`: each outcome has a shape of its own. */
function DaySign({ look, x, y, size }: { look: Look; x: number; y: number; size: number }) {
  const radius = size * 0.36;
  switch (look.outcome) {
    case 'met': {
      const tick = radius * 0.5;
      return (
        <>
          <circle class="day-met" cx={x} cy={y} r={radius} />
          <path
            class="day-tick"
            d={`M${x - tick} ${y}l${tick * 0.7} ${tick * 0.75}l${tick * 1.3} ${-tick * 1.5}`}
          />
        </>
      );
    }
    case 'none':
      return <path class="day-none" d={`M${x - 4} ${y}h8`} />;
    case 'missed':
      return <circle class="day-some" cx={x} cy={y} r={3 + (radius - 4) * look.share} />;
    case 'rest':
      return look.share > 0 ? (
        <circle class="day-some" cx={x} cy={y} r={3 + (radius - 4) * look.share} />
      ) : null;
  }
}

/** By how many days each key moves. */
const moves: Readonly<Record<string, number>> = {
  ArrowUp: -1,
  ArrowDown: 1,
  ArrowLeft: -7,
  ArrowRight: 7,
};

/**
 * The last weeks as a calendar, a column for each. The arrow keys move along the days, and the day
 * that is chosen is shown elsewhere.
 */
export function HeatMap(props: {
  readonly days: ReadonlyMap<string, Day>;
  readonly today: string;
  readonly goal: number;
  readonly chosen: string;
  /** What a day came to, in words. */
  readonly said: (date: string) => string;
  readonly onChoose: (date: string) => void;
}) {
  const id = useId();
  const { days, today, goal, chosen, said, onChoose } = props;
  const first = daysFrom(mondayOf(today), -77);
  const all = datesFrom(first, 84).filter((date) => date <= today);
  const outcomes = all.map((date) => outcomeOf(days.get(date), goal));
  const met = outcomes.filter((outcome) => outcome === 'met').length;
  const known = outcomes.filter((outcome) => outcome !== 'rest').length;
  const press = (event: KeyboardEvent, firstShown: string) => {
    const by = moves[event.key];
    const wished =
      by !== undefined
        ? daysFrom(chosen, by)
        : event.key === 'Home'
          ? firstShown
          : event.key === 'End'
            ? today
            : null;
    if (wished === null) return;
    event.preventDefault();
    if (wished >= firstShown && wished <= today) onChoose(wished);
  };
  const sampleOf = (outcome: Look['outcome'], share: number) => (
    <DaySign look={{ outcome, share }} x={11} y={8} size={20} />
  );
  return (
    <ChartFigure
      sentence={words.sentence(met, known)}
      table={{
        ...words.table,
        lines: all
          .filter((date) => days.has(date))
          .toReversed()
          .map((date) => [
            historyWords.dayName(date, today),
            days.get(date)?.tally.breaks ?? 0,
            days.get(date)?.set?.goal ?? goal,
            days.get(date)?.tally.naturalBreaks ?? 0,
            historyWords.length(days.get(date)?.tally.sittingMinutes ?? 0),
          ]),
      }}
      draw={(width) => {
        const weeks = Math.min(12, Math.floor((width - left) / cellSize.least));
        const cell = Math.min(cellSize.most, (width - left) / weeks);
        const firstShown = daysFrom(mondayOf(today), -7 * (weeks - 1));
        const shown = all.filter((date) => date >= firstShown);
        const drawnWidth = left + weeks * cell;
        const height = top + 7 * cell + 4;
        const columnOf = (date: string) =>
          Math.floor(Temporal.PlainDate.from(firstShown).until(date).days / 7);
        const monthStarts = Array.from({ length: weeks }, (_, column) =>
          daysFrom(firstShown, column * 7),
        ).filter(
          (monday, column) =>
            column === 0 || monday.slice(0, 7) !== daysFrom(monday, -7).slice(0, 7),
        );
        return (
          <svg
            class="heat-map"
            role="listbox"
            tabIndex={0}
            aria-label={words.label}
            aria-activedescendant={`${id}-${chosen}`}
            width={drawnWidth}
            height={height}
            viewBox={`0 0 ${drawnWidth} ${height}`}
            onKeyDown={(event) => press(event, firstShown)}
          >
            {monthStarts.map((monday, index) => {
              const next = monthStarts[index + 1];
              // Two names in neighbouring columns would run into each other.
              const fits = next === undefined || columnOf(next) - columnOf(monday) > 1;
              return (
                fits && (
                  <text key={monday} class="axis" x={left + columnOf(monday) * cell + 3} y="14">
                    {historyWords.year.month(Number(monday.slice(5, 7)) - 1)}
                  </text>
                )
              );
            })}
            {Array.from({ length: 7 }, (_, weekday) => (
              <text key={weekday} class="axis" x="0" y={top + (weekday + 0.5) * cell + 4}>
                {words.weekday(weekday)}
              </text>
            ))}
            {shown.map((date) => {
              const weekday = Temporal.PlainDate.from(date).dayOfWeek - 1;
              const x = left + columnOf(date) * cell;
              const y = top + weekday * cell;
              const look = lookOf(days.get(date), goal);
              const classes = [
                'day-cell',
                look.outcome === 'rest' ? 'is-rest' : '',
                date === today ? 'is-today' : '',
                date === chosen ? 'is-chosen' : '',
              ];
              return (
                <g
                  key={date}
                  id={`${id}-${date}`}
                  role="option"
                  aria-selected={date === chosen}
                  aria-label={words.option(date, today, said(date))}
                  class={classes.filter(Boolean).join(' ')}
                  onClick={() => onChoose(date)}
                >
                  <rect
                    x={x + gap / 2}
                    y={y + gap / 2}
                    width={cell - gap}
                    height={cell - gap}
                    rx="7"
                  />
                  <DaySign look={look} x={x + cell / 2} y={y + cell / 2} size={cell} />
                </g>
              );
            })}
          </svg>
        );
      }}
      legend={
        <Legend
          items={[
            { sign: sampleOf('met', 1), words: words.legend.met },
            { sign: sampleOf('missed', 0.5), words: words.legend.some },
            { sign: sampleOf('none', 0), words: words.legend.noBreaks },
            {
              sign: <rect class="rest-sample" x="3" y="1" width="14" height="14" rx="4" />,
              words: words.legend.rest,
            },
          ]}
        />
      }
    />
  );
}
