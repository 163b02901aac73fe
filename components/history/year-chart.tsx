import historyWords from 'words:history';
import { useId } from 'preact/hooks';
import { BarInBar, BarSign } from '@/components/history/bar-in-bar';
import { ChartDrawing, ChartFigure, Legend } from '@/components/history/chart-figure';
import { outcomeOf } from '@/history/goals';
import type { Day } from '@/history/month';
import { monthName } from '@/locales/formats';
import '@/components/form/select-field.css';

const words = historyWords.year;

/** The most days of a month. */
const mostDays = 23;
/** The width of a letter or digit, in px. */
const letter = 7;

/** The letters of the longest name of a month; some languages have no short names. */
const longestMonth = () =>
  Math.max(...Array.from({ length: 12 }, (_, index) => monthName(index + 1, 'short').length));

/** Whether the names of months fit below the bars, and the numbers above them. */
function columnsFit(months: readonly MonthSum[], width: number): boolean {
  const longestShare = Math.max(...months.map((month) => words.share(month).length));
  return width / 12 >= letter * Math.max(longestMonth(), longestShare) + 7;
}

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

interface MonthsProps {
  readonly months: readonly MonthSum[];
  readonly sentence: string;
  readonly width: number;
}

function mostDaysOf(months: readonly MonthSum[]): number {
  return Math.max(mostDays, ...months.map(({ known }) => known));
}

function MonthColumns({ months, sentence, width }: MonthsProps) {
  const top = 20;
  const bottom = top + 120;
  const height = bottom + 24;
  const unit = 120 / mostDaysOf(months);
  const step = width / 12;
  const bar = Math.min(36, step * 0.68);
  return (
    <ChartDrawing label={sentence} width={width} height={height}>
      {months.map(({ met, known }, index) => {
        const middle = step * (index + 0.5);
        const x = middle - bar / 2;
        const upright = (days: number, gap: number) => ({
          y: bottom - days * unit + gap,
          height: Math.max(0, days * unit - 2 * gap),
        });
        return (
          <g key={monthName(index + 1, 'short')}>
            {known > 0 && (
              <>
                <BarInBar
                  look="bar-met"
                  outer={{ x, width: bar, ...upright(known, 0) }}
                  inner={{ x: x + 3, width: bar - 6, ...upright(met, 3) }}
                />
                <text class="value" x={middle} y={bottom - known * unit - 6} text-anchor="middle">
                  {words.share({ met, known })}
                </text>
              </>
            )}
            <text class="axis" x={middle} y={height - 5} text-anchor="middle">
              {monthName(index + 1, 'short')}
            </text>
          </g>
        );
      })}
      <path class="base" d={`M0 ${bottom + 0.5}H${width}`} />
    </ChartDrawing>
  );
}

function MonthLines({ months, sentence, width }: MonthsProps) {
  const line = 24;
  const left = Math.max(38, longestMonth() * letter + 10);
  const unit = (width - left - 48) / mostDaysOf(months);
  const height = 12 * line;
  return (
    <ChartDrawing label={sentence} width={width} height={height}>
      {months.map(({ met, known }, index) => {
        const y = index * line + 4;
        return (
          <g key={monthName(index + 1, 'short')}>
            <text class="axis" x="0" y={y + 12}>
              {monthName(index + 1, 'short')}
            </text>
            {known > 0 && (
              <>
                <BarInBar
                  look="bar-met"
                  outer={{ x: left, y, width: known * unit, height: 16 }}
                  inner={{
                    x: left + 3,
                    y: y + 3,
                    width: Math.max(0, met * unit - 6),
                    height: 10,
                  }}
                />
                <text class="value" x={left + known * unit + 6} y={y + 12}>
                  {words.share({ met, known })}
                </text>
              </>
            )}
          </g>
        );
      })}
    </ChartDrawing>
  );
}

/** Draws, for each month of a year, the days at the desk and those that met the goal. */
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
  const sentence =
    all.known === 0
      ? words.none({ year: String(year) })
      : words.sentence({ year: String(year), ...all });
  return (
    <>
      {years.length > 1 && (
        <div class="select-field">
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
          caption: words.table.caption({ year: String(year) }),
          heads: words.table.heads,
          lines: months.map(({ met, known, breaks }, index) => [
            monthName(index + 1, 'long'),
            met,
            known,
            breaks,
          ]),
        }}
        draw={(width) => {
          const Drawing = columnsFit(months, width) ? MonthColumns : MonthLines;
          return <Drawing months={months} sentence={sentence} width={width} />;
        }}
        legend={
          <Legend
            items={[
              {
                sign: <BarSign look="bar-met" />,
                words: words.legend.met,
              },
              {
                sign: <BarSign look="bar-outline" />,
                words: words.legend.known,
              },
            ]}
          />
        }
      />
    </>
  );
}
