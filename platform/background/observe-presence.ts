import type { BrowserApi, Environment } from '@/platform/environment';
import { quietMs } from '@/reminders/desired-state';
import type { PresenceSnapshot, Surroundings } from '@/reminders/event';
import { awayMs } from '@/reminders/presence';
import type { Settings } from '@/settings/settings';

/** Whether a tab of this sort is there; a browser that does not know the sort has none. */
async function someTab(
  { tabs }: BrowserApi,
  query: Parameters<BrowserApi['tabs']['query']>[0] & Record<string, boolean>,
): Promise<boolean> {
  try {
    return (await tabs.query(query)).length > 0;
  } catch {
    return false;
  }
}

/** Only Firefox tells which tabs use microphone or camera, or share the screen. */
async function isCallSeen({ browser, dialect }: Environment): Promise<boolean> {
  if (dialect !== 'firefox') return false;
  const uses = ['microphone', 'camera', 'screen'].map((use) => someTab(browser, { [use]: true }));
  return (await Promise.all(uses)).includes(true);
}

async function isFullScreen({ windows }: BrowserApi): Promise<boolean> {
  try {
    return (await windows.getAll()).some(({ state }) => state === 'fullscreen');
  } catch {
    return false;
  }
}

async function lookAround(environment: Environment): Promise<Surroundings> {
  const [fullScreen, call, sound] = await Promise.all([
    isFullScreen(environment.browser),
    isCallSeen(environment),
    // A tab that was muted is called audible all the same.
    someTab(environment.browser, { audible: true, muted: false }),
  ]);
  return { fullScreen, call, sound };
}

/** Asks the browser what it sees of the person now; none of it needs a permission of its own. */
export async function observePresence(
  environment: Environment,
  settings: Settings,
): Promise<PresenceSnapshot> {
  const { idle } = environment.browser;
  const [recent, around] = await Promise.all([
    idle.queryState(quietMs / 1000),
    lookAround(environment),
  ]);
  const state = recent === 'idle' ? await idle.queryState(awayMs(settings) / 1000) : recent;
  return { idle: state, quiet: recent !== 'active', audible: around.sound, around };
}

/** The same for someone who is here for certain, since they have just asked for something. */
export async function observeActivePerson(environment: Environment): Promise<PresenceSnapshot> {
  const around = await lookAround(environment);
  return { idle: 'active', quiet: false, audible: around.sound, around };
}
