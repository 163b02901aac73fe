import { render, screen, within } from '@testing-library/preact';
import { HistoryPage, type HistoryPageProps } from '@/components/history/history-page';
import { type DayTally, tallyOfEvents } from '@/history/day-tally';
import { byDate } from '@/history/goals';
import type { HistoryEvent } from '@/history/history-event';
import type { Day } from '@/history/month';
import { dayOf } from '@/scripts/samples/sample-days';

const zone = 'Europe/Berlin';
/** A Thursday, 15:30 in Berlin. */
export const today = '2026-11-26';
const now = Date.parse(`${today}T15:30:00+01:00`);

/** Whether a date is from Monday to Friday. */
const isWorkday = (date: string) => Temporal.PlainDate.from(date).dayOfWeek < 6;

/** Days with so many breaks or a partial tally each. */
export function daysWith(breaks: Readonly<Record<string, number | Partial<DayTally>>>): Day[] {
  return Object.entries(breaks).map(([date, many]) =>
    dayOf(date, typeof many === 'number' ? { breaks: many } : many, isWorkday(date)),
  );
}

/** The workdays from one date to another, each with so many breaks. */
export function workdays(from: string, to: string, breaks: number): Record<string, number> {
  const days: Record<string, number> = {};
  for (let date = Temporal.PlainDate.from(from); ; date = date.add({ days: 1 })) {
    if (date.toString() > to) return days;
    if (date.dayOfWeek < 6) days[date.toString()] = breaks;
  }
}

/** A day with the tally of its events. */
export function dayFrom(date: string, events: readonly HistoryEvent[], inZone = zone): Day {
  const set = { zone: inZone, goal: 4, works: true };
  return { date, set, tally: tallyOfEvents(events, { date, zone: inZone }) };
}

/** Shows the history page and records its requests. */
export function openHistory(
  given: Partial<Omit<HistoryPageProps, 'days' | 'events'>> & {
    readonly days?: readonly Day[];
    readonly events?: Readonly<Record<string, readonly HistoryEvent[]>>;
  } = {},
) {
  const asked: unknown[] = [];
  const { days = [], events = {}, ...props } = given;
  const pageOf = (more: Partial<HistoryPageProps> = {}) => (
    <HistoryPage
      moment={{ at: now, zone }}
      goals={{ breaks: 4, days: 4 }}
      isWorkday={isWorkday}
      days={byDate(days)}
      events={new Map(Object.entries(events))}
      knownTo={now}
      year={2026}
      years={[...new Set(days.map(({ date }) => Number(date.slice(0, 4))))].toSorted(
        (one, other) => one - other,
      )}
      onYear={(year) => asked.push(['year', year])}
      review={null}
      onSuggestion={(suggestion, apply) => asked.push([suggestion.suggests, apply])}
      onStretch={() => asked.push('stretch')}
      {...props}
      {...more}
    />
  );
  const { rerender, container } = render(pageOf());
  return { asked, container, update: (more: Partial<HistoryPageProps>) => rerender(pageOf(more)) };
}

/** The section with that title. */
export const part = (name: string) => within(screen.getByRole('region', { name }));

/** The cells of the rows of a chart's table. */
export function tableRows(name: string): (string | null)[][] {
  const [, ...rows] = part(name).getAllByRole('row', { hidden: true });
  return rows.map((row) => [...row.children].map(({ textContent }) => textContent));
}
