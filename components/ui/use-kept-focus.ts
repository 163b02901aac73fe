import { useEffect, useRef } from 'preact/hooks';

/**
 * Gives the focus to the first heading when the control that had it is gone, as after an answer: a
 * keyboard would otherwise start from the top of the page, and a screen reader fall silent.
 */
export function useKeptFocus(): void {
  const last = useRef<EventTarget | null>(null);
  useEffect(() => {
    const remember = (event: FocusEvent) => {
      last.current = event.target;
    };
    document.addEventListener('focusin', remember);
    return () => document.removeEventListener('focusin', remember);
  }, []);
  useEffect(() => {
    const { activeElement, body } = document;
    const lost = activeElement === null || activeElement === body;
    if (!lost || !(last.current instanceof Element) || last.current.isConnected) return;
    document.querySelector('h1')?.focus();
  });
}
