import { partsBetween, takeParts } from '@/settings/setting-paths';
import type { Settings } from '@/settings/settings';
import { type SyncState, stampParts } from '@/settings/sync-state';

/** The stored data that depends on settings. */
interface WithSettings {
  readonly chosen: Settings;
  readonly settings: Settings;
  readonly locks: readonly string[];
  readonly sync: SyncState;
}

/**
 * Returns `next` with the changes of `next.settings` in `chosen`, except for what the policy locks,
 * so that the person's own choice returns with the end of the policy. Dates the changed parts `at`
 * (epoch ms).
 */
export function stampChanges<T extends WithSettings>(before: WithSettings, next: T, at: number): T {
  const changed = partsBetween(before.settings, next.settings);
  const chosen = takeParts(next.chosen, next.settings, changed, before.locks);
  // A part from another device has its own date.
  const undated = partsBetween(before.chosen, chosen).filter(
    (part) => next.sync.stamps[part] === before.sync.stamps[part],
  );
  return { ...next, chosen, sync: stampParts(next.sync, undated, at) };
}
