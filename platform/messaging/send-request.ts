import { type BrowserApi, browserMessage } from '@/platform/environment';
import type { Request } from '@/platform/messaging/parse-message';

/** What a page gets back: whether its intent was carried out, and if not, why not. */
export type Reply = { readonly ok: true } | { readonly ok: false; readonly reason: string };

/**
 * Sends one intent to the worker, which wakes for it. Never rejects: a worker that cannot be
 * reached (an update took its place) is a reason like any other.
 */
export async function sendRequest(browser: BrowserApi, intent: Request): Promise<Reply> {
  let reply: Reply | undefined;
  try {
    reply = await browser.runtime.sendMessage({ intent });
  } catch {
    // A worker that is stopped while it answers leaves an error, or nothing at all.
  }
  return reply ?? { ok: false, reason: browserMessage(browser, 'unreachable') };
}
