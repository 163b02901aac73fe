import { useLayoutEffect, useState } from 'preact/hooks';

/** A value that changes over time, such as the store. Must stay the same object. */
export interface SnapshotSource<Snapshot> {
  readonly latest: () => Snapshot;
  /** Calls `changed` after each change. Returns how to stop. */
  readonly subscribe: (changed: () => void) => () => void;
}

/** Returns the latest snapshot of `source` and renders again when it changes. */
export function useSnapshot<Snapshot>(source: SnapshotSource<Snapshot>): Snapshot {
  const [snapshot, setSnapshot] = useState(source.latest);
  useLayoutEffect(() => {
    const show = () => setSnapshot(source.latest);
    // It may have changed since the first render.
    show();
    return source.subscribe(show);
  }, [source]);
  return snapshot;
}
