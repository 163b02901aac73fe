import { useLayoutEffect, useState } from 'preact/hooks';
import type { GuideHost } from '@/components/guide/guide-host';
import { applyThemeOfPage } from '@/components/ui/apply-theme';
import { useSnapshot } from '@/components/ui/use-snapshot';
import type { Settings } from '@/settings/settings';

/**
 * Opens the floating window with the theme of the page. Returns its body while it is open, and a
 * function that opens it, or null in a browser without such windows.
 */
export function useFloatingWindow(host: GuideHost, theme: Settings['theme']) {
  const [body, setBody] = useState<HTMLElement | null>(null);
  const systemIsDark = useSnapshot(host.systemIsDark);
  useLayoutEffect(() => {
    if (body !== null) applyThemeOfPage(body.ownerDocument.documentElement, theme, systemIsDark);
  }, [body, theme, systemIsDark]);
  const { openFloating } = host;
  const open = openFloating && (async () => setBody(await openFloating(() => setBody(null))));
  return { body, open: open && (() => void open()) };
}
