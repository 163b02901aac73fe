import { World } from '@/scripts/simulate/world';
import type { Settings } from '@/settings/settings';

/** A minute in ms. */
export const minute = 60_000;
/** A Monday in autumn, 09:00 in Berlin. */
export const monday = Date.parse('2026-11-23T08:00:00Z');
/** Someone who types without a pause is asked this much after a reminder is due. */
export const wait = 5 * minute;

/** Someone at the desk, typing all the time, with Loosen just installed. */
export async function atTheDesk(dialect: 'chromium' | 'firefox' = 'chromium'): Promise<World> {
  const world = new World({ dialect, startsAt: monday, zone: 'Europe/Berlin' });
  await world.dispatch('runtime.onInstalled', { reason: 'install' });
  return world;
}

/** Someone who is reminded of stretches alone: a posture check gives way to one that is near. */
export async function stretching(dialect: 'chromium' | 'firefox' = 'chromium'): Promise<World> {
  const world = await atTheDesk(dialect);
  await choose(world, { posture: { on: false, everyMinutes: 30 } });
  return world;
}

/** The same, for whom a due stretch waits for no pause in typing. */
export async function impatient(dialect: 'chromium' | 'firefox' = 'chromium'): Promise<World> {
  const world = await stretching(dialect);
  await choose(world, { moment: { waitMinutes: 0, headsUp: false } });
  return world;
}

/** The person changes settings. */
export const choose = (world: World, parts: Partial<Settings>) =>
  world.sendRequest({ kind: 'change-settings', parts });

/** The titles of the notifications that stand. */
export const titlesShown = ({ browser }: World) =>
  [...browser.notifications.values()].map(({ title }) => title);
