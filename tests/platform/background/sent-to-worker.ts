import { World } from '@/scripts/simulate/world';

/** A Monday in autumn, 09:00 in Berlin. */
export const monday = Date.parse('2026-11-23T08:00:00Z');

/** A week without hours. */
export const week = () => Array.from({ length: 7 }, () => []);

/** A person at the desk on a Monday at nine, with Loosen just installed. */
export async function atTheDesk(): Promise<World> {
  const world = new World({ dialect: 'chromium', startsAt: monday, zone: 'Europe/Berlin' });
  await world.dispatch('runtime.onInstalled', { reason: 'install' });
  return world;
}

/** Sends a message as `sender` does; gives the worker's answer. */
export async function send(world: World, message: unknown, sender: object): Promise<unknown> {
  let answer: unknown;
  await world.dispatch('runtime.onMessage', message, sender, (reply: unknown) => {
    answer = reply;
  });
  return answer;
}

/** One of Loosen's own pages. */
export const own = { id: 'loosen', url: 'extension://loosen/popup.html' };
