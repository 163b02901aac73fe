import type { BrowserApi, Environment } from '@/platform/environment';
import { quietMs } from '@/reminders/desired-state';
import type { PresenceSnapshot, Surroundings } from '@/reminders/event';
import { awayMs } from '@/reminders/presence';
import type { Settings } from '@/settings/settings';

/** Whether a tab matches the query; false in a browser that does not know the property. */
async function hasTab(
  { tabs }: BrowserApi,
  query: Parameters<BrowserApi['tabs']['query']>[0] & Record<string, boolean>,
): Promise<boolean> {
  try {
    return (await tabs.query(query)).length > 0;
  } catch {
    return false;
  }
}

/** Whether a tab uses microphone or camera or shares the screen, which only Firefox reports. */
async function isCallSeen({ browser, dialect }: Environment): Promise<boolean> {
  if (dialect !== 'firefox') return false;
  const uses = ['microphone', 'camera', 'screen'].map((use) => hasTab(browser, { [use]: true }));
  return (await Promise.all(uses)).includes(true);
}

async function isFullScreen({ windows }: BrowserApi): Promise<boolean> {
  try {
    return (await windows.getAll()).some(({ state }) => state === 'fullscreen');
  } catch {
    return false;
  }
}

async function observeSurroundings(environment: Environment): Promise<Surroundings> {
  const [fullScreen, call, sound] = await Promise.all([
    isFullScreen(environment.browser),
    isCallSeen(environment),
    // A muted tab still counts as audible.
    hasTab(environment.browser, { audible: true, muted: false }),
  ]);
  return { fullScreen, call, sound };
}

/** Observes through the browser whether the person is present, without extra permissions. */
export async function observePresence(
  environment: Environment,
  settings: Settings,
): Promise<PresenceSnapshot> {
  const { idle } = environment.browser;
  const [recent, surroundings] = await Promise.all([
    idle.queryState(quietMs / 1000),
    observeSurroundings(environment),
  ]);
  const state = recent === 'idle' ? await idle.queryState(awayMs(settings) / 1000) : recent;
  return { idle: state, quiet: recent !== 'active', audible: surroundings.sound, surroundings };
}

/** Does the same for a person who just did something, and so is active. */
export async function observeActivePerson(environment: Environment): Promise<PresenceSnapshot> {
  const surroundings = await observeSurroundings(environment);
  return { idle: 'active', quiet: false, audible: surroundings.sound, surroundings };
}
