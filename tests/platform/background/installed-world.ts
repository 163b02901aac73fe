import { World } from '@/scripts/simulate/world';
import { defaultSettings } from '@/settings/default-settings';
import type { Settings } from '@/settings/settings';

/** A minute in ms. */
export const minute = 60_000;
/** A Monday in autumn, 09:00 in Berlin. */
export const monday = Date.parse('2026-11-23T08:00:00Z');
/** How long a due reminder waits for a pause in typing, in ms. */
export const longestWait = 5 * minute;

/** A person at the desk who never stops typing, with Loosen just installed. */
export async function installedWorld(dialect: 'chromium' | 'firefox' = 'chromium'): Promise<World> {
  const world = new World({ dialect, startsAt: monday, zone: 'Europe/Berlin' });
  await world.dispatch('runtime.onInstalled', { reason: 'install' });
  return world;
}

/** The same without posture checks, which a stretch that is due soon replaces. */
export async function stretchesOnly(dialect: 'chromium' | 'firefox' = 'chromium'): Promise<World> {
  const world = await installedWorld(dialect);
  await changeSettings(world, { posture: { on: false, everyMinutes: 30 } });
  return world;
}

/** Stretches only, and a due one does not wait for a pause in typing. */
export async function withoutTypingWait(
  dialect: 'chromium' | 'firefox' = 'chromium',
): Promise<World> {
  const world = await stretchesOnly(dialect);
  await changeSettings(world, { moment: { ...defaultSettings.moment, waitMinutes: 0 } });
  return world;
}

export const changeSettings = (world: World, parts: Partial<Settings>) =>
  world.sendRequest({ kind: 'change-settings', parts });

/** The titles of the open notifications. */
export const titlesShown = ({ browser }: World) =>
  [...browser.notifications.values()].map(({ title }) => title);
