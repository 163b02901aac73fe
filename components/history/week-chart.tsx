import historyWords from 'words:history';
import { ChartDrawing, ChartFigure, Legend } from '@/components/history/chart-figure';
import { type Goals, outcomeOf } from '@/history/goals';
import type { Day } from '@/history/month';
import { datesFrom, weekStart } from '@/history/week';
import { firstDayOfWeek, weekdayName } from '@/locales/formats';
import { dayName, hoursAndMinutes } from '@/locales/time-text';
import './week-chart.css';

const words = historyWords.thisWeek;

const top = 22;
const barsHeight = 120;
const height = top + barsHeight + 26;

/** Draws the breaks of each day of this week against the goal. */
export function WeekChart(props: {
  readonly days: ReadonlyMap<string, Day>;
  readonly today: string;
  readonly goals: Goals;
  readonly isWorkday: (date: string) => boolean;
}) {
  const { days, today, goals, isWorkday } = props;
  const dates = datesFrom(weekStart(today, firstDayOfWeek()), 7);
  const breaksOf = (date: string) => days.get(date)?.tally.breaks ?? 0;
  const all = dates.reduce((sum, date) => sum + breaksOf(date), 0);
  const most = Math.max(goals.breaks, ...dates.map(breaksOf));
  const unit = barsHeight / most;
  const goalY = top + barsHeight - goals.breaks * unit;
  const goalOf = (date: string) => days.get(date)?.set?.goal ?? goals.breaks;
  const someMet = dates.some((date) => breaksOf(date) >= goalOf(date));
  const isRest = (date: string) =>
    breaksOf(date) === 0 &&
    (date > today || !days.has(date)
      ? !isWorkday(date)
      : outcomeOf(days.get(date), goals.breaks) === 'rest');
  const sentence =
    all === 0
      ? words.none
      : words.sentence({ breaks: all, days: dates.filter((date) => breaksOf(date) > 0).length });
  return (
    <ChartFigure
      sentence={sentence}
      table={{
        caption: words.table.caption,
        heads: historyWords.dayTable.heads,
        lines: dates
          .filter((date) => date <= today)
          .map((date) => [
            dayName(date, today),
            breaksOf(date),
            goalOf(date),
            days.get(date)?.tally.naturalBreaks ?? 0,
            hoursAndMinutes(days.get(date)?.tally.sittingMinutes ?? 0),
          ]),
      }}
      draw={(width) => {
        const step = width / 7;
        const bar = Math.min(56, step * 0.62);
        return (
          <ChartDrawing label={sentence} width={width} height={height}>
            {dates.map((date, index) => {
              const middle = step * (index + 0.5);
              const many = breaksOf(date);
              const barHeight = many * unit;
              const y = top + barsHeight - barHeight;
              const met = many >= goalOf(date);
              const name = weekdayName(Temporal.PlainDate.from(date).dayOfWeek, 'short');
              const frame = Math.min(step, Math.max(28, 12 + 6 * name.length));
              return (
                <g key={date}>
                  {many > 0 && (
                    <rect
                      class={met ? 'bar-met' : 'bar-some'}
                      x={middle - bar / 2}
                      y={y}
                      width={bar}
                      height={barHeight}
                      rx="6"
                    />
                  )}
                  {many > 0 && met && (
                    <path
                      class="bar-tick"
                      d={`M${middle - 6} ${top + barsHeight - 14}l4.5 4.5l8 -9`}
                    />
                  )}
                  {days.has(date) && !isRest(date) && (
                    <text class="value" x={middle} y={y - 6} text-anchor="middle">
                      {many}
                    </text>
                  )}
                  {isRest(date) && (
                    <text class="axis" x={middle} y={top + barsHeight - 8} text-anchor="middle">
                      {words.off}
                    </text>
                  )}
                  {date === today && (
                    <rect
                      class="today-frame"
                      x={middle - frame / 2}
                      y={height - 20}
                      width={frame}
                      height="19"
                      rx="10"
                    />
                  )}
                  <text
                    class={date === today ? 'axis today-name' : 'axis'}
                    x={middle}
                    y={height - 6}
                    text-anchor="middle"
                  >
                    {name}
                  </text>
                </g>
              );
            })}
            <path class="base" d={`M0 ${top + barsHeight + 0.5}H${width}`} />
            <path class="goal-line" d={`M0 ${goalY}H${width}`} />
          </ChartDrawing>
        );
      }}
      legend={
        <Legend
          items={[
            {
              sign: <path class="goal-line" d="M0 8H22" />,
              words: words.goal({ goal: goals.breaks }),
            },
            ...(someMet
              ? [
                  {
                    sign: (
                      <>
                        <rect class="bar-met" x="3" y="0" width="16" height="16" rx="4" />
                        <path class="bar-tick" d="M6 8l4 4l6.5 -7.5" />
                      </>
                    ),
                    words: historyWords.weeks.legend.met,
                  },
                ]
              : []),
          ]}
        />
      }
    />
  );
}
