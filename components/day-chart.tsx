import { ChartFigure, Legend } from '@/components/chart-figure';
import type { DayTimeline, Mark, Span } from '@/history/day-timeline';
import { historyWords } from '@/locales/en/history';

const words = historyWords.day;
const hourMs = 3_600_000;

const marksY = 12;
const bandY = 26;
const bandHeight = 34;
const callY = bandY + bandHeight + 6;
const callHeight = 10;
const hoursY = callY + callHeight + 22;
/** Words at either end stand half outside of their hour. */
const margin = 18;
/** So much room, in px, the time of an hour needs. */
const roomForHour = 46;

/** Each sign differs in its shape, so that none depends on its colour. */
function Sign({ kind, x, y }: { kind: Mark['kind']; x: number; y: number }) {
  switch (kind) {
    case 'routine':
      return <circle class="mark-routine" cx={x} cy={y} r="6" />;
    case 'break':
      return <path class="mark-break" d={`M${x} ${y - 7}l7 7l-7 7l-7-7z`} />;
    case 'checked':
      return <path class="mark-checked" d={`M${x} ${y - 5}l5.5 10h-11z`} />;
    case 'ignored':
    case 'skipped':
      return <circle class="mark-passed" cx={x} cy={y} r="4" />;
    case 'offered':
      return null;
  }
}

function BandSign({ kind }: { readonly kind: Span['kind'] }) {
  return <rect class={`span-${kind}`} x="1" y="3" width="20" height="10" rx="3" />;
}

/** The hours that the drawing reaches from and to, in epoch ms. */
function reach({ spans, marks }: DayTimeline): { readonly from: number; readonly until: number } {
  const times = [
    ...spans.flatMap(({ from, until }) => [from, until]),
    ...marks.map(({ at }) => at),
  ];
  const from = Math.floor(Math.min(...times) / hourMs) * hourMs;
  const until = Math.ceil(Math.max(...times) / hourMs) * hourMs;
  // An hour at least, and four to begin with, so that a first morning is no single block.
  return { from, until: Math.max(until, from + 4 * hourMs) };
}

function hourIn(at: number, zone: string): number {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).hour;
}

function timeIn(at: number, zone: string): string {
  const time = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
  return `${time.hour}:${String(time.minute).padStart(2, '0')}`;
}

function Drawing(props: {
  readonly timeline: DayTimeline;
  readonly zone: string;
  readonly width: number;
}) {
  const { timeline, zone, width } = props;
  const { from, until } = reach(timeline);
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
  return (
    <svg
      role="img"
      aria-label={words.drawing}
      width={width}
      height={hoursY + 6}
      viewBox={`0 0 ${width} ${hoursY + 6}`}
    >
      <rect
        class="day-ground"
        x={margin}
        y={bandY}
        width={width - 2 * margin}
        height={bandHeight}
        rx="6"
      />
      {timeline.spans
        .filter(({ kind }) => kind !== 'call')
        .map((span) => (
          <rect key={span.from} {...rectOf(span)} y={bandY} height={bandHeight} rx="4" />
        ))}
      {calls.map((span) => (
        <rect key={span.from} {...rectOf(span)} y={callY} height={callHeight} rx="4" />
      ))}
      {hours.map((hour) => {
        const x = margin + hour * hourMs * scale;
        const named = hour % every === 0;
        return (
          <g key={hour}>
            <path
              class="tick"
              d={`M${x} ${callY + callHeight + 3}v${named ? 6 : 3}`}
              stroke-width="1"
            />
            {named && (
              <text class="axis" x={x} y={hoursY} text-anchor="middle">
                {hourIn(from + hour * hourMs, zone)}:00
              </text>
            )}
          </g>
        );
      })}
      {timeline.marks.map(({ kind, at }, index) => (
        <Sign key={`${kind}${at}${index}`} kind={kind} x={xOf(at)} y={marksY} />
      ))}
    </svg>
  );
}

/** One day from its first to its last known hour: at the desk, away, in calls, and what was done. */
export function DayChart(props: {
  readonly timeline: DayTimeline;
  readonly zone: string;
  readonly sentence: string;
}) {
  const { timeline, zone } = props;
  const has = (kind: Span['kind']) => timeline.spans.some((span) => span.kind === kind);
  const marked = (...kinds: readonly Mark['kind'][]) =>
    timeline.marks.some(({ kind }) => kinds.includes(kind));
  const spanLines = timeline.spans.map(({ kind, from, until }) => ({
    at: from,
    what: words.spans[kind],
    long: historyWords.length(Math.round((until - from) / 60_000)),
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
      .filter((kind) => marked(kind))
      .map((kind) => ({ sign: <Sign kind={kind} x={11} y={8} />, words: words.marks[kind] })),
    ...(marked('ignored', 'skipped')
      ? [{ sign: <Sign kind="skipped" x={11} y={8} />, words: words.marks.passed }]
      : []),
  ];
  return (
    <ChartFigure
      sentence={props.sentence}
      table={{
        ...words.table,
        lines: lines.map(({ at, what, long }) => [timeIn(at, zone), what, long]),
      }}
      draw={(width) => <Drawing timeline={timeline} zone={zone} width={width} />}
      legend={<Legend items={legend} />}
    />
  );
}
