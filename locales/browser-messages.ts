import { postureCheckWords } from '@/locales/en/posture-checks';
import { reminderWords } from '@/locales/en/reminders';
import { routineWords } from '@/locales/en/routines';
import { postureMessage, routineMessage } from '@/locales/message-key';
import { postureChecks } from '@/routines/library/posture-checks';
import { routineSummaries } from '@/routines/library/routine-summaries';

/**
 * The messages that the browser keeps for the worker, in the form of `_locales/en/messages.json`.
 * Made from the same words that the pages import, so nothing is said in two places.
 */
export function browserMessages(): Record<string, { readonly message: string }> {
  const words = [
    ...Object.entries(reminderWords),
    ...Object.values(routineSummaries).map(({ id }) => [routineMessage(id), routineWords[id].name]),
    ...postureChecks.flatMap(({ id }) =>
      (['prompt', 'action'] as const).map((part) => [
        postureMessage(id, part),
        postureCheckWords[id][part],
      ]),
    ),
  ];
  return Object.fromEntries(words.map(([key, message]) => [key, { message }]));
}
