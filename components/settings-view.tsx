import { HoursSetting } from '@/components/hours-setting';
import { MyBody } from '@/components/my-body';
import { SettingSection, SliderRow, SwitchRow } from '@/components/setting-row';
import { optionsWords } from '@/locales/en/options';
import type { Intent } from '@/reminders/event';
import { intervalLimits, type Settings } from '@/reminders/settings';
import type { Library } from '@/routines/plan';
import type { Practice } from '@/routines/practice';
import type { PracticeChange } from '@/routines/practise';

/** A change of some parts of the settings. */
export type SettingsChange = Extract<Intent, { kind: 'change-settings' }>['parts'];

interface Part {
  readonly settings: Settings;
  readonly onChange: (change: SettingsChange) => void;
}

const everyStep = 5;

function Reminder({ kind, settings, onChange }: Part & { readonly kind: 'stretch' | 'posture' }) {
  const words = optionsWords[kind];
  const reminder = settings[kind];
  return (
    <>
      <SwitchRow
        label={words.on}
        detail={words.detail}
        checked={reminder.on}
        onChange={(on) => onChange({ [kind]: { ...reminder, on } })}
      />
      {reminder.on && (
        <SliderRow
          label={words.every}
          value={reminder.everyMinutes}
          {...intervalLimits[kind]}
          step={everyStep}
          show={optionsWords.everyValue}
          onChange={(everyMinutes) => onChange({ [kind]: { ...reminder, everyMinutes } })}
        />
      )}
    </>
  );
}

function Places({ settings, onChange }: Part) {
  const { positions } = settings;
  const chosen = Object.values(positions).filter(Boolean).length;
  return (
    <>
      <p class="panel-lead">{optionsWords.place.detail}</p>
      {(['seated', 'standing', 'floor'] as const).map((position) => (
        <SwitchRow
          key={position}
          label={optionsWords.place[position]}
          checked={positions[position]}
          disabled={positions[position] && chosen === 1}
          onChange={(on) => onChange({ positions: { ...positions, [position]: on } })}
        />
      ))}
    </>
  );
}

function Theme({ settings, onChange }: Part) {
  return (
    <div class="row">
      <span class="row-text" id="theme-label">
        {optionsWords.theme.label}
      </span>
      <div class="segments large" role="radiogroup" aria-labelledby="theme-label">
        {(['system', 'light', 'dark'] as const).map((theme) => (
          <label key={theme}>
            <input
              type="radio"
              name="theme"
              checked={settings.theme === theme}
              onChange={() => onChange({ theme })}
            />
            {optionsWords.theme[theme]}
          </label>
        ))}
      </div>
    </div>
  );
}

function Sound({ settings, onChange }: Part) {
  const { sound } = settings;
  const words = optionsWords.sound;
  const change = (part: Partial<Settings['sound']>) => onChange({ sound: { ...sound, ...part } });
  return (
    <>
      <SwitchRow
        label={words.tones}
        detail={words.tonesDetail}
        checked={sound.tones}
        onChange={(tones) => change({ tones })}
      />
      <SwitchRow
        label={words.voice}
        detail={words.voiceDetail}
        checked={sound.voice}
        onChange={(voice) => change({ voice })}
      />
      <SliderRow
        label={words.volume}
        value={sound.volumePercent}
        min={0}
        max={100}
        step={10}
        show={words.volumeValue}
        onChange={(volumePercent) => change({ volumePercent })}
      />
    </>
  );
}

/** Every setting, each with a sentence that says what it does; a change counts at once. */
export function SettingsView(
  props: Part & {
    readonly practice: Practice;
    /** Null until the library is there. */
    readonly library: Library | null;
    readonly onPractise: (change: PracticeChange) => void;
  },
) {
  const { settings, onChange, library, practice, onPractise } = props;
  const { sections } = optionsWords;
  const part = { settings, onChange };
  return (
    <>
      <p class="panel-lead">{optionsWords.lead}</p>
      <SettingSection id="reminders" title={sections.reminders}>
        <Reminder kind="stretch" {...part} />
        <Reminder kind="posture" {...part} />
        <SliderRow
          label={optionsWords.goal.label}
          detail={optionsWords.goal.detail}
          value={settings.goal}
          min={1}
          max={20}
          step={1}
          show={String}
          onChange={(goal) => onChange({ goal })}
        />
      </SettingSection>
      <SettingSection id="hours" title={sections.hours}>
        <HoursSetting hours={settings.hours} onChange={(hours) => onChange({ hours })} />
      </SettingSection>
      <SettingSection id="place" title={sections.place}>
        <Places {...part} />
      </SettingSection>
      {library !== null && <MyBody practice={practice} library={library} onChange={onPractise} />}
      <SettingSection id="sound" title={sections.sound}>
        <Sound {...part} />
      </SettingSection>
      <SettingSection id="look" title={sections.look}>
        <Theme {...part} />
      </SettingSection>
    </>
  );
}
