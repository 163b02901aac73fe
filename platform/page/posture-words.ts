import { postureMessage } from '@/locales/message-key';
import type { Say } from '@/platform/say';
import { postureCheckIdInTurn } from '@/routines/library/posture-check-ids';

/** Returns the question and the action of a turn's posture check, in the worker's language. */
export function postureWords(say: Say, turn: number) {
  const id = postureCheckIdInTurn(turn);
  return {
    prompt: say(postureMessage(id, 'prompt')),
    action: say(postureMessage(id, 'action')),
  };
}
