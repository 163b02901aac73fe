import { ChartFigure, Legend } from '@/components/history/chart-figure';
import { findingOf, type HourOfDay } from '@/history/hours-of-day';
import { historyWords } from '@/locales/en/history';

const words = historyWords.hours;

const top = 20;
const barsHeight = 110;
const height = top + barsHeight + 24;

/** Returns the hours from the first to the last reminder; without any, a working day. */
function shown(hours: readonly HourOfDay[]): readonly HourOfDay[] {
  const used = hours.filter(({ offered }) => offered > 0);
  const first = Math.min(9, ...used.map(({ hour }) => hour));
  const last = Math.max(17, ...used.map(({ hour }) => hour));
  return hours.slice(first, last + 1);
}

/** Draws the reminders shown and taken in each hour of the day, with the finding. */
export function HoursChart({ hours }: { readonly hours: readonly HourOfDay[] }) {
  const some = shown(hours);
  const sentence = words.sentence(findingOf(hours));
  const most = Math.max(4, ...some.map(({ offered }) => offered));
  const unit = barsHeight / most;
  const bottom = top + barsHeight;
  return (
    <ChartFigure
      sentence={sentence}
      table={{
        ...words.table,
        lines: some.map(({ hour, offered, taken }) => [words.clock(hour), offered, taken]),
      }}
      draw={(width) => {
        const step = width / some.length;
        const bar = Math.min(40, step * 0.7);
        // Labels are centred on their bars, so both ends need half a label.
        const every = Math.ceil(44 / step);
        const numbered = step >= 44;
        return (
          <svg
            role="img"
            aria-label={sentence}
            width={width}
            height={height}
            viewBox={`0 0 ${width} ${height}`}
          >
            {some.map(({ hour, offered, taken }, index) => {
              const middle = step * (index + 0.5);
              return (
                <g key={hour}>
                  <rect
                    class="bar-outline"
                    x={middle - bar / 2}
                    y={bottom - offered * unit}
                    width={bar}
                    height={offered * unit}
                    rx="5"
                  />
                  <rect
                    class="bar-taken"
                    x={middle - bar / 2 + 3}
                    y={bottom - taken * unit}
                    width={bar - 6}
                    height={Math.max(0, taken * unit - 3)}
                    rx="3"
                  />
                  {numbered && offered > 0 && (
                    <text
                      class="value"
                      x={middle}
                      y={bottom - offered * unit - 6}
                      text-anchor="middle"
                    >
                      {words.share(taken, offered)}
                    </text>
                  )}
                  {index % every === 0 && (
                    <text
                      class="axis"
                      x={Math.min(width - 18, Math.max(18, middle))}
                      y={height - 5}
                      text-anchor="middle"
                    >
                      {words.clock(hour)}
                    </text>
                  )}
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
              sign: <rect class="bar-taken" x="4" y="3" width="14" height="11" rx="3" />,
              words: words.legend.taken,
            },
            {
              sign: <rect class="bar-outline" x="4" y="3" width="14" height="11" rx="3" />,
              words: words.legend.offered,
            },
          ]}
        />
      }
    />
  );
}
