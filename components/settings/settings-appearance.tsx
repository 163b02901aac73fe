import optionsWords from 'words:options';
import { SegmentsRow, SelectRow } from '@/components/form/setting-row';
import { languageChoiceName, languageChoices } from '@/components/settings/language-choice';
import type { SectionProps } from '@/components/settings/section-props';
import { browserRegion, exampleTime, weekdayName } from '@/locales/formats';
import { clocks, firstDays } from '@/settings/limits';
import type { Settings } from '@/settings/settings';

const words = optionsWords;

/** The name of a clock, with an example of it. */
function clockName(clock: Settings['clock']): string {
  const hour12 = clock === 'region' ? browserRegion().hour12 : clock === '12-hour';
  return words.clock.choices[clock]({ time: exampleTime(hour12) });
}

function firstDayName(day: Settings['firstDay']): string {
  switch (day) {
    case 'region':
      return words.firstDay.region({ day: weekdayName(browserRegion().firstDay, 'long') });
    case 'monday':
      return weekdayName(1, 'long');
    case 'saturday':
      return weekdayName(6, 'long');
    case 'sunday':
      return weekdayName(7, 'long');
  }
}

/** The theme, the language, and how times and weeks are shown. */
export function SettingsAppearance({ settings, onChange }: SectionProps) {
  const { label, detail, choices } = words.theme;
  return (
    <>
      <SegmentsRow
        label={label}
        detail={detail}
        path="theme"
        value={settings.theme}
        choices={['system', 'light', 'dark']}
        names={choices}
        onChange={(theme) => onChange({ theme })}
      />
      <SelectRow
        label={words.language.label}
        also={languageChoices.map(languageChoiceName).join(' ')}
        path="language"
        value={settings.language}
        choices={languageChoices}
        nameOf={languageChoiceName}
        onChange={(language) => onChange({ language })}
      />
      <SelectRow
        label={words.clock.label}
        also={clocks.map(clockName).join(' ')}
        path="clock"
        value={settings.clock}
        choices={clocks}
        nameOf={clockName}
        onChange={(clock) => onChange({ clock })}
      />
      <SelectRow
        label={words.firstDay.label}
        detail={words.firstDay.detail}
        path="firstDay"
        value={settings.firstDay}
        choices={firstDays}
        nameOf={firstDayName}
        onChange={(firstDay) => onChange({ firstDay })}
      />
    </>
  );
}
