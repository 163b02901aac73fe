import { decide } from '@/reminders/decide';
import type { Event } from '@/reminders/event';
import { freshRun } from '@/reminders/run';
import type { State } from '@/reminders/state';
import { benchEvent } from '@/scripts/bench/bench-event';
import { type Figure, measured } from '@/scripts/bench/bench-table';
import { median } from '@/scripts/bench/median';
import { diligentDay } from '@/scripts/simulate/diligent-day';
import { simulateDays } from '@/scripts/simulate/simulate-days';
import { storedIn } from '@/scripts/simulate/stored';
import { defaultSettings } from '@/settings/settings';

const rounds = 9;
const decisionsInRound = 5_000;
const seeds = 9;
const daysPerSeed = 5;
const minute = 60_000;

/** How long something takes, in ms. */
async function took(work: () => unknown): Promise<number> {
  const from = performance.now();
  await work();
  return performance.now() - from;
}

/** A state in the middle of a morning, and an alarm that finds someone typing. */
function ordinary(): { state: State; event: Event; at: number } {
  const at = Date.parse('2026-11-23T10:00:00Z');
  const run = { ...freshRun(at - 20 * minute), countedTo: at - minute };
  const snapshot = { idle: 'active', quiet: false, audible: false, around: null } as const;
  return { state: { settings: defaultSettings, run }, event: { kind: 'woken', snapshot }, at };
}

/** How many decisions a second holds, against copies of the same state, by turns. */
async function benchDecisions(): Promise<Figure> {
  const { state, event, at } = ordinary();
  const decisions: number[] = [];
  const copies: number[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const decided = await took(() => {
      for (let count = 0; count < decisionsInRound; count += 1) {
        decide(state, event, { at: at + count, zone: 'Europe/Berlin' });
      }
    });
    const copied = await took(() => {
      for (let count = 0; count < decisionsInRound; count += 1) structuredClone(state);
    });
    if (round === 0) continue;
    decisions.push((1000 * decisionsInRound) / decided);
    copies.push((1000 * decisionsInRound) / copied);
  }
  const decided = measured(decisions, 'in a second');
  return {
    what: 'decisions',
    ...decided,
    against: `copies of the state by structuredClone, ${measured(copies, 'in a second').value}`,
    times: decided.middle / median(copies),
  };
}

/** What one working day asks of the worker, in each browser's dialect. */
async function benchDay(dialect: 'chromium' | 'firefox'): Promise<Figure[]> {
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
      what: `wake-ups in a simulated working day, ${dialect}`,
      value: String(world.eventCount),
      spread: `${alarms} of them alarms`,
      against: `${offers} reminders`,
      times: world.eventCount / offers,
    },
    {
      what: `reads and writes of the store in that day, ${dialect}`,
      value: `${reads} and ${writes}`,
      against: `${world.eventCount} events`,
      times: (reads + writes) / world.eventCount,
    },
  ];
}

/** How fast the simulator lives, with everything in it that goes wrong. */
async function benchSimulator(): Promise<Figure> {
  const rates: number[] = [];
  for (let seed = 1; seed <= seeds; seed += 1) {
    const ms = await took(() => simulateDays(seed, daysPerSeed));
    rates.push((1000 * daysPerSeed) / ms);
  }
  const lived = measured(rates, 'in a second');
  const aDay = 24 * 60 * 60;
  return {
    what: 'simulated working days, on one core',
    ...lived,
    against: 'real days',
    times: lived.middle * aDay,
  };
}

/** What the pure core and its simulated world do, without a browser. */
export async function benchCore(): Promise<Figure[]> {
  return [
    await benchDecisions(),
    ...(await benchDay('chromium')),
    ...(await benchDay('firefox')),
    ...(await benchEvent()),
    await benchSimulator(),
  ];
}
