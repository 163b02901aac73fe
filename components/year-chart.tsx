import { useId } from 'preact/hooks';
import { ChartFigure, Legend } from '@/components/chart-figure';
import { outcomeOf } from '@/history/goals';
import type { Day } from '@/history/month';
import { historyWords } from '@/locales/en/history';

const words = historyWords.year;

const top = 20;
const barsHeight = 120;
const height = top + barsHeight + 24;
/** No month has more days of work. */
const mostDays = 23;

interface MonthSum {
  readonly met: number;
  readonly known: number;
  readonly breaks: number;
}

function monthsOf(days: ReadonlyMap<string, Day>, year: number, goal: number): MonthSum[] {
  const sums = Array.from({ length: 12 }, () => ({ met: 0, known: 0, breaks: 0 }));
  for (const day of days.values()) {
    const sum = day.date.startsWith(`${year}-`) ? sums[Number(day.date.slice(5, 7)) - 1] : null;
    const outcome = outcomeOf(day, goal);
    if (!sum) continue;
    sum.breaks += day.tally.breaks;
    if (outcome !== 'rest') sum.known += 1;
    if (outcome === 'met') sum.met += 1;
  }
  return sums;
}

/** Of each month of a year, the days on which the goal was reached among those at the desk. */
export function YearChart(props: {
  readonly days: ReadonlyMap<string, Day>;
  readonly goal: number;
  readonly year: number;
  readonly years: readonly number[];
  readonly onYear: (year: number) => void;
}) {
  const id = useId();
  const { days, goal, year, years } = props;
  const months = monthsOf(days, year, goal);
  const all = months.reduce(
    (sum, { met, known }) => ({ met: sum.met + met, known: sum.known + known }),
    { met: 0, known: 0 },
  );
  const sentence = words.sentence(year, all.met, all.known);
  const unit = barsHeight / Math.max(mostDays, ...months.map(({ known }) => known));
  const bottom = top + barsHeight;
  return (
    <>
      {years.length > 1 && (
        <div class="log-filter">
          <label for={id}>{words.choose}</label>
          <select
            id={id}
            value={String(year)}
            onChange={({ currentTarget: { value } }) => props.onYear(Number(value))}
          >
            {years.toReversed().map((one) => (
              <option key={one} value={String(one)}>
                {one}
              </option>
            ))}
          </select>
        </div>
      )}
      <ChartFigure
        sentence={sentence}
        table={{
          caption: words.table.caption(year),
          heads: words.table.heads,
          lines: months.map(({ met, known, breaks }, index) => [
            words.longMonth(index),
            met,
            known,
            breaks,
          ]),
        }}
        draw={(width) => {
          const step = width / 12;
          const bar = Math.min(36, step * 0.68);
          return (
            <svg
              role="img"
              aria-label={sentence}
              width={width}
              height={height}
              viewBox={`0 0 ${width} ${height}`}
            >
              {months.map(({ met, known }, index) => {
                const middle = step * (index + 0.5);
                const x = middle - bar / 2;
                return (
                  <g key={words.month(index)}>
                    <rect
                      class="bar-outline"
                      x={x}
                      y={bottom - known * unit}
                      width={bar}
                      height={known * unit}
                      rx="5"
                    />
                    <rect
                      class="bar-met"
                      x={x + 3}
                      y={bottom - met * unit}
                      width={bar - 6}
                      height={Math.max(0, met * unit - 3)}
                      rx="3"
                    />
                    {known > 0 && (
                      <text
                        class="value"
                        x={middle}
                        y={bottom - known * unit - 6}
                        text-anchor="middle"
                      >
                        {met}
                      </text>
                    )}
                    <text class="axis" x={middle} y={height - 5} text-anchor="middle">
                      {step < 34 ? words.month(index).slice(0, 1) : words.month(index)}
                    </text>
                  </g>
                );
              })}
              <path class="base" d={`M0 ${bottom + 0.5}H${width}`} />
            </svg>
          );
        }}
        legend={
          <Legend
            items={[
              {
                sign: <rect class="bar-met" x="4" y="3" width="14" height="11" rx="3" />,
                words: words.legend.met,
              },
              {
                sign: <rect class="bar-outline" x="4" y="3" width="14" height="11" rx="3" />,
                words: words.legend.known,
              },
            ]}
          />
        }
      />
    </>
  );
}
