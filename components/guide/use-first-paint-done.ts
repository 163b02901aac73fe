import { useEffect, useState } from 'preact/hooks';

/** Four frames, in ms: even on a slow machine, the first render is on the screen by then. */
const untilShownMs = 64;

/**
 * Returns whether the first render is on the screen. Parts that are needed later wait for it, so that
 * they do not delay the figure. Uses a timer, because a hidden page gets no animation frames.
 */
export function useFirstPaintDone(): boolean {
  const [drawn, setDrawn] = useState(false);
  useEffect(() => {
    const shown = setTimeout(() => setDrawn(true), untilShownMs);
    return () => clearTimeout(shown);
  }, []);
  return drawn;
}
