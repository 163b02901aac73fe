import { definedParts } from '@/reminders/apply-settings';
import type { Settings } from '@/settings/settings';
import type { SettingsPatch } from '@/settings/settings-patch';

/**
 * What a page asked to change and has no answer to yet. A change holds whole parts, so the next one,
 * made before the worker has woken, must build on it, or it would take it back.
 */
export class PendingSettings {
  readonly #asked = new Set<SettingsPatch>();

  /** Notes what is asked for. What it returns is to be called once the store was read again after the answer. */
  ask(parts: SettingsPatch): () => void {
    this.#asked.add(parts);
    return () => {
      this.#asked.delete(parts);
    };
  }

  /** The settings with everything that is asked for. */
  over(settings: Settings): Settings {
    return Object.assign({}, settings, ...[...this.#asked].map(definedParts));
  }
}
