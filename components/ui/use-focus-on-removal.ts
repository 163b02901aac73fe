import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Moves the focus to the button that adds to a list when a removed item had the focus, which would
 * else fall to the page. Returns the ref of that button.
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
