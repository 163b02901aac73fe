import type { MessageKey } from '@/locales/message-key';
import type { Intent } from '@/reminders/event';

/** A command is named like the intent that it stands for; those that need no more than their kind. */
type CommandName = Extract<
  Intent['kind'],
  'open-guide' | 'i-moved' | 'toggle-call' | 'toggle-pause'
>;

/**
 * What can be done with the keyboard from any page: the key that is suggested and the words for it.
 * Four is what browsers allow. With Alt+Shift, Chromium 156 keeps A, B, C, I, N, P, R, T, W, X and Z
 * for itself and binds nothing to them, and Firefox opens its menus with B, E, F, H, P, S, T and V.
 * What a browser really bound is to be asked of it.
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

function isCommand(name: string): name is CommandName {
  return Object.hasOwn(commands, name);
}

/** What a keyboard command asks for; undefined for one that is no longer there. */
export function intentOfCommand(name: string): Intent | undefined {
  return isCommand(name) ? { kind: name } : undefined;
}
