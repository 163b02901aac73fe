import optionsWords from 'words:options';
import { SegmentsRow } from '@/components/form/setting-row';
import type { SectionProps } from '@/components/settings/section-props';

/** The theme. */
export function SettingsAppearance({ settings, onChange }: SectionProps) {
  const { label, detail, choices } = optionsWords.theme;
  return (
    <SegmentsRow
      label={label}
      detail={detail}
      path="theme"
      value={settings.theme}
      choices={['system', 'light', 'dark']}
      names={choices}
      onChange={(theme) => onChange({ theme })}
    />
  );
}
