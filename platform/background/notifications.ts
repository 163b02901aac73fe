import { routineMessage } from '@/locales/message-key';
import { choiceForOffer } from '@/platform/background/choice-for-offer';
import { type BrowserApi, browserMessage, type Environment } from '@/platform/environment';
import { postureWords } from '@/platform/page/posture-words';
import type { Stored } from '@/platform/storage/store';
import { ownReminder } from '@/reminders/due';
import {
  factsOf,
  isReminderId,
  kindOf,
  type ReminderId,
  type ReminderKind,
} from '@/reminders/kinds/kinds';
import type { Offer } from '@/reminders/run';
import { routineSummaries } from '@/routines/library/routine-summaries';

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

/** What a notification's id names: its kind of reminder, and its offer. */
export function offerNamed(id: string): {
  readonly reminder: ReminderId;
  readonly offerId: number;
} {
  const [name = '', number = '0'] = id.split('.');
  // A test opens a stretch; no offer has the number 0.
  return { reminder: isReminderId(name) ? name : 'stretch', offerId: Number(number) };
}

type Words = Pick<Content, 'title' | 'message'>;

/** What a stretch says: the routine that was chosen, or a walk. */
function stretchWords(browser: BrowserApi, stored: Stored, turn: number): Words {
  const choice = choiceForOffer(stored, turn);
  if (choice === null) {
    return {
      title: browserMessage(browser, 'stretchTitle'),
      message: browserMessage(browser, 'walkMessage'),
    };
  }
  const { id, minutes, short } = routineSummaries[choice.routine];
  const name = browserMessage(browser, routineMessage(id));
  return {
    title: browserMessage(browser, short ? 'stretchTitleShort' : 'stretchTitle'),
    message: short
      ? browserMessage(browser, 'stretchMessageShort', name)
      : browserMessage(browser, 'stretchMessage', name, String(minutes)),
  };
}

type OfferWords = (browser: BrowserApi, stored: Stored, offer: Offer) => Words;

/** Title and message of an offer, by its kind. */
const wordsOf: Readonly<Record<ReminderKind, OfferWords>> = {
  stretch: (browser, stored, { turn }) => stretchWords(browser, stored, turn),
  posture: (browser, _stored, { turn }) => {
    const { prompt, action } = postureWords(browser, turn);
    return { title: prompt, message: action };
  },
  eyes: (browser) => ({
    title: browserMessage(browser, 'eyesTitle'),
    message: browserMessage(browser, 'eyesMessage'),
  }),
  stand: (browser, { run: { standing } }) => ({
    title: browserMessage(browser, standing ? 'sitTitle' : 'standTitle'),
    message: browserMessage(browser, standing ? 'sitMessage' : 'standMessage'),
  }),
  own: (browser, { settings }, { kind }) => {
    const own = ownReminder(settings, kind);
    return {
      title: own?.name ?? browserMessage(browser, 'ownTitle'),
      message: own?.message ?? '',
    };
  },
};

/** What an offer says: its words, and what can be answered. */
function contentOf(browser: BrowserApi, stored: Stored, offer: Offer, maySnooze: boolean): Content {
  const second = browserMessage(browser, maySnooze ? 'snooze' : 'skip');
  const first = browserMessage(browser, factsOf(offer.kind).guide === 'routine' ? 'start' : 'done');
  return { ...wordsOf[kindOf(offer.kind)](browser, stored, offer), buttons: [first, second] };
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
    title: browserMessage(environment.browser, 'testTitle'),
    message: browserMessage(environment.browser, 'testMessage'),
    buttons: [browserMessage(environment.browser, 'start')],
  });
}
