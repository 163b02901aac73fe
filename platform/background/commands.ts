import type { MessageKey } from '@/locales/message-key';
import type { Intent } from '@/reminders/event';

/** The commands. Each has the name of its intent, which needs no other data. */
const names = [
  'open-guide',
  'i-moved',
  'toggle-call',
  'toggle-pause',
] as const satisfies readonly Intent['kind'][];
type CommandName = (typeof names)[number];

/**
 * The keyboard commands: the suggested key and the description of each. Browsers allow four. With
 * Alt+Shift, Chromium 156 reserves A, B, C, I, N, P, R, T, W, X and Z, and Firefox opens its menus
 * with B, E, F, H, P, S, T and V. `commands.getAll` returns the keys that a browser really bound.
 */
export const commands: Readonly<
  Record<CommandName, { readonly key: string; readonly words: MessageKey }>
> = {
  'open-guide': { key: 'Alt+Shift+G', words: 'commandOpenGuide' },
  'i-moved': { key: 'Alt+Shift+M', words: 'commandMoved' },
  // As in "on a call".
  'toggle-call': { key: 'Alt+Shift+O', words: 'commandCall' },
  // As in "quiet".
  'toggle-pause': { key: 'Alt+Shift+Q', words: 'commandPause' },
};

/** Returns the intent of a keyboard command; undefined for an unknown command. */
export function intentOfCommand(name: string): Intent | undefined {
  // Not from `commands`, which the worker leaves out: the manifest has them.
  const kind = names.find((one) => one === name);
  return kind && { kind };
}
