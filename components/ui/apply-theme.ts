import type { Settings } from '@/settings/settings';

/** Lets the page follow the system's colours, or the ones the person chose. */
export function applyTheme(root: HTMLElement, theme: Settings['theme']): void {
  if (theme === 'system') delete root.dataset['theme'];
  else root.dataset['theme'] = theme;
}

/**
 * Gives a floating window the colours that its page has now: Chromium takes such windows for dark,
 * whatever the system is.
 */
export function applyThemeOfPage(
  root: HTMLElement,
  theme: Settings['theme'],
  systemIsDark: boolean,
): void {
  const ofSystem = systemIsDark ? 'dark' : 'light';
  applyTheme(root, theme === 'system' ? ofSystem : theme);
}
