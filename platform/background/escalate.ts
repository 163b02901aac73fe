import { choiceForOffer } from '@/platform/background/choice-for-offer';
import type { Environment } from '@/platform/environment';
import { playChime } from '@/platform/page/chime';
import { openGuideAutomatically } from '@/platform/page/open-page';
import type { Stored } from '@/platform/storage/store';
import { factsOf } from '@/reminders/kinds/kinds';
import type { Offer } from '@/reminders/run';

/**
 * Escalates a new offer beyond icon and notification, as far as the settings allow: sound, popup,
 * the guide of a stretch. Never rejects: if the browser refuses one step, the others still follow.
 */
export async function escalate(
  environment: Environment,
  stored: Pick<Stored, 'settings' | 'run' | 'practice'>,
  { kind, turn }: Offer,
): Promise<void> {
  const { browser, report } = environment;
  const { rungs, chime } = stored.settings;
  const tryStep = async (enabled: boolean, errorMessage: string, run: () => Promise<void>) => {
    if (!enabled) return;
    try {
      await run();
    } catch (error) {
      report(errorMessage, error);
    }
  };
  if (rungs.sound) await playChime(environment, chime.tone, chime.volumePercent);
  // Chromium refuses it without a toolbar, and Firefox refuses it before version 149.
  await tryStep(rungs.popup, 'Could not open the popup for a reminder.', () =>
    browser.action.openPopup(),
  );
  await tryStep(
    rungs.guide && factsOf(kind).guide === 'routine',
    'Could not open the guide for a reminder.',
    () =>
      openGuideAutomatically(environment, {
        routine: choiceForOffer(stored, turn)?.routine ?? null,
      }),
  );
}
