import historyWords from 'words:history';
import { ChartDrawing, ChartFigure, Legend } from '@/components/history/chart-figure';
import type { DayTimeline, Mark, Span } from '@/history/day-timeline';
import { clockTime, hourAt } from '@/locales/formats';
import { hoursAndMinutes } from '@/locales/time-text';
import { hourMs, minuteMs } from '@/values/duration';
import './day-chart.css';

const words = historyWords.day;
/** Breaks have a line of their own above the smaller marks. */
const breaksY = 10;
const smallY = 28;
const bandY = 40;
const bandHeight = 34;
/** Sitting is lower than standing, so that they differ without colour. */
const sittingHeight = 22;
const callY = bandY + bandHeight + 6;
const callHeight = 10;
/** Labels at either end overlap the edge of their hour. */
const margin = 18;
/** The width of an hour label, in px. */
const roomForHour = 46;

/** Each sign has a shape of its own, so that none depends on its colour. */
function Sign({ kind, x, y }: { kind: Mark['kind']; x: number; y: number }) {
  switch (kind) {
    case 'routine':
      return <circle class="mark-routine" cx={x} cy={y} r="6" />;
    case 'break':
      return <path class="mark-break" d={`M${x} ${y - 7}l7 7l-7 7l-7-7z`} />;
    case 'checked':
      return <path class="mark-checked" d={`M${x} ${y - 5}l5.5 10h-11z`} />;
    // The table also lists skipped and ignored reminders; the drawing does not.
    case 'ignored':
    case 'skipped':
    case 'offered':
      return null;
  }
}

/** Returns the vertical position of a span, which ends at the bottom of the band. */
function uprightOf(kind: Span['kind'], foot: number, high: number) {
  const height = kind === 'sitting' ? (high * sittingHeight) / bandHeight : high;
  return { y: foot - height, height };
}

function BandSign({ kind }: { readonly kind: Span['kind'] }) {
  const upright = kind === 'call' ? { y: 5, height: 6 } : uprightOf(kind, 15, 14);
  return <rect class={`span-${kind}`} x="1" width="20" rx="3" {...upright} />;
}

function clockAt(at: number, zone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
}

/** Returns the first and last hour of the drawing, in epoch ms, in the zone. */
function hoursShown({ spans, marks }: DayTimeline, zone: string) {
  const times = [
    ...spans.flatMap(({ from, until }) => [from, until]),
    ...marks.map(({ at }) => at),
  ];
  const wholeHour = (at: number, roundingMode: 'floor' | 'ceil') =>
    clockAt(at, zone).round({ smallestUnit: 'hour', roundingMode }).epochMilliseconds;
  const from = wholeHour(Math.min(...times), 'floor');
  // Four at least, so that a first morning is not a single block.
  const until = Math.max(wholeHour(Math.max(...times), 'ceil'), from + 4 * hourMs);
  return { from, until };
}

function Drawing(props: {
  readonly timeline: DayTimeline;
  readonly zone: string;
  readonly sentence: string;
  readonly width: number;
}) {
  const { timeline, zone, width } = props;
  const { from, until } = hoursShown(timeline, zone);
  const scale = (width - 2 * margin) / (until - from);
  const xOf = (at: number) => margin + (at - from) * scale;
  const every = Math.max(1, Math.ceil(roomForHour / (hourMs * scale)));
  const hours = Array.from({ length: (until - from) / hourMs + 1 }, (_, hour) => hour);
  const rectOf = (span: Span) => ({
    class: `span-${span.kind}`,
    x: xOf(span.from),
    width: Math.max(1.5, (span.until - span.from) * scale),
  });
  const calls = timeline.spans.filter(({ kind }) => kind === 'call');
  const foot = calls.length > 0 ? callY + callHeight : bandY + bandHeight;
  const hoursY = foot + 22;
  return (
    <ChartDrawing label={props.sentence} width={width} height={hoursY + 6}>
      <path class="base" d={`M${margin} ${bandY + bandHeight + 0.5}H${width - margin}`} />
      {timeline.spans
        .filter(({ kind }) => kind !== 'call')
        .map((span) => (
          <rect
            key={span.from}
            {...rectOf(span)}
            {...uprightOf(span.kind, bandY + bandHeight, bandHeight)}
            rx="4"
          />
        ))}
      {calls.map((span) => (
        <rect key={span.from} {...rectOf(span)} y={callY} height={callHeight} rx="4" />
      ))}
      {hours.map((hour) => {
        const x = margin + hour * hourMs * scale;
        const named = hour % every === 0;
        return (
          <g key={hour}>
            <path class="tick" d={`M${x} ${foot + 3}v${named ? 6 : 3}`} stroke-width="1" />
            {named && (
              <text class="axis" x={x} y={hoursY} text-anchor="middle">
                {hourAt(from + hour * hourMs, zone)}
              </text>
            )}
          </g>
        );
      })}
      {timeline.marks.map(({ kind, at }, index) => (
        <Sign
          key={`${kind}${at}${index}`}
          kind={kind}
          x={xOf(at)}
          y={kind === 'routine' || kind === 'break' ? breaksY : smallY}
        />
      ))}
    </ChartDrawing>
  );
}

/** Draws a day from its first to its last known hour: at the desk, away, in calls, breaks. */
export function DayChart(props: {
  readonly timeline: DayTimeline;
  readonly zone: string;
  readonly sentence: string;
}) {
  const { timeline, zone } = props;
  const has = (kind: Span['kind']) => timeline.spans.some((span) => span.kind === kind);
  const marked = (wanted: Mark['kind']) => timeline.marks.some(({ kind }) => kind === wanted);
  const spanLines = timeline.spans.map(({ kind, from, until }) => ({
    at: from,
    what: words.spans[kind],
    long: hoursAndMinutes(Math.round((until - from) / minuteMs)),
  }));
  const markLines = timeline.marks
    .filter(({ kind }) => kind !== 'offered')
    .map(({ kind, at }) => ({
      at,
      what:
        kind === 'ignored' || kind === 'skipped' || kind === 'offered'
          ? words.marks.passed
          : words.marks[kind],
      long: '',
    }));
  const lines = [...spanLines, ...markLines].toSorted((one, other) => one.at - other.at);
  const legend = [
    ...(['sitting', 'standing', 'away', 'call'] as const)
      .filter(has)
      .map((kind) => ({ sign: <BandSign kind={kind} />, words: words.spans[kind] })),
    ...(['routine', 'break', 'checked'] as const)
      .filter(marked)
      .map((kind) => ({ sign: <Sign kind={kind} x={11} y={8} />, words: words.marks[kind] })),
  ];
  return (
    <ChartFigure
      sentence={props.sentence}
      table={{
        ...words.table,
        lines: lines.map(({ at, what, long }) => [clockTime(at, zone), what, long]),
      }}
      draw={(width) => (
        <Drawing timeline={timeline} zone={zone} sentence={props.sentence} width={width} />
      )}
      legend={<Legend items={legend} />}
    />
  );
}
