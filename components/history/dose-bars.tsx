import bodyAreaWords from 'words:body-areas';
import historyWords from 'words:history';
import { ChartDrawing, ChartFigure } from '@/components/history/chart-figure';
import type { DoseArea } from '@/history/day-tally';
import { suggestedSeconds, type WeeklyDose } from '@/history/weekly-dose';
import { formatNumber } from '@/locales/formats';
import { minutes, minutesAndSeconds } from '@/locales/time-text';
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

/** Says for which part of the body most was done. */
function doseText(most: DoseArea | undefined): string {
  return most === undefined ? words.none : words.sentence({ area: bodyAreaWords[most] });
}

/** Formats seconds of work, to half minutes: `40 s`, `3 min`, `3.5 min`. */
function workText(seconds: number): string {
  if (seconds === 0) return '–';
  if (seconds < 60) return minutesAndSeconds(seconds);
  const count = Math.round(seconds / 30) / 2;
  return Number.isInteger(count)
    ? minutes(count)
    : words.halfMinutes({ minutes: formatNumber(count) });
}

/** Draws the minutes for each body area this week against the recommended range. */
export function DoseBars({ doses }: { readonly doses: readonly WeeklyDose[] }) {
  const [best] = doses
    .filter(({ seconds }) => seconds > 0)
    .toSorted((one, other) => other.seconds - one.seconds);
  const sentence = doseText(best?.area);
  const most = Math.max(leastMinutes, Math.ceil((best?.seconds ?? 0) / 60));
  const height = top + doses.length * row + 26;
  return (
    <>
      <ChartFigure
        sentence={sentence}
        table={{
          ...words.table,
          lines: doses.map(({ area, seconds, range }) => [
            bodyAreaWords[area],
            workText(seconds),
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
                      {bodyAreaWords[area]}
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
                      {workText(seconds)}
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
                    {minutes(seconds / 60)}
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
