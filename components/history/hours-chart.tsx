import historyWords from 'words:history';
import { BarInBar, BarSign } from '@/components/history/bar-in-bar';
import { ChartDrawing, ChartFigure, Legend } from '@/components/history/chart-figure';
import { findingOf, type HourOfDay, type HoursFinding } from '@/history/hours-of-day';
import { hourOfDay } from '@/locales/formats';

const words = historyWords.hours;

const top = 20;
const barsHeight = 110;
const height = top + barsHeight + 24;
/** The width of an hour label, in px. Labels are centred on bars, so both ends need half of it. */
const roomForHour = 48;

/** Returns the hours from the first to the last reminder; without any, a working day. */
function hoursShown(hours: readonly HourOfDay[]): readonly HourOfDay[] {
  const used = hours.filter(({ offered }) => offered > 0);
  const first = Math.min(9, ...used.map(({ hour }) => hour));
  const last = Math.max(17, ...used.map(({ hour }) => hour));
  return hours.slice(first, last + 1);
}

function findingText(finding: HoursFinding): string {
  switch (finding.finds) {
    case 'too-little':
      return words.findings.tooLittle;
    case 'before-noon':
      return words.findings.beforeNoon;
    case 'after-noon':
      return words.findings.afterNoon;
    case 'even':
      return words.findings.even;
    case 'often-passed':
      return words.findings.oftenPassed({
        from: hourOfDay(finding.from),
        until: hourOfDay(finding.until),
      });
  }
}

/** Draws the reminders shown and taken in each hour of the day, with the finding. */
export function HoursChart({ hours }: { readonly hours: readonly HourOfDay[] }) {
  const some = hoursShown(hours);
  const shares = some.map((one) => words.share(one));
  const sentence = findingText(findingOf(hours));
  const most = Math.max(4, ...some.map(({ offered }) => offered));
  const unit = barsHeight / most;
  const bottom = top + barsHeight;
  return (
    <ChartFigure
      sentence={sentence}
      table={{
        ...words.table,
        lines: some.map(({ hour, offered, taken }) => [hourOfDay(hour), offered, taken]),
      }}
      draw={(width) => {
        const step = width / some.length;
        const bar = Math.min(40, step * 0.7);
        const every = Math.ceil(roomForHour / step);
        // Digits are about 7 px wide.
        const numbered = step >= 9 + 7 * Math.max(...shares.map(({ length }) => length));
        return (
          <ChartDrawing label={sentence} width={width} height={height}>
            {some.map(({ hour, offered, taken }, index) => {
              const middle = step * (index + 0.5);
              const x = middle - bar / 2;
              return (
                <g key={hour}>
                  <BarInBar
                    look="bar-taken"
                    outer={{ x, width: bar, y: bottom - offered * unit, height: offered * unit }}
                    inner={{
                      x: x + 3,
                      width: bar - 6,
                      y: bottom - taken * unit,
                      height: Math.max(0, taken * unit - 3),
                    }}
                  />
                  {numbered && offered > 0 && (
                    <text
                      class="value"
                      x={middle}
                      y={bottom - offered * unit - 6}
                      text-anchor="middle"
                    >
                      {shares[index]}
                    </text>
                  )}
                  {index % every === 0 && (
                    <text
                      class="axis"
                      x={Math.min(width - roomForHour / 2, Math.max(roomForHour / 2, middle))}
                      y={height - 5}
                      text-anchor="middle"
                    >
                      {hourOfDay(hour)}
                    </text>
                  )}
                </g>
              );
            })}
            <path class="base" d={`M0 ${bottom + 0.5}H${width}`} />
          </ChartDrawing>
        );
      }}
      legend={
        <Legend
          items={[
            {
              sign: <BarSign look="bar-taken" />,
              words: words.legend.taken,
            },
            {
              sign: <BarSign look="bar-outline" />,
              words: words.legend.offered,
            },
          ]}
        />
      }
    />
  );
}
