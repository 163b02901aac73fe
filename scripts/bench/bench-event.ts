import type { BrowserApi } from '@/platform/environment';
import { type Measurement, measurementOf, resultsTable } from '@/scripts/bench/results-table';
import { median } from '@/scripts/bench/statistics';
import { diligentDay } from '@/scripts/simulate/diligent-day';

/** The phases of handling an event, in order. */
const phases = ['read', 'parse', 'observe', 'decide', 'write', 'reconcile'] as const;
type Phase = (typeof phases)[number];

/** Days that are not measured, until the code is compiled. */
const warmUpDays = 20;
const measuredDays = 25;

/** Returns the phase that a call of the browser API belongs to. */
function phaseOf(name: string): Phase {
  if (/^storage\.(?:local|managed)\.get$/.test(name)) return 'read';
  if (name.startsWith('storage.local.')) return 'write';
  return /^(?:idle\.queryState|tabs\.query|windows\.getAll)$/.test(name) ? 'observe' : 'reconcile';
}

/** The phase after a call, which uses its result. */
const nextPhase: Readonly<Record<Phase, Phase>> = {
  read: 'parse',
  parse: 'parse',
  observe: 'decide',
  decide: 'decide',
  write: 'reconcile',
  reconcile: 'reconcile',
};

/** Adds up the time that each phase of an event takes. */
class EventClock {
  #phase: Phase = 'reconcile';
  #markedAt = performance.now();
  #spentMs = new Map<Phase, number>();
  /** The duration of each phase (ms), of events that went through all phases. */
  readonly events: ReadonlyMap<Phase, number>[] = [];

  begin(): void {
    this.#phase = 'reconcile';
    this.#spentMs = new Map();
    this.#markedAt = performance.now();
  }

  end(): void {
    this.#mark(this.#phase);
    if (phases.every((phase) => this.#spentMs.has(phase))) this.events.push(this.#spentMs);
  }

  /** Runs a call of the API, which may begin and ends a phase. */
  async call(name: string, run: () => unknown): Promise<unknown> {
    const phase = phaseOf(name);
    this.#mark(phase);
    const result = await run();
    this.#mark(nextPhase[phase]);
    return result;
  }

  #mark(next: Phase): void {
    const now = performance.now();
    const spent = this.#spentMs.get(this.#phase) ?? 0;
    this.#spentMs.set(this.#phase, spent + now - this.#markedAt);
    this.#phase = next;
    this.#markedAt = now;
  }
}

/** Whether a call is not timed: it is synchronous, or not part of an event. */
const isUntimed = (name: string) =>
  /addListener|i18n|runtime|setDetectionInterval|contextMenus/.test(name);

/** Wraps the API so that each call is timed. */
function timedApi(clock: EventClock, api: object, path = ''): object {
  const timed = Object.entries(api).map(([key, part]: [string, unknown]) => {
    const name = path === '' ? key : `${path}.${key}`;
    if (isUntimed(name)) return [key, part] as const;
    if (typeof part === 'function') {
      const call = part as (...args: readonly unknown[]) => unknown;
      return [key, (...args: readonly unknown[]) => clock.call(name, () => call(...args))] as const;
    }
    return [key, typeof part === 'object' && part !== null ? timedApi(clock, part, name) : part];
  });
  return Object.fromEntries(timed);
}

/** Simulates a working day. Returns the duration of each phase of its events (ms). */
async function timedDay(): Promise<readonly ReadonlyMap<Phase, number>[]> {
  const clock = new EventClock();
  await diligentDay('chromium', (world) => {
    const { browser } = world;
    const make = browser.api.bind(browser);
    browser.api = (listeners, call) => timedApi(clock, make(listeners, call)) as BrowserApi;
    const { beforeEvent, afterEvent } = world;
    world.beforeEvent = (name) => {
      beforeEvent(name);
      clock.begin();
    };
    world.afterEvent = (name) => {
      clock.end();
      afterEvent(name);
    };
  });
  return clock.events;
}

/**
 * Measures how long the worker takes for an event, and for each phase, with the fake browser. A
 * sample (µs) is the median over the events of a working day.
 */
export async function benchEvent(): Promise<Measurement[]> {
  const days: Map<Phase | 'all', number>[] = [];
  for (let day = 0; day < warmUpDays + measuredDays; day += 1) {
    const events = await timedDay();
    if (day < warmUpDays) continue;
    const medianOf = (spent: (event: ReadonlyMap<Phase, number>) => number) =>
      1000 * median(events.map(spent));
    const all = (event: ReadonlyMap<Phase, number>) =>
      [...event.values()].reduce((sum, ms) => sum + ms, 0);
    days.push(
      new Map<Phase | 'all', number>([
        ...phases.map((phase) => [phase, medianOf((event) => event.get(phase) ?? 0)] as const),
        ['all', medianOf(all)],
      ]),
    );
  }
  return (['all', ...phases] as const).map((phase) =>
    measurementOf({
      what: phase === 'all' ? 'one event of the worker, in Node' : `part of it: ${phase}`,
      unit: 'µs',
      samples: days.map((day) => day.get(phase) ?? 0),
    }),
  );
}

/**
 * `node scripts/bootstrap.mjs bench/bench-event`: prints how long the worker takes for an event.
 */
export default async function benchOneEvent(): Promise<number> {
  console.log(resultsTable(await benchEvent()));
  return 0;
}
