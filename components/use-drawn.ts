import { useEffect, useState } from 'preact/hooks';

/**
 * Whether the page was drawn once. What is not looked at first waits for that, so that the figure
 * is there sooner.
 */
export function useDrawn(): boolean {
  const [drawn, setDrawn] = useState(false);
  useEffect(() => setDrawn(true), []);
  return drawn;
}
