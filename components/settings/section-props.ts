import type { Settings } from '@/settings/settings';
import type { SettingsPatch } from '@/settings/settings-patch';

/** Props of every section of the settings. */
export interface SectionProps {
  readonly settings: Settings;
  /** `undoable` says what was done; it is shown with an undo button. */
  readonly onChange: (parts: SettingsPatch, undoable?: string) => void;
}
