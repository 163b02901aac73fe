import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Gives the focus to the button that adds to a list when one of its items went and took the focus
 * with it; without it the focus of a keyboard would fall to the page. Returns the ref of that button.
 */
export function useFocusOnRemoval(count: number) {
  const add = useRef<HTMLButtonElement>(null);
  const before = useRef(count);
  useLayoutEffect(() => {
    const lost = document.activeElement === null || document.activeElement === document.body;
    if (count < before.current && lost) add.current?.focus();
    before.current = count;
  }, [count]);
  return add;
}
