import { choiceForOffer, withChoice } from '@/platform/choice-for-offer';
import type { Environment } from '@/platform/environment';
import { showTest } from '@/platform/notifications';
import { openGuide, openWelcome } from '@/platform/pages';
import { armRescue, reconcileAlarms, reconcileFace, reconcileTrouble } from '@/platform/reconcile';
import { recordDeeds } from '@/platform/record-deeds';
import { recordPractice } from '@/platform/record-practice';
import { type Loaded, load, lockName, type Stored, save } from '@/platform/store';
import { decide, type Effect } from '@/reminders/decide';
import type { Event } from '@/reminders/event';
import { appendToLog } from '@/reminders/log-entry';
import type { Moment } from '@/reminders/moment';
import { wanted } from '@/reminders/wanted';
import { type PracticeChange, practise } from '@/routines/practise';

/** What comes through the door: something that happened, or a change to what is practised. */
export type Entry = Event | { readonly kind: 'practice'; readonly change: PracticeChange };

/** What is to be stored and done about an entry. */
interface Outcome {
  readonly next: Stored;
  readonly effects: readonly Effect[];
}

async function perform(environment: Environment, stored: Stored, effect: Effect): Promise<void> {
  switch (effect.open) {
    case 'welcome':
      return openWelcome(environment.browser);
    case 'test-reminder':
      await showTest(environment);
      return;
    case 'guide':
      return openGuide(
        environment.browser,
        effect.reminder === 'stretch'
          ? { routine: choiceForOffer(stored, effect.turn)?.routine ?? null }
          : { posture: effect.turn },
      );
  }
}

/** What is stored after `event`, and what is to be done about it at once. */
function after(stored: Stored, event: Entry, moment: Moment): Outcome {
  if (event.kind === 'practice') {
    const practice = practise(stored.practice, event.change, moment.at);
    return { next: withChoice({ ...stored, practice }), effects: [] };
  }
  const decision = decide({ settings: stored.settings, run: stored.run }, event, moment);
  const { settings, run } = decision.state;
  const next: Stored = {
    ...stored,
    settings,
    run,
    log: decision.log.length === 0 ? stored.log : appendToLog(stored.log, decision.log),
    month: recordDeeds(stored.month, decision.log, moment.zone),
    practice: recordPractice(stored.practice, event, { before: stored.run, after: run }),
  };
  return { next: withChoice(next), effects: decision.effects };
}

/** Loads, decides, saves; nothing is shown that was not saved first. */
async function settle(environment: Environment, event: Entry, moment: Moment) {
  const loaded: Loaded = await load(environment.browser, moment);
  const sound =
    loaded.broken.length === 0
      ? loaded.stored
      : after(loaded.stored, { kind: 'stored-data-broken' }, moment).next;
  const result = after(sound, event, moment);
  await save(environment.browser, moment, loaded, result.next);
  return result;
}

async function handle(environment: Environment, event: Entry): Promise<void> {
  const moment = environment.now();
  const { next: stored, effects } = await settle(environment, event, moment);
  // A click is answered first; the rest can wait a few milliseconds.
  for (const effect of effects) {
    await perform(environment, stored, effect).catch((error: unknown) =>
      environment.report('The browser did not open what was asked for.', error),
    );
  }
  const taken = await reconcileFace(environment, stored, moment);
  const { offer } = stored.run;
  const rests =
    taken === null || offer === null
      ? stored
      : await noteShown(environment, offer.id, taken, moment);
  const { wakeAt, rescueAt } = wanted(rests, moment);
  await reconcileAlarms(environment.browser, { wake: wakeAt, rescue: rescueAt });
}

/** Remembers that an offer was handed to the browser, so that it is never handed over again. */
async function noteShown(
  environment: Environment,
  offerId: number,
  asNotification: boolean,
  moment: Moment,
): Promise<Stored> {
  const event: Event = { kind: 'offer-shown', offerId, asNotification };
  return (await settle(environment, event, moment)).next;
}

/**
 * The one door in: brings an event to the state under one lock and the browser to the state.
 * `event` may ask the browser what it sees, inside the lock, and may find that there is nothing to
 * do. Never rejects: what fails is tried again in a minute, and the icon says so; false tells that
 * it failed.
 */
export function enter(
  environment: Environment,
  event: () => Promise<Entry | null>,
): Promise<boolean> {
  return environment.locks.request(lockName, async () => {
    try {
      const happened = await event();
      if (happened === null) return true;
      await armRescue(environment.browser, environment.now());
      await handle(environment, happened);
      return true;
    } catch (error) {
      environment.report('Loosen could not carry this out; it tries again in a minute.', error);
      await reconcileTrouble(environment.browser, environment.now()).catch(() => undefined);
      return false;
    }
  });
}
