import { tallyOfEvents } from '@/history/day-tally';
import type { HistoryEvent } from '@/history/history-event';
import type { Journal } from '@/history/journal';
import type { MonthOfEvents } from '@/history/month';
import type { World } from './world';

/** The stored journal, if there is one. */
function journalIn({ browser }: World): readonly Journal[] {
  const journal = browser.local.peek('journal');
  return journal === undefined ? [] : [journal as Journal];
}

/** Whether a document is one of ours, and not yet damage that the worker has not seen. */
function isWhole(document: unknown): boolean {
  return typeof document === 'object' && document !== null && 'days' in document;
}

type Document = Journal | MonthOfEvents;

/** The documents that hold events. The same object is the same document, unchanged. */
function documentsIn(world: World): readonly Document[] {
  const { local } = world.browser;
  const months = local
    .keys()
    .filter((key) => key.startsWith('events.') && !key.endsWith('.previous'))
    .map((key) => local.peek(key) as MonthOfEvents);
  return [...journalIn(world), ...months];
}

/** Everything that is stored of what was done, as it lies there. */
export function eventsIn(world: World): readonly HistoryEvent[] {
  return documentsIn(world)
    .filter(isWhole)
    .flatMap(({ days }) => days.flatMap(({ events }) => events));
}

const counted = new WeakMap<Document, ReadonlyMap<string, number>>();

/** How often each kind of event stands in a document. */
function countsOf(document: Document): ReadonlyMap<string, number> {
  const known = counted.get(document);
  if (known !== undefined) return known;
  const counts = new Map<string, number>();
  for (const { events } of isWhole(document) ? document.days : []) {
    for (const { what } of events) counts.set(what, (counts.get(what) ?? 0) + 1);
  }
  counted.set(document, counts);
  return counts;
}

/** How often each kind of event is stored. */
export function countsIn(world: World): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const document of documentsIn(world)) {
    for (const [what, many] of countsOf(document)) sums.set(what, (sums.get(what) ?? 0) + many);
  }
  return sums;
}

const rightOnes = new WeakSet<Journal>();

/** The first day of the journal whose tally is not what its events come to, if any. */
export function wrongTally(world: World): string | null {
  for (const journal of journalIn(world).filter(isWhole)) {
    if (rightOnes.has(journal)) continue;
    for (const { date, set, events, tally } of journal.days) {
      const folded = tallyOfEvents(events, { date, zone: set.zone });
      if (JSON.stringify(folded) !== JSON.stringify(tally)) return date;
    }
    rightOnes.add(journal);
  }
  return null;
}
