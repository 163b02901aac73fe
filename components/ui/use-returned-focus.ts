import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Returns the focus to the button that opened a choice, in the moment that the choice closes; else
 * it would fall to the page for a frame. Returns the ref of that button.
 */
export function useReturnedFocus(choosing: boolean) {
  const opener = useRef<HTMLButtonElement>(null);
  const wasChoosing = useRef(false);
  useLayoutEffect(() => {
    if (wasChoosing.current && !choosing) opener.current?.focus();
    wasChoosing.current = choosing;
  }, [choosing]);
  return opener;
}
