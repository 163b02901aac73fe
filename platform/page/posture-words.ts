import { postureMessage } from '@/locales/message-key';
import { type BrowserApi, browserMessage } from '@/platform/environment';
import { postureCheckInTurn } from '@/routines/library/posture-checks';

/** What the posture check of a turn asks and what to do, from what the browser keeps. */
export function postureWords(browser: BrowserApi, turn: number) {
  const { id } = postureCheckInTurn(turn);
  return {
    prompt: browserMessage(browser, postureMessage(id, 'prompt')),
    action: browserMessage(browser, postureMessage(id, 'action')),
  };
}
