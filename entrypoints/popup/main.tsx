import '@/components/ui/tokens.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { PopupPage } from '@/components/popup/popup-page';
import { applyTheme } from '@/components/ui/apply-theme';
import { breaksOn } from '@/history/today';
import { routineMessage } from '@/locales/message-key';
import { browserMessage } from '@/platform/environment';
import { sendRequest } from '@/platform/messaging/send-request';
import { openGuide, openSettings } from '@/platform/page/open-page';
import { postureWords } from '@/platform/page/posture-words';
import { type PopupState, readPopupState } from '@/platform/storage/read-popup-state';
import { watch } from '@/platform/storage/watch';
import type { Intent } from '@/reminders/event';
import { isFirstWorkday } from '@/reminders/working-hours';
import { localDate } from '@/values/local-date';
import type { Moment } from '@/values/moment';
import type { ProblemAt } from '@/values/problem';

let refused: ProblemAt | null = null;
let latest: { readonly stored: PopupState; readonly moment: Moment } | null = null;

function show() {
  if (latest === null) return;
  const { stored, moment } = latest;
  const today = localDate(moment.at, moment.zone);
  const state = { settings: stored.settings, run: stored.run };
  applyTheme(document.documentElement, stored.settings.theme);
  render(
    <PopupPage
      state={state}
      locks={stored.locks}
      moment={moment}
      today={breaksOn(stored.journal, stored.month, today)}
      choice={stored.practice.next}
      own={stored.ownRoutines}
      routineName={(id) => browserMessage(browser, routineMessage(id))}
      postureWords={(turn) => postureWords(browser, turn)}
      refused={refused}
      onIntend={(intent) => void ask(intent)}
      onOpenGuide={(routine) => void leaveFor(openGuide(browser, { routine }))}
      onOpenSettings={() => void leaveFor(openSettings(browser, 'reminders'))}
      onOpenHours={() => void leaveFor(openSettings(browser, 'hours'))}
      onOpenLog={() => void leaveFor(openSettings(browser, 'log'))}
      onOpenHistory={() => void leaveFor(openSettings(browser, 'history'))}
      onOpenExercises={() => void leaveFor(openSettings(browser, 'exercises'))}
      onOpenSafety={() => void leaveFor(openSettings(browser, 'safety'))}
      lookBack={looksBack(stored, moment, today)}
    />,
    document.body,
  );
}

/** Whether it is the first working day of a week, and the look back was not put away yet. */
function looksBack({ settings, journal }: PopupState, moment: Moment, today: string): boolean {
  return (
    settings.lookBack && journal.lookedBack !== today && isFirstWorkday(settings.hours, moment)
  );
}

async function ask(intent: Intent) {
  const reply = await sendRequest(browser, intent);
  refused = reply.ok ? null : reply.refusal;
  show();
}

async function leaveFor(opening: Promise<void>) {
  await opening;
  window.close();
}

watch(
  browser,
  (moment) => readPopupState(browser, moment),
  (stored, moment) => {
    latest = { stored, moment };
    show();
  },
);
// Brings anything right that a lost event left behind; the popup does not wait for it.
void sendRequest(browser, { kind: 'look' });
