import { useEffect, useState } from 'preact/hooks';

/**
 * Loads data after the first paint; null until then. `load` must stay the same function.
 */
export function useLater<T>(load: () => Promise<T>): T | null {
  const [loaded, setLoaded] = useState<{ readonly data: T } | null>(null);
  useEffect(() => {
    let wanted = true;
    const fetch = async () => {
      const data = await load();
      if (wanted) setLoaded({ data });
    };
    void fetch();
    return () => {
      wanted = false;
    };
  }, [load]);
  return loaded?.data ?? null;
}
