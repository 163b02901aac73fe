import type { World } from '@/scripts/simulate/world';

/** A week without hours. */
export const emptyWeek = () => Array.from({ length: 7 }, () => []);

/** Sends a message from `sender` to the worker. Returns its reply. */
export async function sendMessage(
  world: World,
  message: unknown,
  sender: object,
): Promise<unknown> {
  let answer: unknown;
  await world.dispatch('runtime.onMessage', message, sender, (reply: unknown) => {
    answer = reply;
  });
  return answer;
}

/** One of Loosen's own pages. */
export const ownPage = { id: 'loosen', url: 'extension://loosen/popup.html' };
