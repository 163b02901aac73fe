import { describe, expect, it } from 'vitest';
import { diligentDay } from '@/scripts/simulate/diligent-day';
import { storedIn } from '@/scripts/simulate/stored';
import { minuteMs } from '@/values/duration';

describe.each(['chromium', 'firefox'] as const)(
  'a working day with the defaults in %s',
  (dialect) => {
    async function wholeDay() {
      const idleAlarms: string[] = [];
      let logged = 0;
      const world = await diligentDay(dialect, (before) => {
        before.afterEvent = (name) => {
          const { log } = storedIn(before);
          const last = log.at(-1)?.at ?? 0;
          if (name === 'alarms.onAlarm' && (log.length === logged || last !== before.clock())) {
            idleAlarms.push(new Date(before.clock()).toISOString());
          }
          logged = log.length;
        };
      });
      return { world, idleAlarms };
    }

    it('wakes for due reminders, presence changes and clicks, and at most 5 more times', async () => {
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

    it('reads the store at most once and writes it at most once per event', async () => {
      const excess: string[] = [];
      let events = 0;
      await diligentDay(dialect, (world) => {
        const { local } = world.browser;
        let shown = 0;
        world.beforeEvent = () => {
          local.reads = 0;
          local.writes = 0;
        };
        world.afterEvent = (name) => {
          const { reads, writes } = local;
          const offers = storedIn(world).run.offersMade;
          // Showing a reminder handles a second event.
          const allowed = 1 + (offers > shown ? 1 : 0);
          shown = offers;
          events += 1;
          // The first event also handles the start and removes keys of older versions.
          if (name === 'runtime.onInstalled') return;
          if (reads > allowed || writes > allowed) excess.push(`${name}: ${reads}, ${writes}`);
        };
      });
      expect(events).toBeGreaterThan(40);
      expect(excess).toEqual([]);
    });

    it('offers about one stretch and one posture check per cycle, and counts the breaks', async () => {
      const { world } = await wholeDay();
      const { totals } = storedIn(world);
      expect(totals.breaks).toBeGreaterThanOrEqual(8);
      expect(totals.breaks).toBeLessThanOrEqual(10);
      expect(totals.postureChecks).toBeGreaterThanOrEqual(8);
      expect(totals.postureChecks).toBeLessThanOrEqual(11);
      expect(totals.naturalBreaks).toBe(2);
      expect(totals.ignored).toBe(0);
    });

    it('checks only every two hours whether the person is back from an absence', async () => {
      const { world } = await wholeDay();
      world.browser.idle.rest();
      await world.advanceTo(world.time + 6 * minuteMs);
      const alarms = () => world.events.get('alarms.onAlarm') ?? 0;
      const before = alarms();
      await world.advanceTo(world.time + 9 * 60 * minuteMs);
      expect(alarms() - before).toBe(4);
      expect([...world.browser.alarms.keys()].toSorted()).toEqual(['rescue', 'wake']);
    });
  },
);
