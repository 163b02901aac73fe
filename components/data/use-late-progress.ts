import { useEffect, useState } from 'preact/hooks';

/** What is done sooner needs no sign that it is under way. */
const shownAfterMs = 500;

/** Whether work that is `busy` has taken so long that its progress is to be shown. */
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
