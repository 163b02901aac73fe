import type { Settings } from '@/settings/settings';
import type { SettingsPatch } from '@/settings/settings-patch';

/** What each section of the settings works with. */
export interface SectionProps {
  readonly settings: Settings;
  /** `undoable` is a sentence that says what was done, shown with a button to take it back. */
  readonly onChange: (parts: SettingsPatch, undoable?: string) => void;
}
