import * as v from 'valibot';
import { type HistoryRequest, historyRequestSchemas } from '@/history/history-request';
import type { BrowserApi } from '@/platform/environment';
import { type SyncRequest, syncRequestSchemas } from '@/platform/storage/exchange-settings';
import { type SpeakRequest, speakRequestSchemas } from '@/platform/storage/parse-worker-texts';
import { type Intent, intentSchemas } from '@/reminders/event';
import { type PracticeChange, practiceChangeSchemas } from '@/routines/plan/change-practice';
import { type ProblemAt, wholeProblem } from '@/values/problem';
import { problemAt } from '@/values/problem-of';
import { schemaByName } from '@/values/schema-by-name';

const schemas = {
  ...intentSchemas,
  ...practiceChangeSchemas,
  ...syncRequestSchemas,
  ...historyRequestSchemas,
  ...speakRequestSchemas,
};

/** All requests of pages: about reminders, practice, synced settings, history and language. */
export type Request = Intent | PracticeChange | SyncRequest | HistoryRequest | SpeakRequest;

const messageSchema = v.object({ intent: schemaByName('kind', schemas) });

/** The part of a message's sender that identifies it. */
interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
}

/** Parses a message from one of the extension's own pages, or returns why it is refused. */
export function parseMessage(
  browser: BrowserApi,
  raw: unknown,
  sender: Sender,
): { readonly intent: Request } | { readonly refusal: ProblemAt } {
  const own =
    sender.id === browser.runtime.id && sender.url?.startsWith(browser.runtime.getURL('/'));
  if (!own) return { refusal: wholeProblem({ code: 'not-a-page' }) };
  return readRequest(raw);
}

/** Parses a page's request, or returns why it is refused. */
export function readRequest(
  raw: unknown,
): { readonly intent: Request } | { readonly refusal: ProblemAt } {
  const parsed = v.safeParse(messageSchema, raw);
  return parsed.success ? parsed.output : { refusal: problemAt(parsed.issues[0]) };
}
