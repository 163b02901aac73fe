import settingsWords from 'words:settings';
import { SettingGroup } from '@/components/form/setting-group';
import { SegmentsRow, SliderRow, SwitchRow } from '@/components/form/setting-row';
import type { SectionProps } from '@/components/settings/section-props';
import { chimes, limits } from '@/settings/limits';
import type { Settings } from '@/settings/settings';

const words = settingsWords.sound;

type Chime = Settings['chime'];

interface ToneTest {
  /** Plays the tone of a reminder. */
  readonly onTry: (tone: Chime['tone'], volumePercent: number) => void;
}

function ReminderTone({ settings, onChange, onTry }: SectionProps & ToneTest) {
  const { chime, rungs } = settings;
  const change = (part: Partial<Chime>) => onChange({ chime: { ...chime, ...part } });
  return (
    <SettingGroup title={words.reminder} {...(!rungs.sound && { lead: words.off })}>
      <SegmentsRow
        label={words.tone}
        detail={words.toneDetail}
        path="chime.tone"
        value={chime.tone}
        choices={chimes}
        names={words.toneNames}
        onChange={(tone) => change({ tone })}
      >
        <button
          type="button"
          class="button"
          aria-label={words.tryNamed({ sound: words.toneNames[chime.tone] })}
          onClick={() => onTry(chime.tone, chime.volumePercent)}
        >
          {words.try}
        </button>
      </SegmentsRow>
      <SliderRow
        label={words.toneVolume}
        detail={words.toneVolumeDetail}
        path="chime.volumePercent"
        value={chime.volumePercent}
        {...limits.volumePercent}
        show={(percent) => words.volumeValue({ percent })}
        onChange={(volumePercent) => change({ volumePercent })}
      />
    </SettingGroup>
  );
}

function GuideSound({ settings: { sound }, onChange }: SectionProps) {
  const change = (part: Partial<Settings['sound']>) => onChange({ sound: { ...sound, ...part } });
  return (
    <SettingGroup title={words.guide}>
      <SwitchRow
        label={words.tones}
        detail={words.tonesDetail}
        path="sound.tones"
        checked={sound.tones}
        onChange={(tones) => change({ tones })}
      />
      <SwitchRow
        label={words.voice}
        detail={words.voiceDetail}
        path="sound.voice"
        checked={sound.voice}
        onChange={(voice) => change({ voice })}
      />
      <SliderRow
        label={words.volume}
        detail={words.volumeDetail}
        path="sound.volumePercent"
        value={sound.volumePercent}
        {...limits.volumePercent}
        show={(percent) => words.volumeValue({ percent })}
        onChange={(volumePercent) => change({ volumePercent })}
      />
    </SettingGroup>
  );
}

/** The sounds of reminders and of the guide. */
export function SettingsSound(props: SectionProps & ToneTest) {
  return (
    <>
      <ReminderTone {...props} />
      <GuideSound {...props} />
    </>
  );
}
