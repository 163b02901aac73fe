import { useState } from 'preact/hooks';
import type { Settings } from '@/settings/settings';
import { matchesPatch, pickParts, type SettingsPatch } from '@/settings/settings-patch';
import type { ProblemAt } from '@/values/problem';

interface Undoable {
  /** The section of the change. */
  readonly section: string;
  readonly said: string;
  readonly before: SettingsPatch;
  readonly after: SettingsPatch;
}

/**
 * Changes settings and remembers the last change for an undo, until the next one. A change returns
 * why it is refused, or null when it is stored.
 */
export function useUndo(
  settings: Settings,
  onChange: (parts: SettingsPatch) => Promise<ProblemAt | null>,
) {
  const [last, setLast] = useState<Undoable | null>(null);
  // There is nothing to undo after a refused change. After a change from elsewhere (another tab, a
  // policy), the undo would revert that as well.
  const isCurrent = last !== null && matchesPatch(settings, last.after);
  return {
    undoable: isCurrent ? last : null,
    change: (section: string, after: SettingsPatch, said?: string) => {
      const before = pickParts(settings, Object.keys(after));
      setLast(said === undefined ? null : { section, said, before, after });
      return onChange(after);
    },
    undo: () => {
      setLast(null);
      if (last !== null) void onChange(last.before);
    },
  };
}
