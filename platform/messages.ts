import * as v from 'valibot';
import { type BrowserApi, say } from '@/platform/environment';
import { type Intent, intentKind, intentSchemas } from '@/reminders/event';

/** What a page gets back: whether its intent was carried out, and if not, why not. */
export type Reply = { readonly ok: true } | { readonly ok: false; readonly reason: string };

const messageSchema = v.object({ intent: v.object({ kind: intentKind }) });

/** The part of a message's sender that says whose it is. */
interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
}

/** Reads a message: an intent from one of Loosen's own pages, or the reason why it is refused. */
export function parseMessage(
  browser: BrowserApi,
  raw: unknown,
  sender: Sender,
): { readonly intent: Intent } | { readonly refused: string } {
  const own =
    sender.id === browser.runtime.id && sender.url?.startsWith(browser.runtime.getURL('/'));
  if (!own) return { refused: 'It does not come from one of the pages of Loosen.' };
  const message = v.safeParse(messageSchema, raw);
  if (!message.success) return { refused: sentenceOf(message.issues) };
  const { kind } = message.output.intent;
  const parsed = v.safeParse(v.object({ intent: intentSchemas[kind] }), raw);
  return parsed.success ? { intent: parsed.output.intent } : { refused: sentenceOf(parsed.issues) };
}

/** The first thing that is wrong, with where it stands: `intent.minutes: …`. */
function sentenceOf([issue]: readonly [v.BaseIssue<unknown>, ...unknown[]]): string {
  const path = issue.path?.map(({ key }) => String(key)).join('.');
  return path === undefined ? issue.message : `${path}: ${issue.message}`;
}

/**
 * Sends one intent to the worker, which wakes for it. Never rejects: a worker that cannot be
 * reached (an update took its place) is a reason like any other.
 */
export async function intend(browser: BrowserApi, intent: Intent): Promise<Reply> {
  try {
    return await browser.runtime.sendMessage({ intent });
  } catch {
    return { ok: false, reason: say(browser, 'unreachable') };
  }
}
