import optionsWords from 'words:options';
import { SwitchRow } from '@/components/form/setting-row';
import type { SectionProps } from '@/components/settings/section-props';

const words = optionsWords.place;

/** Where the person can stretch. One position always stays on. */
export function SettingsPositions({ settings: { positions }, onChange }: SectionProps) {
  const chosen = Object.values(positions).filter(Boolean).length;
  return (
    <>
      <p class="panel-lead">{words.detail}</p>
      {(['seated', 'standing', 'floor'] as const).map((position) => (
        <SwitchRow
          key={position}
          label={words[position]}
          detail={words[`${position}Detail`]}
          path={`positions.${position}`}
          checked={positions[position]}
          disabled={positions[position] && chosen === 1}
          onChange={(on) => onChange({ positions: { ...positions, [position]: on } })}
        />
      ))}
    </>
  );
}
