import { browserUiWords } from '@/locales/en/browser-ui';
import { postureCheckWords } from '@/locales/en/library/posture-checks';
import { routineWords } from '@/locales/en/library/routines';
import { postureMessage, routineMessage } from '@/locales/message-key';
import { postureCheckIds } from '@/routines/library/posture-check-ids';
import { routineSummaries } from '@/routines/library/routine-summaries';

/**
 * Returns the browser's messages for the worker, in the format of `_locales/en/messages.json`. Uses
 * the words that the pages import, so that each text exists once.
 */
export function browserMessages(): Record<string, { readonly message: string }> {
  const words = [
    ...Object.entries(browserUiWords),
    ...Object.values(routineSummaries).map(({ id }) => [routineMessage(id), routineWords[id].name]),
    ...postureCheckIds.flatMap((id) =>
      (['prompt', 'action'] as const).map((part) => [
        postureMessage(id, part),
        postureCheckWords[id][part],
      ]),
    ),
  ];
  return Object.fromEntries(words.map(([key, message]) => [key, { message }]));
}
