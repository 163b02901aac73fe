import { decide } from '@/reminders/decide';
import type { Event } from '@/reminders/event';
import { freshRun } from '@/reminders/fresh-run';
import type { State } from '@/reminders/state';
import { benchEvent } from '@/scripts/bench/bench-event';
import {
  comparedMeasurement,
  type Measurement,
  measurementOf,
} from '@/scripts/bench/results-table';
import { diligentDay } from '@/scripts/simulate/diligent-day';
import { simulateDays } from '@/scripts/simulate/simulate-days';
import { storedIn } from '@/scripts/simulate/stored';
import { defaultSettings } from '@/settings/default-settings';
import { minuteMs } from '@/values/duration';

const rounds = 9;
const decisionsInRound = 5_000;
const seeds = 9;
const daysPerSeed = 5;

/** Returns how long `work` takes (ms). */
async function timeMs(work: () => unknown): Promise<number> {
  const from = performance.now();
  await work();
  return performance.now() - from;
}

/** Returns a state in the middle of a morning, and an alarm while the person is typing. */
function ordinary(): { state: State; event: Event; at: number } {
  const at = Date.parse('2026-11-23T10:00:00Z');
  const run = { ...freshRun(at - 20 * minuteMs), countedTo: at - minuteMs };
  const snapshot = { idle: 'active', quiet: false, audible: false, surroundings: null } as const;
  return { state: { settings: defaultSettings, run }, event: { kind: 'woken', snapshot }, at };
}

/** Compares decisions with copies of the same state, alternately. */
async function benchDecisions(): Promise<Measurement> {
  const { state, event, at } = ordinary();
  const decisions: number[] = [];
  const copies: number[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const decided = await timeMs(() => {
      for (let count = 0; count < decisionsInRound; count += 1) {
        decide(state, event, { at: at + count, zone: 'Europe/Berlin' });
      }
    });
    const copied = await timeMs(() => {
      for (let count = 0; count < decisionsInRound; count += 1) structuredClone(state);
    });
    if (round === 0) continue;
    decisions.push((1000 * decided) / decisionsInRound);
    copies.push((1000 * copied) / decisionsInRound);
  }
  return comparedMeasurement(
    { what: 'one decision', unit: 'µs', samples: decisions },
    { what: 'structuredClone of the state', unit: 'µs', samples: copies },
  );
}

/** Counts the worker's events, reads and writes on a simulated working day in one browser. */
async function benchDay(dialect: 'chromium' | 'firefox'): Promise<Measurement[]> {
  let reads = 0;
  let writes = 0;
  const world = await diligentDay(dialect, ({ browser }) => {
    browser.local.reads = 0;
    browser.local.writes = 0;
  });
  ({ reads, writes } = world.browser.local);
  const offers = storedIn(world).run.offersMade;
  const alarms = world.events.get('alarms.onAlarm') ?? 0;
  return [
    {
      what: `events of a simulated working day, ${dialect}`,
      value: String(world.eventCount),
      reference: `${offers} reminders`,
      note: `${alarms} of them alarms`,
    },
    {
      what: `reads and writes of the store in that day, ${dialect}`,
      value: `${reads} and ${writes}`,
      reference: `${world.eventCount} events`,
    },
  ];
}

/** Measures how many days per second the simulator runs on one core, with all faults. */
async function benchSimulator(): Promise<Measurement> {
  const rates: number[] = [];
  for (let seed = 1; seed <= seeds; seed += 1) {
    const ms = await timeMs(() => simulateDays(seed, daysPerSeed));
    rates.push((1000 * daysPerSeed) / ms);
  }
  return measurementOf({
    what: 'simulated working days, one core',
    unit: 'days/s',
    samples: rates,
  });
}

/** Measures the pure core and the simulator, without a browser. */
export async function benchCore(): Promise<Measurement[]> {
  return [
    await benchDecisions(),
    ...(await benchDay('chromium')),
    ...(await benchDay('firefox')),
    ...(await benchEvent()),
    await benchSimulator(),
  ];
}
