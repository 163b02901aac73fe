import type { HistoryRequest } from '@/history/history-request';
import { armRescue, armRetry, reconcileAlarms } from '@/platform/background/alarms';
import { choiceForOffer, withChoice } from '@/platform/background/choice-for-offer';
import { escalate } from '@/platform/background/escalate';
import { reconcileIcon, showTrouble } from '@/platform/background/icon';
import { reconcileIdleDetection } from '@/platform/background/idle-detection';
import { reconcileNotification, showTest } from '@/platform/background/notifications';
import { observePresence } from '@/platform/background/observe-presence';
import { recordFelt, recordHistory } from '@/platform/background/record-history';
import { recordPractice, recordRoutine } from '@/platform/background/record-practice';
import { rollUpJournal } from '@/platform/background/roll-up-journal';
import type { Environment } from '@/platform/environment';
import { type GuideContent, openGuide, openWelcome } from '@/platform/page/open-page';
import { sayIn } from '@/platform/say';
import { backupNow } from '@/platform/storage/backups';
import { exchangeSettings } from '@/platform/storage/exchange-settings';
import {
  type Loaded,
  load,
  lockName,
  noExtraWrites,
  type Stored,
  save,
} from '@/platform/storage/store';
import { effectiveSettingsOf } from '@/platform/storage/store-keys';
import { definedParts } from '@/reminders/apply-settings';
import { decide, type Effect } from '@/reminders/decide';
import { type DesiredState, desiredState } from '@/reminders/desired-state';
import type { Event, ShownAs } from '@/reminders/event';
import { appendToLog } from '@/reminders/log-entry';
import { changePractice, type PracticeChange } from '@/routines/plan/change-practice';
import { withoutLockedChanges } from '@/settings/policy';
import { switchSync } from '@/settings/sync-state';
import type { Moment } from '@/values/moment';

/** An event that the worker handles: one for the reminders, or a change to other stored data. */
export type WorkerEvent =
  | Event
  | { readonly kind: 'practice'; readonly change: PracticeChange }
  /** A page reports a routine, an answer or another activity. */
  | { readonly kind: 'history'; readonly request: HistoryRequest }
  /** A page stored the worker's texts in another language. */
  | { readonly kind: 'language-changed' }
  /** Exchange settings with other devices now. */
  | { readonly kind: 'exchange' }
  /** Switch sync on or off; `device` names this device if it has no name yet. */
  | { readonly kind: 'set-sync'; readonly on: boolean; readonly device: string };

/** The stored data after an event, and its effects. */
interface Outcome {
  readonly next: Stored;
  readonly effects: readonly Effect[];
}

function guideContent(
  stored: Stored,
  { guide, turn }: Extract<Effect, { open: 'guide' }>,
): GuideContent {
  switch (guide) {
    case 'routine':
      return { routine: choiceForOffer(stored, turn)?.routine ?? null };
    case 'posture-check':
      return { posture: turn };
  }
}

async function performEffect(
  environment: Environment,
  stored: Stored,
  effect: Effect,
): Promise<void> {
  switch (effect.open) {
    case 'welcome':
      return openWelcome(environment.browser);
    case 'test-reminder':
      await showTest(environment, stored);
      return;
    case 'guide':
      return openGuide(environment.browser, guideContent(stored, effect));
  }
}

/** Removes from an event the changes that a policy locks. */
function withoutLockedParts(stored: Stored, event: Event): Event {
  if (event.kind !== 'intent' || event.intent.kind !== 'change-settings') return event;
  const asked = { ...stored.settings, ...definedParts(event.intent.parts) };
  const allowed = Object.entries(withoutLockedChanges(stored, asked));
  const { parts } = event.intent;
  const unlocked = Object.fromEntries(allowed.filter(([part]) => Object.hasOwn(parts, part)));
  return { ...event, intent: { kind: 'change-settings', parts: unlocked } };
}

/** Decides an event of the reminders, and records it in log, journal and practice. */
function decideAndRecord(stored: Stored, asked: Event, moment: Moment): Outcome {
  const event = withoutLockedParts(stored, asked);
  const decision = decide({ settings: stored.settings, run: stored.run }, event, moment);
  const { settings, run } = decision.state;
  const next: Stored = {
    ...stored,
    settings: withoutLockedChanges(stored, settings),
    run,
    log: decision.log.length === 0 ? stored.log : appendToLog(stored.log, decision.log),
    journal: recordHistory(
      stored.journal,
      { event, before: stored.run, after: run, log: decision.log },
      settings,
      moment,
    ),
    practice: recordPractice(stored.practice, event, { before: stored.run, after: run }),
  };
  return { next: withChoice(next), effects: decision.effects };
}

/** Exchanges settings with other devices, and applies those that arrive. */
async function exchangeAndApply(
  environment: Environment,
  stored: Stored,
  moment: Moment,
): Promise<Outcome> {
  const next = await exchangeSettings(environment.browser, stored, moment);
  const { settings } = next;
  if (settings === stored.settings) return { next, effects: [] };
  const snapshot = await observePresence(environment, settings);
  const event: Event = { kind: 'settings-arrived', from: 'sync', settings, snapshot };
  return decideAndRecord({ ...next, settings: stored.settings }, event, moment);
}

/** Records the report of a page. */
function withReport(stored: Stored, request: HistoryRequest, moment: Moment): Stored {
  if (request.kind === 'record-routine') return recordRoutine(stored, request, moment);
  return { ...stored, journal: { ...stored.journal, lookedBack: request.date } };
}

/** Decides an event of any kind. */
async function outcomeOf(
  environment: Environment,
  stored: Stored,
  entry: WorkerEvent,
  moment: Moment,
): Promise<Outcome> {
  switch (entry.kind) {
    case 'practice': {
      const practice = changePractice(stored.practice, entry.change, moment.at);
      const { settings, journal: before } = stored;
      const journal = recordFelt(before, entry.change, settings, moment);
      return { next: withChoice({ ...stored, practice, journal }), effects: [] };
    }
    case 'history':
      return { next: withChoice(withReport(stored, entry.request, moment)), effects: [] };
    case 'language-changed':
      return { next: stored, effects: [] };
    case 'exchange':
      return exchangeAndApply(environment, stored, moment);
    case 'set-sync': {
      const sync = switchSync(stored.sync, entry.on, entry.device);
      return exchangeAndApply(environment, { ...stored, sync }, moment);
    }
    default:
      return decideAndRecord(stored, entry, moment);
  }
}

/** Backs up documents of an older version before they are migrated. Only reports a failure. */
async function backUpBeforeMigration(
  { browser, report }: Environment,
  loaded: Loaded,
  { at }: Moment,
) {
  if (loaded.outdated.length === 0) return {};
  try {
    const backup = await backupNow(browser, 'migration', at);
    if (backup !== null) return backup;
    report('There was no room to back up the state before its migration.', null);
  } catch (error) {
    report('Could not back up the state before its migration.', error);
  }
  return {};
}

/** Decides and saves. Nothing is shown before it is saved. */
async function decideAndSave(
  environment: Environment,
  loaded: Loaded,
  event: WorkerEvent,
  moment: Moment,
) {
  const sound =
    loaded.broken.length === 0
      ? loaded.stored
      : decideAndRecord(loaded.stored, { kind: 'stored-data-broken' }, moment).next;
  const { next, effects } = await outcomeOf(environment, sound, event, moment);
  const { browser } = environment;
  const rolled = await rollUpJournal(browser, next, moment);
  const extraWrites = {
    ...noExtraWrites,
    ...rolled?.extraWrites,
    items: {
      ...rolled?.extraWrites.items,
      ...(await backUpBeforeMigration(environment, loaded, moment)),
    },
  };
  const saved = await save(browser, moment, loaded, rolled?.next ?? next, extraWrites);
  return { next: saved, effects };
}

/** Work for after the lock is released: a new offer may open more than its notification. */
type Afterwards = () => Promise<void>;

const noWork: Afterwards = async () => undefined;

/** Saves an event's decision, performs its effects and shows the state that they lead to. */
async function applyEvent(
  environment: Environment,
  loaded: Loaded,
  event: WorkerEvent,
  moment: Moment,
): Promise<Afterwards> {
  const { next: stored, effects } = await decideAndSave(environment, loaded, event, moment);
  // A click is answered first; the rest can wait a few milliseconds.
  for (const effect of effects) {
    await performEffect(environment, stored, effect).catch((error: unknown) =>
      environment.report('Could not open the page.', error),
    );
  }
  const want = desiredState(stored, moment);
  await reconcileIdleDetection(environment, want.detectionMs);
  const shown = await reconcileNotification(environment, stored, want.offer);
  const say = sayIn(environment.browser, stored.texts);
  await reconcileIcon(environment.browser, say, stored.settings, want, moment);
  const { offer } = stored.run;
  if (shown === null || offer === null) {
    await setAlarms(environment, stored, want);
    return noWork;
  }
  const saved = await saveShown(environment, stored, offer.id, shown, moment);
  await setAlarms(environment, saved, desiredState(saved, moment));
  return () => escalate(environment, saved, offer);
}

/** Sets the alarms to fire when they should, and clears the others. */
async function setAlarms(
  { browser }: Environment,
  stored: Stored,
  { wakeAt, rescueAt }: DesiredState,
): Promise<void> {
  await reconcileAlarms(browser, { wake: wakeAt, sync: stored.sync.exchangeAt, rescue: rescueAt });
}

/** Saves that an offer was shown, so that it is not shown again. */
async function saveShown(
  environment: Environment,
  stored: Stored,
  offerId: number,
  as: ShownAs,
  moment: Moment,
): Promise<Stored> {
  // This runs under the lock, so nothing else has written since.
  const loaded = {
    stored,
    broken: [],
    outdated: [],
    effectiveSettings: effectiveSettingsOf(stored),
  };
  return (await decideAndSave(environment, loaded, { kind: 'offer-shown', offerId, as }, moment))
    .next;
}

/**
 * Handles one event: loads the state under a lock, decides, saves, and brings the browser in line
 * with it. `event` gets the stored data, may query the browser, and returns null when there is
 * nothing to do. Never rejects: after a failure it returns false, the icon shows the trouble, and
 * the worker tries again in a minute.
 */
export async function handleEvent(
  environment: Environment,
  event: (stored: Stored) => Promise<WorkerEvent | null>,
): Promise<boolean> {
  const { browser, locks, now, report } = environment;
  const afterwards = await locks.request(lockName, async () => {
    try {
      const moment = now();
      await armRescue(browser, moment);
      const loaded = await load(browser, moment);
      const happened = await event(loaded.stored);
      if (happened !== null) return await applyEvent(environment, loaded, happened, moment);
      await setAlarms(environment, loaded.stored, desiredState(loaded.stored, moment));
      return noWork;
    } catch (error) {
      report('Could not handle the event. Retrying in a minute.', error);
      await armRetry(browser, now())
        .then(() => showTrouble(browser))
        .catch(() => undefined);
      return null;
    }
  });
  await afterwards?.();
  return afterwards !== null;
}
