import { useLayoutEffect, useState } from 'preact/hooks';
import { type DrawView, loadView } from '@/components/options/load-view';
import type { OptionsHost, OptionsSnapshot } from '@/components/options/options-host';
import type { OptionsViewId } from '@/components/options/options-views';

/** A view that can be drawn at once. */
interface LoadedView {
  readonly view: OptionsViewId;
  readonly draw: DrawView;
}

/**
 * Returns the view to show, or null until the first is loaded. The view before stays while the next
 * one loads. A view that fails to load is loaded again with the next snapshot.
 */
export function useLoadedView(
  host: OptionsHost,
  view: OptionsViewId,
  snapshot: OptionsSnapshot,
): LoadedView | null {
  const [loaded, setLoaded] = useState<LoadedView | null>(null);
  const awaited = loaded?.view === view ? null : snapshot;
  useLayoutEffect(() => {
    if (awaited === null) return;
    let isCurrent = true;
    const load = async () => {
      try {
        const draw = await loadView(view, host);
        if (isCurrent) setLoaded({ view, draw });
      } catch (error) {
        console.error('The view could not be loaded.', error);
      }
    };
    void load();
    return () => {
      isCurrent = false;
    };
  }, [host, view, awaited]);
  return loaded;
}
