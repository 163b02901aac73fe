import { useState } from 'preact/hooks';
import type { Settings } from '@/settings/settings';
import { matchesPatch, pickParts, type SettingsPatch } from '@/settings/settings-patch';

interface Undoable {
  /** The section in which it was done. */
  readonly section: string;
  readonly said: string;
  readonly before: SettingsPatch;
  readonly after: SettingsPatch;
}

/**
 * Changes settings and remembers the last change that can be taken back, until the next one. A change
 * answers why it is refused, or null once it is kept.
 */
export function useUndo(
  settings: Settings,
  onChange: (parts: SettingsPatch) => Promise<string | null>,
) {
  const [last, setLast] = useState<Undoable | null>(null);
  // A change that was refused was not made, and one from elsewhere (another tab, a policy) would be
  // undone as well.
  const stands = last !== null && matchesPatch(settings, last.after);
  return {
    undoable: stands ? last : null,
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
