import type { Settings } from '@/reminders/settings';

/** Lets the page follow the system's colours, or the ones the person chose. */
export function applyTheme(root: HTMLElement, theme: Settings['theme']): void {
  if (theme === 'system') delete root.dataset['theme'];
  else root.dataset['theme'] = theme;
}
