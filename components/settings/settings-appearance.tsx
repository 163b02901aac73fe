import { SegmentsRow } from '@/components/form/setting-row';
import type { SectionProps } from '@/components/settings/section-props';
import { optionsWords } from '@/locales/en/options';

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
