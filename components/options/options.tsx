import optionsWords from 'words:options';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { OptionsHost } from '@/components/options/options-host';
import { OptionsPage } from '@/components/options/options-page';
import { viewOf } from '@/components/options/options-views';
import { useLoadedView } from '@/components/options/use-loaded-view';
import { usePlace } from '@/components/options/use-place';
import { scrollToSection } from '@/components/ui/scroll-to-section';
import { useSettings } from '@/components/ui/use-settings';

/** The options page, connected to the worker and the store. */
export function Options({ host }: { readonly host: OptionsHost }) {
  const { snapshot, settings, changeSettings, request, refusal, dismiss } = useSettings(host);
  const { place, onDirty } = usePlace(host.confirm);
  const loaded = useLoadedView(host, viewOf(place), snapshot);
  const view = loaded?.view ?? null;
  // A refusal belongs to the view in which it was asked.
  useLayoutEffect(dismiss, [view, dismiss]);
  useLayoutEffect(() => {
    if (view !== null) document.title = optionsWords.pageTitle({ view: optionsWords.views[view] });
  }, [view]);
  const scrolledTo = useRef<string | null>(null);
  useLayoutEffect(() => {
    if (view !== viewOf(place) || scrolledTo.current === place) return;
    scrollToSection(document, place, scrolledTo.current);
    scrolledTo.current = place;
  }, [view, place]);
  if (loaded === null) return null;
  return (
    <OptionsPage view={loaded.view} refused={refusal}>
      {loaded.draw({ snapshot, settings, request, changeSettings, onDirty })}
    </OptionsPage>
  );
}
