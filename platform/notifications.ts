import { routineMessage } from '@/locales/message-key';
import { choiceForOffer } from '@/platform/choice-for-offer';
import { type BrowserApi, type Environment, say } from '@/platform/environment';
import { postureWords } from '@/platform/posture-words';
import type { Stored } from '@/platform/store';
import { type Offer, type ReminderKind, reminderKinds } from '@/reminders/run';
import { routineSummaries } from '@/routines/routine-summaries';

/** What a notification says, before any browser's options. */
interface Content {
  readonly title: string;
  readonly message: string;
  readonly buttons: readonly string[];
}

/** The notification of the test reminder. */
export const testNotificationId = 'test';

/** The id of an offer's notification: showing the same offer twice shows one. */
export function notificationId({ kind, id }: Offer): string {
  return `${kind}.${id}`;
}

/** The kind of reminder that a notification's id belongs to; a test opens a stretch. */
export function kindOfNotification(id: string): ReminderKind {
  return reminderKinds.find((kind) => id.startsWith(`${kind}.`)) ?? 'stretch';
}

/** The offer that a notification's id belongs to; 0, which no offer has, for a test. */
export function offerOfNotification(id: string): number {
  return Number(id.split('.')[1] ?? 0);
}

/** What an offer says: which routine or posture check, and what can be answered. */
function contentOf(browser: BrowserApi, stored: Stored, offer: Offer, maySnooze: boolean): Content {
  const second = say(browser, maySnooze ? 'snooze' : 'skip');
  if (offer.kind === 'posture') {
    const { prompt, action } = postureWords(browser, offer.turn);
    return {
      title: prompt,
      message: action,
      buttons: [say(browser, 'done'), second],
    };
  }
  const buttons = [say(browser, 'start'), second];
  const choice = choiceForOffer(stored, offer.turn);
  if (choice === null) {
    return { title: say(browser, 'stretchTitle'), message: say(browser, 'walkMessage'), buttons };
  }
  const { id, minutes, short } = routineSummaries[choice.routine];
  const name = say(browser, routineMessage(id));
  return {
    title: say(browser, short ? 'stretchTitleShort' : 'stretchTitle'),
    message: short
      ? say(browser, 'stretchMessageShort', name)
      : say(browser, 'stretchMessage', name, String(minutes)),
    buttons,
  };
}

/**
 * The options that a browser takes: Firefox refuses the whole call for `buttons` and `silent`.
 * Priority stays 0, since others are taken for "stay until clicked" on some systems.
 */
export function notificationOptions(
  browser: BrowserApi,
  dialect: Environment['dialect'],
  content: Content,
) {
  const basic = {
    type: 'basic' as const,
    iconUrl: browser.runtime.getURL('/icons/128.png'),
    title: content.title,
    message: content.message,
  };
  if (dialect === 'firefox') return basic;
  return {
    ...basic,
    priority: 0,
    silent: true,
    buttons: content.buttons.map((title) => ({ title })),
  };
}

/** Hands a notification to the browser, plainer if it refuses; false when it refuses altogether. */
async function show(
  { browser, dialect, report }: Environment,
  id: string,
  content: Content,
): Promise<boolean> {
  for (const manner of [dialect, 'firefox'] as const) {
    try {
      await browser.notifications.create(id, notificationOptions(browser, manner, content));
      return true;
    } catch (error) {
      report(`The browser refused a notification with ${manner} options.`, error);
    }
  }
  return false;
}

/** Shows an offer; false when the browser refuses. Nobody can know whether the system shows it. */
export function showOffer(
  environment: Environment,
  stored: Stored,
  offer: Offer,
  maySnooze: boolean,
): Promise<boolean> {
  return show(
    environment,
    notificationId(offer),
    contentOf(environment.browser, stored, offer, maySnooze),
  );
}

/** Shows a reminder that is only an example. */
export function showTest(environment: Environment): Promise<boolean> {
  return show(environment, testNotificationId, {
    title: say(environment.browser, 'testTitle'),
    message: say(environment.browser, 'testMessage'),
    buttons: [say(environment.browser, 'start')],
  });
}
