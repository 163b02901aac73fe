import settingsWords from 'words:settings';
import { SettingGroup } from '@/components/form/setting-group';
import { BlockRow, SegmentsRow, SliderRow, SwitchRow } from '@/components/form/setting-row';
import type { SectionProps } from '@/components/settings/section-props';
import { minutes } from '@/locales/time-text';
import { limits } from '@/settings/limits';
import type { Settings } from '@/settings/settings';

const words = settingsWords.moments;

function Pause({ settings: { moment, sitting }, onChange }: SectionProps) {
  const change = (part: Partial<Settings['moment']>) =>
    onChange({ moment: { ...moment, ...part } });
  return (
    <>
      {/* Without presence detection there are no pauses to wait for. */}
      {sitting.model === 'presence' && (
        <SliderRow
          label={words.wait}
          detail={words.waitDetail}
          path="moment.waitMinutes"
          value={moment.waitMinutes}
          {...limits.waitMinutes}
          show={(count) =>
            count === 0 ? words.waitNone : words.waitUpTo({ length: minutes(count) })
          }
          onChange={(waitMinutes) => change({ waitMinutes })}
        />
      )}
      <SwitchRow
        label={words.headsUp}
        detail={words.headsUpDetail}
        path="moment.headsUp"
        checked={moment.headsUp}
        onChange={(headsUp) => change({ headsUp })}
      />
    </>
  );
}

function Holds({ settings: { holds }, onChange }: SectionProps) {
  return (
    <SettingGroup title={words.holds.title} lead={words.holds.lead}>
      {(['fullScreen', 'call', 'sound'] as const).map((hold) => (
        <SwitchRow
          key={hold}
          label={words.holds[hold].label}
          detail={words.holds[hold].detail}
          path={`holds.${hold}`}
          checked={holds[hold]}
          onChange={(on) => onChange({ holds: { ...holds, [hold]: on } })}
        />
      ))}
    </SettingGroup>
  );
}

function Sitting({ settings: { sitting }, onChange }: SectionProps) {
  const change = (part: Partial<Settings['sitting']>) =>
    onChange({ sitting: { ...sitting, ...part } });
  return (
    <SettingGroup title={words.sitting.title}>
      <SegmentsRow
        label={words.sitting.model}
        detail={words.sitting.modelDetail}
        also={sitting.model === 'fixed' ? `${words.wait} ${words.sitting.away}` : undefined}
        path="sitting.model"
        value={sitting.model}
        choices={['presence', 'fixed']}
        names={words.sitting.models}
        onChange={(model) => change({ model })}
      />
      {sitting.model === 'presence' && (
        <SliderRow
          label={words.sitting.away}
          detail={words.sitting.awayDetail}
          path="sitting.awayMinutes"
          value={sitting.awayMinutes}
          {...limits.awayMinutes}
          show={minutes}
          onChange={(awayMinutes) => change({ awayMinutes })}
        />
      )}
    </SettingGroup>
  );
}

function EscalationSteps({ settings: { rungs }, onChange }: SectionProps) {
  return (
    <SettingGroup title={words.rungs.title} lead={words.rungs.lead}>
      {/* Least intrusive first. */}
      {(['notification', 'sound', 'popup', 'guide'] as const).map((step) => (
        <SwitchRow
          key={step}
          label={words.rungs[step].label}
          detail={words.rungs[step].detail}
          path={`rungs.${step}`}
          checked={rungs[step]}
          onChange={(on) => onChange({ rungs: { ...rungs, [step]: on } })}
        />
      ))}
    </SettingGroup>
  );
}

/** When and how a due reminder is shown, what holds it back, and how sitting is measured. */
export function SettingsDelivery(props: SectionProps & { readonly onOpenLog: () => void }) {
  const { settings, onChange } = props;
  const part = { settings, onChange };
  return (
    <>
      <Pause {...part} />
      <Holds {...part} />
      <Sitting {...part} />
      <EscalationSteps {...part} />
      <BlockRow label={words.activity} detail={words.activityDetail}>
        {() => (
          <button type="button" class="button" onClick={props.onOpenLog}>
            {words.openActivity}
          </button>
        )}
      </BlockRow>
    </>
  );
}
