import { describe, expect, it } from 'vitest';
import { storedIn } from './stored';
import { World } from './world';

const minute = 60_000;
const zone = 'Europe/Berlin';
/** A Monday in autumn, 09:00 in Berlin. */
const nine = Date.parse('2026-11-23T08:00:00Z');

/** Waits for the next notification, or until `until`; answers it like a diligent person. */
async function work(world: World, until: number): Promise<void> {
  while (world.time < until) {
    // Types for four minutes, reads what was written, and goes on.
    world.browser.idle.type();
    await world.pass(Math.min(until, world.time + 4 * minute));
    world.browser.idle.rest();
    await world.pass(Math.min(until, world.time + minute / 2));
    const [id] = [...world.browser.notifications.keys()];
    if (id === undefined) continue;
    await world.dispatch('notifications.onClicked', id);
    if (id.startsWith('posture')) await world.intend({ kind: 'done', reminder: 'posture' });
    else await stretch(world, `session-${world.eventCount}`);
  }
}

async function stretch(world: World, session: string): Promise<void> {
  await world.intend({ kind: 'begin-routine', session, routine: 'hip-flexors-standing-2min' });
  await world.pass(world.time + minute);
  await world.intend({
    kind: 'count-routine',
    session,
    routine: 'hip-flexors-standing-2min',
    areas: ['hamstring'],
  });
  await world.pass(world.time + minute);
  await world.intend({
    kind: 'count-routine',
    session,
    routine: 'hip-flexors-standing-2min',
    areas: ['hamstring'],
  });
  await world.intend({ kind: 'leave-routine', session });
}

async function leaveDesk(world: World, minutes: number): Promise<void> {
  world.browser.idle.rest();
  await world.pass(world.time + minutes * minute);
  world.browser.idle.type();
}

describe.each(['chromium', 'firefox'] as const)(
  'a working day with the defaults in %s',
  (dialect) => {
    async function wholeDay() {
      const world = new World({ dialect, startsAt: nine, zone });
      const idleAlarms: string[] = [];
      let logged = 0;
      world.afterEvent = (name) => {
        const { log } = storedIn(world);
        const last = log.at(-1)?.at ?? 0;
        if (name === 'alarms.onAlarm' && (log.length === logged || last !== world.clock())) {
          idleAlarms.push(new Date(world.clock()).toISOString());
        }
        logged = log.length;
      };
      await world.dispatch('runtime.onInstalled', { reason: 'install' });
      await work(world, nine + 210 * minute);
      await leaveDesk(world, 45);
      await work(world, nine + 390 * minute);
      await leaveDesk(world, 8);
      await work(world, nine + 510 * minute);
      return { world, idleAlarms };
    }

    it('is woken by what is due, by presence that changes and by clicks, and at most 5 times more', async () => {
      const { world, idleAlarms } = await wholeDay();
      expect(idleAlarms).toEqual([]);
      expect([...world.events.keys()].toSorted()).toEqual([
        'alarms.onAlarm',
        'idle.onStateChanged',
        'notifications.onClicked',
        'runtime.onInstalled',
        'runtime.onMessage',
      ]);
      const offers = storedIn(world).run.offersMade;
      const alarms = world.events.get('alarms.onAlarm') ?? 0;
      console.log(`${dialect}: ${offers} offers, ${alarms} alarms, ${world.eventCount} wake-ups.`);
      expect(offers).toBeGreaterThan(12);
      expect(alarms).toBeLessThanOrEqual(offers + 5);
    });

    it('offers about one stretch and one posture check per cycle and counts what was done', async () => {
      const { world } = await wholeDay();
      const { totals } = storedIn(world);
      expect(totals.breaks).toBeGreaterThanOrEqual(8);
      expect(totals.breaks).toBeLessThanOrEqual(10);
      expect(totals.postureChecks).toBeGreaterThanOrEqual(8);
      expect(totals.postureChecks).toBeLessThanOrEqual(11);
      expect(totals.naturalBreaks).toBe(2);
      expect(totals.ignored).toBe(0);
    });

    it('only looks every two hours whether someone is back, once the person has gone', async () => {
      const { world } = await wholeDay();
      world.browser.idle.rest();
      await world.pass(world.time + 6 * minute);
      const alarms = () => world.events.get('alarms.onAlarm') ?? 0;
      const before = alarms();
      await world.pass(world.time + 9 * 60 * minute);
      expect(alarms() - before).toBe(4);
      expect([...world.browser.alarms.keys()].toSorted()).toEqual(['rescue', 'wake']);
    });
  },
);
