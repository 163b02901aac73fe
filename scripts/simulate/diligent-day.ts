import { minuteMs } from '@/values/duration';
import { World } from './world';

const zone = 'Europe/Berlin';
/** A Monday in autumn, 09:00 in Berlin. */
const nine = Date.parse('2026-11-23T08:00:00Z');

/** Works until `until`, and answers each notification like a diligent person. */
async function work(world: World, until: number): Promise<void> {
  while (world.time < until) {
    // Types for four minutes, then pauses to read.
    world.browser.idle.type();
    await world.advanceTo(Math.min(until, world.time + 4 * minuteMs));
    world.browser.idle.rest();
    await world.advanceTo(Math.min(until, world.time + minuteMs / 2));
    const [id] = [...world.browser.notifications.keys()];
    if (id === undefined) continue;
    await world.dispatch('notifications.onClicked', id);
    if (id.startsWith('posture')) await world.sendRequest({ kind: 'done', reminder: 'posture' });
    else await stretch(world, `session-${world.eventCount}`);
  }
}

async function stretch(world: World, session: string): Promise<void> {
  const routine = 'hip-flexors-standing-2min';
  await world.sendRequest({ kind: 'begin-routine', session, routine });
  // The guide counts a routine after half of it, and again at the end.
  for (let counts = 0; counts < 2; counts += 1) {
    await world.advanceTo(world.time + minuteMs);
    await world.sendRequest({ kind: 'count-routine', session, routine, areas: ['hamstring'] });
  }
  await world.sendRequest({ kind: 'leave-routine', session });
}

async function leaveDesk(world: World, minutes: number): Promise<void> {
  world.browser.idle.rest();
  await world.advanceTo(world.time + minutes * minuteMs);
  world.browser.idle.type();
}

/**
 * Simulates a diligent person's working day with the defaults: two absences, every offer answered.
 * Calls `prepare` with the new world before any event.
 */
export async function diligentDay(
  dialect: 'chromium' | 'firefox',
  prepare: (world: World) => void = () => undefined,
): Promise<World> {
  const world = new World({ dialect, startsAt: nine, zone });
  prepare(world);
  await world.dispatch('runtime.onInstalled', { reason: 'install' });
  await work(world, nine + 210 * minuteMs);
  await leaveDesk(world, 45);
  await work(world, nine + 390 * minuteMs);
  await leaveDesk(world, 8);
  await work(world, nine + 510 * minuteMs);
  return world;
}
