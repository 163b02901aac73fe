import * as v from 'valibot';
import { type HistoryRequest, historyRequestSchemas } from '@/history/history-request';
import type { BrowserApi } from '@/platform/environment';
import { type SyncRequest, syncRequestSchemas } from '@/platform/storage/exchange-settings';
import { type Intent, intentSchemas } from '@/reminders/event';
import { type PracticeChange, practiceChangeSchemas } from '@/routines/plan/change-practice';
import { sentenceOf } from '@/settings/issue-text';

const schemas = {
  ...intentSchemas,
  ...practiceChangeSchemas,
  ...syncRequestSchemas,
  ...historyRequestSchemas,
};

/** Everything that a page may ask for or report: reminders, practice, and what was done. */
export type Request = Intent | PracticeChange | SyncRequest | HistoryRequest;

const messageSchema = v.object({ intent: v.object({ kind: v.keyof(v.object(schemas)) }) });

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
): { readonly intent: Request } | { readonly refused: string } {
  const own =
    sender.id === browser.runtime.id && sender.url?.startsWith(browser.runtime.getURL('/'));
  if (!own) return { refused: 'It does not come from one of the pages of Loosen.' };
  return readRequest(raw);
}

/** Reads what a page asks for, or the reason why it is refused. */
export function readRequest(
  raw: unknown,
): { readonly intent: Request } | { readonly refused: string } {
  const message = v.safeParse(messageSchema, raw);
  if (!message.success) return { refused: sentenceOf(message.issues) };
  const { kind } = message.output.intent;
  const parsed = v.safeParse(v.object({ intent: schemas[kind] }), raw);
  return parsed.success ? { intent: parsed.output.intent } : { refused: sentenceOf(parsed.issues) };
}
