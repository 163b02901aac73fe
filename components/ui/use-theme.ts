import { useLayoutEffect } from 'preact/hooks';
import { applyTheme } from '@/components/ui/apply-theme';
import type { Settings } from '@/settings/settings';

/** Applies the theme to the page before it is painted. */
export function useTheme(theme: Settings['theme']): void {
  useLayoutEffect(() => applyTheme(document.documentElement, theme), [theme]);
}
