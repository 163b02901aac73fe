import type { Settings } from '@/settings/settings';

/** Applies the theme of the system, or the one that the person chose. */
export function applyTheme(root: HTMLElement, theme: Settings['theme']): void {
  if (theme === 'system') delete root.dataset['theme'];
  else root.dataset['theme'] = theme;
}

/**
 * Gives a floating window the theme of its page: Chromium reports a dark theme in such windows on
 * every system.
 */
export function applyThemeOfPage(
  root: HTMLElement,
  theme: Settings['theme'],
  systemIsDark: boolean,
): void {
  const ofSystem = systemIsDark ? 'dark' : 'light';
  applyTheme(root, theme === 'system' ? ofSystem : theme);
}
