import optionsWords from 'words:options';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { viewOf } from '@/components/options/options-views';

const placeInAddress = () => location.hash.slice(1);

/**
 * Returns the place that the address names, such as `hours`, and how to say that something is typed
 * and not saved. Asks with `confirm` before such changes are left.
 */
export function usePlace(confirm: (question: string) => boolean) {
  const [place, setPlace] = useState(placeInAddress);
  const shown = useRef(place);
  const dirty = useRef(false);
  useEffect(() => {
    const navigate = () => {
      const next = placeInAddress();
      const leaves = dirty.current && viewOf(next) !== viewOf(shown.current);
      if (leaves && !confirm(optionsWords.leave)) {
        location.hash = shown.current;
        return;
      }
      if (leaves) dirty.current = false;
      shown.current = next;
      setPlace(next);
    };
    const warn = (event: Event) => {
      if (dirty.current) event.preventDefault();
    };
    addEventListener('hashchange', navigate);
    addEventListener('beforeunload', warn);
    // The page would load again in another language.
    document.addEventListener('loosen-language', warn);
    return () => {
      removeEventListener('hashchange', navigate);
      removeEventListener('beforeunload', warn);
      document.removeEventListener('loosen-language', warn);
    };
  }, [confirm]);
  const onDirty = useCallback((isDirty: boolean) => {
    dirty.current = isDirty;
  }, []);
  return { place, onDirty };
}
