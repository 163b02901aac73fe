import { ChartDrawing, ChartFigure } from '@/components/history/chart-figure';
import { suggestedSeconds, type WeeklyDose } from '@/history/weekly-dose';
import { historyWords } from '@/locales/en/history';
import './dose-bars.css';

const words = historyWords.dose;

const row = 34;
const bar = 14;
const top = 26;
/** The least end of the scale, in minutes: slightly beyond the point where gains level off. */
const leastMinutes = 12;
const valueRoom = 62;
const nameRoom = 144;
/** Half the width of the label above the band, in px. */
const halfTitle = 92;

/** Draws the minutes for each body area this week against the recommended range. */
export function DoseBars({ doses }: { readonly doses: readonly WeeklyDose[] }) {
  const [best] = doses
    .filter(({ seconds }) => seconds > 0)
    .toSorted((one, other) => other.seconds - one.seconds);
  const sentence = words.sentence(best?.area ?? null);
  const most = Math.max(leastMinutes, Math.ceil((best?.seconds ?? 0) / 60));
  const height = top + doses.length * row + 26;
  return (
    <>
      <ChartFigure
        sentence={sentence}
        table={{
          ...words.table,
          lines: doses.map(({ area, seconds, range }) => [
            words.area(area),
            words.worked(seconds),
            words.ranges[range],
          ]),
        }}
        draw={(width) => {
          // On a narrow page the names are above their bars.
          const narrow = width < 420;
          const left = narrow ? 0 : nameRoom;
          const unit = (width - left - valueRoom) / (most * 60);
          const xOf = (seconds: number) => left + seconds * unit;
          const { session, levelsOff } = suggestedSeconds;
          const bandWidth = (levelsOff - session) * unit;
          const bottom = top + doses.length * row;
          return (
            <ChartDrawing label={sentence} width={width} height={height}>
              <rect
                class="dose-band"
                x={xOf(session)}
                y={top - 4}
                width={bandWidth}
                height={bottom - top + 8}
                rx="6"
              />
              <text
                class="axis"
                x={Math.max(left + halfTitle, xOf(session) + bandWidth / 2)}
                y="14"
                text-anchor="middle"
              >
                {words.suggested}
              </text>
              {doses.map(({ area, seconds }, index) => {
                const y = top + index * row + (row - bar) / 2 + (narrow ? 6 : 0);
                return (
                  <g key={area}>
                    <text class="name" x={0} y={narrow ? y - 4 : y + bar - 2}>
                      {words.area(area)}
                    </text>
                    <rect
                      class="dose-track"
                      x={left}
                      y={y}
                      width={most * 60 * unit}
                      height={bar}
                      rx="7"
                    />
                    {seconds > 0 && (
                      <rect
                        class="dose-bar"
                        x={left}
                        y={y}
                        width={Math.max(6, seconds * unit)}
                        height={bar}
                        rx="7"
                      />
                    )}
                    <text class="value" x={width} y={y + bar - 2} text-anchor="end">
                      {words.worked(seconds)}
                    </text>
                  </g>
                );
              })}
              {[session, levelsOff].map((seconds) => (
                <g key={seconds}>
                  <path class="dose-edge" d={`M${xOf(seconds)} ${top - 4}V${bottom + 8}`} />
                  <text
                    class="axis"
                    x={Math.max(20, xOf(seconds))}
                    y={bottom + 22}
                    text-anchor="middle"
                  >
                    {words.axis(seconds / 60)}
                  </text>
                </g>
              ))}
            </ChartDrawing>
          );
        }}
      />
      <p class="chart-note">{words.explained}</p>
      <p class="chart-note">{words.sources}</p>
    </>
  );
}
