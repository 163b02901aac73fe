import { useEffect, useRef } from 'preact/hooks';

/**
 * Gives the focus back to the button that opened a choice, once the choice is gone; without it the
 * focus of a keyboard would fall to the page. Returns the ref of that button.
 */
export function useReturnedFocus(choosing: boolean) {
  const opener = useRef<HTMLButtonElement>(null);
  const wasChoosing = useRef(false);
  useEffect(() => {
    if (wasChoosing.current && !choosing) opener.current?.focus();
    wasChoosing.current = choosing;
  }, [choosing]);
  return opener;
}
