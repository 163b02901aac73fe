import { eventId, type HistoryEvent } from '@/history/history-event';
import { type Journal, noteDay } from '@/history/journal';
import type { DaySettings } from '@/history/month';
import type { Event } from '@/reminders/event';
import type { LogEntry } from '@/reminders/log-entry';
import type { Run } from '@/reminders/run';
import { isWorkday } from '@/reminders/working-hours';
import type { PracticeChange } from '@/routines/plan/change-practice';
import type { Settings } from '@/settings/settings';
import { localDate } from '@/values/local-date';
import type { Moment } from '@/values/moment';

/** The number of an offer, if it is the one of `kind`. */
function numberOf(offer: Run['offer'], kind: string): { readonly offer?: number } {
  return offer?.kind === kind ? { offer: offer.id } : {};
}

/** The history events of a log entry; most entries only explain and have none. */
function eventsOf(entry: LogEntry, before: Run, after: Run): HistoryEvent[] {
  const { at } = entry;
  switch (entry.what) {
    case 'offered':
      return [{ what: entry.what, at, kind: entry.kind, ...numberOf(after.offer, entry.kind) }];
    case 'skipped':
    case 'ignored':
    case 'snoozed':
    case 'withdrawn':
      return [{ ...entry, ...numberOf(before.offer, entry.kind) }];
    case 'skip-undone':
    case 'held':
    case 'paused':
    case 'resumed':
    case 'call-began':
    case 'call-ended':
    case 'stood-up':
    case 'sat-down':
      return [entry];
    case 'pause-ended':
      return [{ what: 'resumed', at }];
    case 'done':
      return [{ what: 'checked', at, kind: entry.kind }];
    case 'break-undone':
      return entry.counted ? [{ what: entry.what, at }] : [];
    case 'natural-break':
      return [{ what: 'away', at: at - entry.awayMs, ms: entry.awayMs }];
    default:
      return [];
  }
}

const activities: readonly LogEntry['what'][] = [
  'routine-begun',
  'done',
  'break',
  'stood-up',
  'sat-down',
];

/** Returns the answer to an open offer when the log has only the activity. */
function answerTo({ before, after, log }: Recorded, { at }: Moment): HistoryEvent[] {
  const { offer } = before;
  if (offer === null || after.offer?.id === offer.id) return [];
  const { kind, id } = offer;
  const isLogged = (what: LogEntry['what']) => log.some((entry) => entry.what === what);
  if (isLogged('natural-break'))
    return [{ what: 'withdrawn', at, kind, offer: id, why: 'natural-break' }];
  return activities.some(isLogged) ? [{ what: 'taken', at, kind, offer: id }] : [];
}

/** The breaks that were counted; a routine's break carries its session. */
function breaksIn({ event, log }: Recorded): HistoryEvent[] {
  const session =
    event.kind === 'intent' && event.intent.kind === 'count-routine' ? event.intent.session : null;
  return log.flatMap((entry): HistoryEvent[] => {
    if (entry.what !== 'break') return [];
    const { what, at, by } = entry;
    return [{ what, at, by, ...(by === 'routine' && session !== null && { session }) }];
  });
}

/** The parts of a decision that the history needs. */
interface Recorded {
  readonly event: Event;
  readonly before: Run;
  readonly after: Run;
  readonly log: readonly LogEntry[];
}

/** The settings that are kept with a date. */
function settingsFor({ goal, hours, stretch }: Settings, date: string, zone: string): DaySettings {
  const works = isWorkday(hours, date);
  return { zone, goal, works, stretchMinutes: stretch.everyMinutes };
}

/** The date that an event is already recorded on, if any; a change of time zone does not move it. */
function knownDate({ days }: Journal, event: HistoryEvent): string | undefined {
  const id = eventId(event);
  return days.find(({ events }) =>
    events.some((one) => one.what === event.what && eventId(one) === id),
  )?.date;
}

/** Adds events to the journal, each on the local date of its time. */
export function noteEvents(
  journal: Journal,
  events: readonly HistoryEvent[],
  settings: Settings,
  zone: string,
): Journal {
  const byDate = Map.groupBy(
    events,
    (event) => knownDate(journal, event) ?? localDate(event.at, zone),
  );
  return [...byDate].reduce(
    (noted, [date, ofDate]) => noteDay(noted, date, settingsFor(settings, date, zone), ofDate),
    journal,
  );
}

/** Adds the events of a decision at `moment` to the journal. */
export function recordHistory(
  journal: Journal,
  recorded: Recorded,
  settings: Settings,
  moment: Moment,
): Journal {
  const { event, before, after, log } = recorded;
  const { at, zone } = moment;
  const events = [
    ...log.flatMap((entry) => eventsOf(entry, before, after)),
    ...breaksIn(recorded),
    ...answerTo(recorded, moment),
  ];
  const today = localDate(at, zone);
  // A day starts with an arrival, which the event itself does not contain.
  const arrives =
    (event.kind === 'installed' && !before.welcomed) ||
    events.some((one) => one.what === 'away' && localDate(one.at, zone) !== today);
  // The journal is empty, for example after a reset; the run has the time of the arrival.
  const since =
    before.presence === 'here' ? before.presenceSince : before.presenceSince - before.sinceAwayMs;
  const isHere = journal.days.length === 0 && localDate(since, zone) === today;
  const all: HistoryEvent[] = [
    ...(isHere && events.length > 0 ? [{ what: 'back' as const, at: Math.min(since, at) }] : []),
    ...events,
    ...(arrives ? [{ what: 'back' as const, at }] : []),
  ];
  return all.length === 0 ? journal : noteEvents(journal, all, settings, zone);
}

/** Adds the answer to how a routine felt, if `change` is one. */
export function recordFelt(
  journal: Journal,
  change: PracticeChange,
  settings: Settings,
  { at, zone }: Moment,
): Journal {
  if (change.kind !== 'say-felt') return journal;
  const { routine, felt } = change;
  return noteEvents(journal, [{ what: 'felt', at, routine, felt }], settings, zone);
}
