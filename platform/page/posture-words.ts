import { postureMessage } from '@/locales/message-key';
import { type BrowserApi, browserMessage } from '@/platform/environment';
import { postureCheckInTurn } from '@/routines/library/posture-checks';

/** Returns the question and the action of a turn's posture check, from the browser's messages. */
export function postureWords(browser: BrowserApi, turn: number) {
  const { id } = postureCheckInTurn(turn);
  return {
    prompt: browserMessage(browser, postureMessage(id, 'prompt')),
    action: browserMessage(browser, postureMessage(id, 'action')),
  };
}
