import { postureMessage } from '@/locales/message-key';
import { type BrowserApi, browserMessage } from '@/platform/environment';
import { postureCheckIdInTurn } from '@/routines/library/posture-check-ids';

/** Returns the question and the action of a turn's posture check, from the browser's messages. */
export function postureWords(browser: BrowserApi, turn: number) {
  const id = postureCheckIdInTurn(turn);
  return {
    prompt: browserMessage(browser, postureMessage(id, 'prompt')),
    action: browserMessage(browser, postureMessage(id, 'action')),
  };
}
