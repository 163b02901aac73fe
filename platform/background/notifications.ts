import { routineMessage } from '@/locales/message-key';
import { choiceForOffer } from '@/platform/background/choice-for-offer';
import type { BrowserApi, Environment } from '@/platform/environment';
import { postureWords } from '@/platform/page/posture-words';
import { type Say, sayIn } from '@/platform/say';
import type { Stored } from '@/platform/storage/store';
import type { DesiredState } from '@/reminders/desired-state';
import { ownReminder } from '@/reminders/due';
import type { ShownAs } from '@/reminders/event';
import {
  factsOf,
  isReminderId,
  kindOf,
  type ReminderId,
  type ReminderKind,
} from '@/reminders/kinds/kinds';
import type { Offer } from '@/reminders/run';
import { buttonSnoozeMinutes } from '@/reminders/snooze';
import { routineSummaries } from '@/routines/library/routine-summaries';

/** The content of a notification, without the options of a browser. */
interface Content {
  readonly title: string;
  readonly message: string;
  readonly buttons: readonly string[];
}

/** The notification of the test reminder. */
const testNotificationId = 'test';

/** Returns the id of an offer's notification, so that one offer has one notification. */
export function notificationId({ kind, id }: Offer): string {
  return `${kind}.${id}`;
}

/** Parses a notification's id into the kind of reminder and the offer's number. */
export function offerNamed(id: string): {
  readonly reminder: ReminderId;
  readonly offerId: number;
} {
  const [name = '', number = '0'] = id.split('.');
  // A test opens a stretch; no offer has the number 0.
  return { reminder: isReminderId(name) ? name : 'stretch', offerId: Number(number) };
}

type Words = Pick<Content, 'title' | 'message'>;

/** Returns the text of a stretch: the chosen routine, or a walk. */
function stretchWords(say: Say, stored: Stored, turn: number): Words {
  const choice = choiceForOffer(stored, turn);
  if (choice === null) {
    return {
      title: say('stretchTitle'),
      message: say('walkMessage'),
    };
  }
  const { id, minutes, short } = routineSummaries[choice.routine];
  const name = say(routineMessage(id));
  return {
    title: say(short ? 'stretchTitleShort' : 'stretchTitle'),
    message: short
      ? say('stretchMessageShort', name)
      : say('stretchMessage', name, String(minutes)),
  };
}

type OfferWords = (say: Say, stored: Stored, offer: Offer) => Words;

/** Returns title and message of an offer, by its kind. */
const wordsOf: Readonly<Record<ReminderKind, OfferWords>> = {
  stretch: (say, stored, { turn }) => stretchWords(say, stored, turn),
  posture: (say, _stored, { turn }) => {
    const { prompt, action } = postureWords(say, turn);
    return { title: prompt, message: action };
  },
  eyes: (say) => ({
    title: say('eyesTitle'),
    message: say('eyesMessage'),
  }),
  stand: (say, { run: { standing } }) => ({
    title: say(standing ? 'sitTitle' : 'standTitle'),
    message: say(standing ? 'sitMessage' : 'standMessage'),
  }),
  own: (say, { settings }, { kind }) => {
    const own = ownReminder(settings, kind);
    return {
      title: own?.name ?? say('ownTitle'),
      message: own?.message ?? '',
    };
  },
};

/** Returns the content of an offer's notification, with its buttons. */
function contentOf(say: Say, stored: Stored, offer: Offer, maySnooze: boolean): Content {
  const second = maySnooze ? say('snooze', String(buttonSnoozeMinutes)) : say('skip');
  const first = say(factsOf(offer.kind).guide === 'routine' ? 'start' : 'done');
  return { ...wordsOf[kindOf(offer.kind)](say, stored, offer), buttons: [first, second] };
}

/**
 * Returns the options that a browser accepts. Firefox rejects the whole call for `buttons` and
 * `silent`. Priority stays 0, since some systems treat others as "stay until clicked".
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

/** Shows a notification, in a simpler form if the browser refuses; false when it refuses both. */
async function showContent(
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

/** Shows an offer; false when the browser refuses. The system may still not display it. */
export function showOffer(
  environment: Environment,
  stored: Stored,
  offer: Offer,
  maySnooze: boolean,
): Promise<boolean> {
  return showContent(
    environment,
    notificationId(offer),
    contentOf(sayIn(environment.browser, stored.texts), stored, offer, maySnooze),
  );
}

/**
 * Clears notifications of other offers, and shows a new one. Returns how it was shown, or null when
 * there was nothing to show.
 */
export async function reconcileNotification(
  environment: Environment,
  stored: Stored,
  want: DesiredState['offer'],
): Promise<ShownAs | null> {
  const { notifications } = environment.browser;
  const keep = want === null ? null : notificationId(want.offer);
  const stale = Object.keys(await notifications.getAll()).filter(
    (id) => id !== keep && id !== testNotificationId,
  );
  await Promise.all(stale.map((id) => notifications.clear(id)));
  if (want === null || want.offer.shown) return null;
  if (!stored.settings.rungs.notification) return 'badge';
  const taken = await showOffer(environment, stored, want.offer, want.maySnooze);
  return taken ? 'notification' : 'refused';
}

/** Shows a test reminder. */
export function showTest(environment: Environment, { texts }: Stored): Promise<boolean> {
  const say = sayIn(environment.browser, texts);
  return showContent(environment, testNotificationId, {
    title: say('testTitle'),
    message: say('testMessage'),
    buttons: [say('start')],
  });
}
