import { useEffect, useState } from 'preact/hooks';

/** How long to wait for a paint that may not come, in ms: a hidden page is not painted. */
const hiddenPageMs = 1000;

/**
 * Returns whether the page has been painted. What only later moments need waits for it: on a slow
 * machine, drawing more before the first paint delays that paint.
 */
export function useFirstPaintDone(): boolean {
  const [done, setDone] = useState(false);
  useEffect(() => {
    const finish = () => setDone(true);
    const observer = new PerformanceObserver((entries) => {
      if (entries.getEntriesByName('first-contentful-paint').length > 0) finish();
    });
    observer.observe({ type: 'paint', buffered: true });
    const timer = setTimeout(finish, hiddenPageMs);
    return () => {
      observer.disconnect();
      clearTimeout(timer);
    };
  }, []);
  return done;
}
