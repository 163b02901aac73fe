import type { BrowserApi } from '@/platform/environment';
import type { Request } from '@/platform/messaging/parse-message';
import { type ProblemAt, wholeProblem } from '@/values/problem';

/** The worker's answer to a page: whether it carried out the request and, if not, why. */
export type Reply = { readonly ok: true } | { readonly ok: false; readonly refusal: ProblemAt };

/**
 * Sends one request to the worker, which wakes for it. Never rejects: a worker that does not answer,
 * for example after an update, is a refusal with the code `unreachable`.
 */
export async function sendRequest(browser: BrowserApi, intent: Request): Promise<Reply> {
  let reply: Reply | undefined;
  try {
    reply = await browser.runtime.sendMessage({ intent });
  } catch {
    // If the worker is stopped while it answers, the browser rejects or resolves with nothing.
  }
  return reply ?? { ok: false, refusal: wholeProblem({ code: 'unreachable' }) };
}
