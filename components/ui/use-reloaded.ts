import { useEffect, useRef, useState } from 'preact/hooks';

/**
 * Returns what `load` found last, and how to load again now. Starts with `first`, loads again when
 * one of `inputs` changes, and keeps the last data when loading fails.
 */
export function useReloaded<Data>(
  first: Data,
  load: () => Promise<Data>,
  inputs: readonly unknown[],
): readonly [data: Data, reload: () => Promise<void>] {
  const [data, setData] = useState(first);
  const isFirst = useRef(true);
  const turn = useRef(0);
  const reload = async () => {
    turn.current += 1;
    const started = turn.current;
    try {
      const found = await load();
      // Later loads replace the ones that are still under way.
      if (started === turn.current) setData(found);
    } catch (error) {
      console.error('The data of this view could not be read.', error);
    }
  };
  useEffect(() => {
    if (isFirst.current) isFirst.current = false;
    else void reload();
  }, inputs);
  return [data, reload];
}
