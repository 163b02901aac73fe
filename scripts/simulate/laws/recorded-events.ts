import { tallyOfEvents } from '@/history/day-tally';
import type { HistoryEvent } from '@/history/history-event';
import type { Journal } from '@/history/journal';
import type { MonthOfEvents } from '@/history/month';
import type { World } from '@/scripts/simulate/world';

/** Returns the stored journal, or an empty list. */
function journalIn({ browser }: World): readonly Journal[] {
  const journal = browser.local.peek('journal');
  return journal === undefined ? [] : [journal as Journal];
}

/** Whether a document is valid, not damage that the worker has not repaired yet. */
function isIntact(document: unknown): boolean {
  return typeof document === 'object' && document !== null && 'days' in document;
}

type Document = Journal | MonthOfEvents;

/** Returns the documents with events. An unchanged document is the same object again. */
function documentsIn(world: World): readonly Document[] {
  const { local } = world.browser;
  const months = local
    .keys()
    .filter((key) => key.startsWith('events.') && !key.endsWith('.previous'))
    .map((key) => local.peek(key) as MonthOfEvents);
  return [...journalIn(world), ...months];
}

/** Returns all stored history events, unparsed. */
export function recordedEvents(world: World): readonly HistoryEvent[] {
  return documentsIn(world)
    .filter(isIntact)
    .flatMap(({ days }) => days.flatMap(({ events }) => events));
}

const knownCounts = new WeakMap<Document, ReadonlyMap<string, number>>();

/** Counts the events of each kind in a document. */
function countsOf(document: Document): ReadonlyMap<string, number> {
  const known = knownCounts.get(document);
  if (known !== undefined) return known;
  const counts = new Map<string, number>();
  for (const { events } of isIntact(document) ? document.days : []) {
    for (const { what } of events) counts.set(what, (counts.get(what) ?? 0) + 1);
  }
  knownCounts.set(document, counts);
  return counts;
}

/** The last result of `recordedCounts`, which is asked for before and after each event. */
let lastCounts: {
  readonly documents: readonly Document[];
  readonly sums: ReadonlyMap<string, number>;
} = { documents: [], sums: new Map() };

/** Counts the stored events of each kind. */
export function recordedCounts(world: World): ReadonlyMap<string, number> {
  const documents = documentsIn(world);
  const { documents: known } = lastCounts;
  const isKnown = (document: Document, index: number) => document === known[index];
  if (documents.length === known.length && documents.every(isKnown)) return lastCounts.sums;
  const sums = new Map<string, number>();
  for (const document of documents) {
    for (const [what, many] of countsOf(document)) sums.set(what, (sums.get(what) ?? 0) + many);
  }
  lastCounts = { documents, sums };
  return sums;
}

const checkedJournals = new WeakSet<Journal>();

/** Returns the first day of the journal whose tally differs from its events, or null. */
export function dayWithWrongTally(world: World): string | null {
  for (const journal of journalIn(world).filter(isIntact)) {
    if (checkedJournals.has(journal)) continue;
    for (const { date, set, events, tally } of journal.days) {
      const expected = tallyOfEvents(events, { date, zone: set.zone });
      if (JSON.stringify(expected) !== JSON.stringify(tally)) return date;
    }
    checkedJournals.add(journal);
  }
  return null;
}
