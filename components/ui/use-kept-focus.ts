import { useEffect, useRef } from 'preact/hooks';

/**
 * Moves the focus to the first heading when the focused control is gone, as after an answer. Without
 * it the keyboard starts from the top of the page, and a screen reader says nothing.
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
