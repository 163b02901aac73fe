import guideWords from 'words:guide';
import { formatPercent } from '@/locales/formats';
import type { Settings } from '@/settings/settings';
import './guide-sound.css';

const words = guideWords.sound;

/** Switches voice and sounds and sets the volume. The settings keep each change. */
export function GuideSound(props: {
  readonly sound: Settings['sound'];
  /** Whether this device has a voice for the language of the page. */
  readonly hasVoice: boolean;
  readonly onChange: (sound: Settings['sound']) => void;
}) {
  const { sound, hasVoice, onChange } = props;
  return (
    <fieldset class="guide-sound">
      <legend class="visually-hidden">{words.label}</legend>
      <label class="check">
        <input
          type="checkbox"
          checked={sound.tones}
          onChange={({ currentTarget }) => onChange({ ...sound, tones: currentTarget.checked })}
        />
        {words.sounds}
      </label>
      <label class="check" title={hasVoice ? undefined : words.noVoice}>
        <input
          type="checkbox"
          checked={sound.voice && hasVoice}
          disabled={!hasVoice}
          onChange={({ currentTarget }) => onChange({ ...sound, voice: currentTarget.checked })}
        />
        {hasVoice ? words.voice : words.noVoice}
      </label>
      {(sound.tones || (sound.voice && hasVoice)) && (
        <label class="volume">
          {words.volume}
          <input
            type="range"
            min={0}
            max={100}
            step={10}
            value={sound.volumePercent}
            aria-valuetext={formatPercent(sound.volumePercent)}
            onChange={({ currentTarget }) =>
              onChange({ ...sound, volumePercent: currentTarget.valueAsNumber })
            }
          />
        </label>
      )}
    </fieldset>
  );
}
