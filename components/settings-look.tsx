import type { SectionProps } from '@/components/section-props';
import { SegmentsRow } from '@/components/setting-row';
import { optionsWords } from '@/locales/en/options';

/** Light or dark. */
export function LookSettings({ settings, onChange }: SectionProps) {
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
