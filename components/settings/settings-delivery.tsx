import { SettingGroup } from '@/components/form/setting-group';
import { BlockRow, SegmentsRow, SliderRow, SwitchRow } from '@/components/form/setting-row';
import type { SectionProps } from '@/components/settings/section-props';
import { settingsMomentsWords } from '@/locales/en/settings/settings-moments';
import { limits } from '@/settings/limits';
import type { Settings } from '@/settings/settings';

const words = settingsMomentsWords;

const holdsWords = {
  fullScreen: { label: words.fullScreen, detail: words.fullScreenDetail },
  call: { label: words.call, detail: words.callDetail },
  sound: { label: words.sound, detail: words.soundDetail },
};

/** Ways to show a reminder, least intrusive first. */
const rungsWords = {
  notification: { label: words.notification, detail: words.notificationDetail },
  sound: { label: words.soundRung, detail: words.soundRungDetail },
  popup: { label: words.popup, detail: words.popupDetail },
  guide: { label: words.guide, detail: words.guideDetail },
};

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
          show={words.waitValue}
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
    <SettingGroup title={words.holds} lead={words.holdsLead}>
      {(['fullScreen', 'call', 'sound'] as const).map((hold) => (
        <SwitchRow
          key={hold}
          {...holdsWords[hold]}
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
    <SettingGroup title={words.sitting}>
      <SegmentsRow
        label={words.model}
        detail={words.modelDetail}
        also={sitting.model === 'fixed' ? `${words.wait} ${words.away}` : undefined}
        path="sitting.model"
        value={sitting.model}
        choices={['presence', 'fixed']}
        names={words.models}
        onChange={(model) => change({ model })}
      />
      {sitting.model === 'presence' && (
        <SliderRow
          label={words.away}
          detail={words.awayDetail}
          path="sitting.awayMinutes"
          value={sitting.awayMinutes}
          {...limits.awayMinutes}
          show={words.awayValue}
          onChange={(awayMinutes) => change({ awayMinutes })}
        />
      )}
    </SettingGroup>
  );
}

function EscalationSteps({ settings: { rungs }, onChange }: SectionProps) {
  return (
    <SettingGroup title={words.rungs} lead={words.rungsLead}>
      {(['notification', 'sound', 'popup', 'guide'] as const).map((step) => (
        <SwitchRow
          key={step}
          {...rungsWords[step]}
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
      <BlockRow label={words.log} detail={words.logDetail}>
        {() => (
          <button type="button" class="button" onClick={props.onOpenLog}>
            {words.openLog}
          </button>
        )}
      </BlockRow>
    </>
  );
}
