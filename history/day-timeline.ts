import type { HistoryEvent } from '@/history/history-event';
import { boundsOfDate } from '@/values/local-date';

/** The activity in a span of the day. */
export type SpanKind = 'sitting' | 'standing' | 'away' | 'call';

/** A part of the day. Times in epoch ms. */
export interface Span {
  readonly kind: SpanKind;
  readonly from: number;
  readonly until: number;
}

/** A point of the day at which something was done or offered. Time in epoch ms. */
export interface Mark {
  readonly kind: 'break' | 'routine' | 'checked' | 'offered' | 'ignored' | 'skipped';
  readonly at: number;
}

/** The activities and events of a day. Only calls overlap spans of other kinds. */
export interface DayTimeline {
  readonly spans: readonly Span[];
  readonly marks: readonly Mark[];
}

/** The bounds of a day in epoch ms. */
export interface DayBounds {
  readonly startsAt: number;
  readonly endsAt: number;
  /** Where an unfinished day ends: at the present, or when the person left. */
  readonly knownTo: number | null;
}

/** Returns the bounds of a local date in a zone, for a day that is over. */
export function boundsOf(date: string, zone: string): DayBounds {
  const { startsAt, endsAt } = boundsOfDate(date, zone);
  return { startsAt, endsAt, knownTo: null };
}

/** Returns when the person was first at the desk: at midnight if the first event is an absence. */
function firstArrival(events: readonly HistoryEvent[], { startsAt }: DayBounds): number | null {
  const [first] = events;
  if (first === undefined) return null;
  return first.what === 'away' ? startsAt : Math.max(startsAt, first.at);
}

function presenceSpans(events: readonly HistoryEvent[], bounds: DayBounds): Span[] {
  let from = firstArrival(events, bounds);
  if (from === null) return [];
  const spans: Span[] = [];
  let kind: 'sitting' | 'standing' = 'sitting';
  const close = (until: number) => {
    if (from !== null && until > from) spans.push({ kind, from, until });
  };
  for (const event of events) {
    switch (event.what) {
      case 'stood-up':
      case 'sat-down':
        close(event.at);
        from = Math.max(from, event.at);
        kind = event.what === 'stood-up' ? 'standing' : 'sitting';
        break;
      case 'away': {
        close(event.at);
        const returnedAt = event.at + event.ms;
        const left = Math.max(from, event.at);
        // An absence that lasts beyond the day ends the day at the desk.
        if (returnedAt < bounds.endsAt && returnedAt > left) {
          spans.push({ kind: 'away', from: left, until: returnedAt });
        }
        from = Math.max(from, returnedAt);
        kind = 'sitting';
        break;
      }
      case 'back':
        from = Math.max(from, event.at);
        kind = 'sitting';
        break;
      default:
        break;
    }
  }
  const lastKnown = bounds.knownTo ?? events.at(-1)?.at ?? from;
  close(Math.min(lastKnown, bounds.endsAt));
  return spans;
}

function callSpans(events: readonly HistoryEvent[], bounds: DayBounds): Span[] {
  const limit = Math.min(bounds.endsAt, bounds.knownTo ?? bounds.endsAt);
  return events.flatMap((event, index): Span[] => {
    if (event.what !== 'call-began') return [];
    const ending = events.slice(index + 1).find(({ what }) => what.startsWith('call-'));
    const until = Math.min(event.until, ending?.at ?? event.until, limit);
    return until > event.at ? [{ kind: 'call', from: event.at, until }] : [];
  });
}

function marksOf(event: HistoryEvent): Mark[] {
  switch (event.what) {
    case 'break':
      return [{ kind: event.by === 'routine' ? 'routine' : 'break', at: event.at }];
    case 'checked':
    case 'offered':
    case 'ignored':
    case 'skipped':
      return [{ kind: event.what, at: event.at }];
    default:
      return [];
  }
}

/** Makes the timeline of a day from its events, which must be sorted by time. */
export function timelineOfDay(events: readonly HistoryEvent[], bounds: DayBounds): DayTimeline {
  return {
    spans: [...presenceSpans(events, bounds), ...callSpans(events, bounds)],
    marks: events.flatMap(marksOf),
  };
}

/** Adds up the lengths of the spans of one kind, in ms. */
export function timeSpent({ spans }: DayTimeline, kind: SpanKind): number {
  return spans
    .filter((span) => span.kind === kind)
    .reduce((sum, { from, until }) => sum + until - from, 0);
}
