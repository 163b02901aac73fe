import { useEffect, useState } from 'preact/hooks';

/** Shorter work needs no progress bar. */
const shownAfterMs = 500;

/** Returns whether `busy` work has taken so long that its progress should be shown. */
export function useLateProgress(busy: boolean): boolean {
  const [late, setLate] = useState(false);
  useEffect(() => {
    if (!busy) {
      setLate(false);
      return undefined;
    }
    const timer = setTimeout(() => setLate(true), shownAfterMs);
    return () => clearTimeout(timer);
  }, [busy]);
  return busy && late;
}
