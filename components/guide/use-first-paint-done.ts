import { useEffect, useState } from 'preact/hooks';

/** Four frames, in ms: what was drawn first is on the screen by then, on a slow machine too. */
const untilShownMs = 64;

/**
 * Whether the page was drawn and shown once. What is not looked at first waits for that: drawn
 * sooner, it would take the figure's processor time while that is being painted. A timer and not a
 * frame, since a page that is hidden gets none.
 */
export function useFirstPaintDone(): boolean {
  const [drawn, setDrawn] = useState(false);
  useEffect(() => {
    const shown = setTimeout(() => setDrawn(true), untilShownMs);
    return () => clearTimeout(shown);
  }, []);
  return drawn;
}
