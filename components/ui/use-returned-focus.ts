import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Gives the focus back to the button that opened a choice, in the moment that the choice goes; else
 * the focus of a keyboard would fall to the page, if only for a frame. Returns the ref of that button.
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
