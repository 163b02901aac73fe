import { tallyOfEvents } from '@/history/day-tally';
import { type HistoryEvent, mergeEvents, type Worked } from '@/history/history-event';
import { type History, withKeptEvents } from '@/history/merge-history';
import type { Day, EventsOfDay } from '@/history/month';
import { daysFrom } from '@/history/week';
import type { BodyArea } from '@/routines/library/exercise';
import { Random } from '@/scripts/simulate/random';
import { hourMs, minuteMs } from '@/values/duration';

/** What a synthetic history covers. */
export interface HistoryOptions {
  /** The last day, such as `2026-11-26`. */
  readonly today: string;
  /** The time of the last event at most (epoch ms). */
  readonly until: number;
  readonly days: number;
  readonly zone: string;
  readonly seed: number;
}

const exercises: readonly (readonly [string, BodyArea, sided: boolean])[] = [
  ['standing-hip-flexor-stretch', 'hip-flexor', true],
  ['seated-hip-flexor-stretch', 'hip-flexor', true],
  ['standing-hamstring-stretch', 'hamstring', true],
  ['seated-hamstring-stretch', 'hamstring', true],
  ['seated-figure-four', 'glute', true],
  ['chair-squat', 'glute', false],
  ['seated-cat-cow', 'low-back', false],
  ['standing-side-bend', 'low-back', true],
  ['desk-plank', 'core', false],
  ['chin-tuck', 'neck-shoulder', false],
];

const routines = [
  'hips-and-hamstrings-3min',
  'hamstrings-seated-2min',
  'posture-reset-1min',
] as const;

/** Chooses the exercises that were done in a routine, the first in the list more often. */
function doneIn(random: Random): Worked[] {
  const first = Math.min(random.between(0, exercises.length - 1), random.between(0, 9));
  return exercises.slice(first, first + 2).map(([exercise, area, sided]) => {
    const seconds = random.between(15, 40);
    return sided
      ? { exercise, area, left: seconds, right: seconds, both: 0 }
      : { exercise, area, left: 0, right: 0, both: seconds };
  });
}

/**
 * Returns a shown reminder and the reaction, which depends on the hour and on `willing` (0 to 1).
 */
function stretchAt(at: number, hourOfDay: number, willing: number, random: Random): HistoryEvent[] {
  const kind = 'stretch';
  const offered: HistoryEvent = { what: 'offered', at, kind };
  const eager = hourOfDay < 12 ? willing + 0.2 : hourOfDay === 13 ? willing - 0.35 : willing;
  if (random.chance(eager)) {
    const id = `s${at.toString(36)}`;
    const begun = at + minuteMs;
    return [
      offered,
      { what: 'taken', at: begun, kind },
      { what: 'routine', at: begun, id, routine: random.pick(routines), done: doneIn(random) },
      { what: 'break', at: begun + 3 * minuteMs, by: 'routine', session: id },
    ];
  }
  if (random.chance(0.25)) {
    return [
      offered,
      { what: 'snoozed', at: at + minuteMs, kind, minutes: 10 },
      { what: 'offered', at: at + 11 * minuteMs, kind },
      { what: 'skipped', at: at + 12 * minuteMs, kind },
    ];
  }
  if (random.chance(0.3)) {
    return [
      offered,
      { what: 'taken', at: at + minuteMs, kind },
      { what: 'break', at: at + minuteMs, by: 'moved' },
    ];
  }
  return [
    offered,
    { what: random.chance(0.5) ? 'skipped' : 'ignored', at: at + 10 * minuteMs, kind },
  ];
}

/** Returns the events of the working day that begins at `midnight` (epoch ms). */
function workday(midnight: number, willing: number, random: Random): HistoryEvent[] {
  const arrives = midnight + 8.5 * hourMs + random.between(0, 50) * minuteMs;
  const lunch = midnight + 12.25 * hourMs + random.between(0, 30) * minuteMs;
  const lunchMs = random.between(25, 55) * minuteMs;
  const leaves = midnight + 17 * hourMs + random.between(0, 60) * minuteMs;
  const events: HistoryEvent[] = [
    { what: 'back', at: arrives },
    { what: 'away', at: lunch, ms: lunchMs },
    { what: 'away', at: leaves, ms: 15 * hourMs },
  ];
  for (let at = arrives + 45 * minuteMs; at < leaves; at += random.between(46, 62) * minuteMs) {
    if (at > lunch - 15 * minuteMs && at < lunch + lunchMs + 30 * minuteMs) continue;
    events.push(...stretchAt(at, (at - midnight) / hourMs, willing, random));
  }
  for (let at = arrives + 30 * minuteMs; at < leaves; at += random.between(40, 75) * minuteMs) {
    if (at > lunch && at < lunch + lunchMs) continue;
    const kind = 'posture';
    events.push({ what: 'offered', at, kind });
    if (random.chance(0.6)) events.push({ what: 'checked', at: at + minuteMs, kind });
    else if (random.chance(0.5)) events.push({ what: 'held', at, kind, why: 'full-screen' });
  }
  if (random.chance(0.5)) {
    const began = midnight + 14 * hourMs + random.between(0, 60) * minuteMs;
    events.push({ what: 'call-began', at: began, until: began + 2 * hourMs });
    events.push({ what: 'call-ended', at: began + random.between(20, 60) * minuteMs });
  }
  if (random.chance(0.3)) {
    const up = midnight + 15.5 * hourMs;
    events.push({ what: 'stood-up', at: up }, { what: 'sat-down', at: up + 30 * minuteMs });
  }
  return events;
}

function midnightOf(date: string, zone: string): number {
  return Temporal.PlainDate.from(date).toZonedDateTime(zone).epochMilliseconds;
}

/** Makes a history in which the same seed always gives the same events. */
export function syntheticHistory(options: HistoryOptions): History {
  const { today, until, zone } = options;
  const random = new Random(options.seed);
  const days: Day[] = [];
  const events: EventsOfDay[] = [];
  for (let back = options.days - 1; back >= 0; back -= 1) {
    const date = daysFrom(today, -back);
    const weekday = Temporal.PlainDate.from(date).dayOfWeek;
    const holiday = /-(?:08-0[1-9]|08-1\d|12-2[4-9])$/.test(date);
    if (weekday > 5 || holiday) continue;
    // Some weeks are better than others.
    const willing = 0.3 + 0.28 * Math.sin(back / 17);
    const all = mergeEvents([], workday(midnightOf(date, zone), willing, random));
    const ofDay = all.filter((event) => date < today || event.at <= until);
    if (ofDay.length === 0) continue;
    const tally = tallyOfEvents(ofDay, { date, zone });
    days.push({ date, set: { zone, goal: 4, works: true }, tally });
    events.push({ date, events: ofDay });
  }
  return withKeptEvents({ days, events }, today);
}
