import optionsWords from 'words:options';
import safetyWords from 'words:safety';
import { SettingSection } from '@/components/form/setting-row';
import './safety-panel.css';

function Signs(props: {
  readonly title: string;
  readonly items: readonly string[];
  readonly note?: string;
}) {
  return (
    <div class="signs">
      <h3>{props.title}</h3>
      <ul class="bulleted">
        {props.items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
      {props.note !== undefined && <p>{props.note}</p>}
    </div>
  );
}

/** Says when to stop, and when to ask a doctor or a physiotherapist. */
export function SafetyPanel() {
  const { emergency, urgent, physio } = safetyWords;
  return (
    <SettingSection id="safety" title={optionsWords.sections.safety}>
      <div class="emergency">
        <Signs {...emergency} />
      </div>
      <p>{safetyWords.disclaimerLong}</p>
      <ul class="bulleted">
        {safetyWords.stopRules.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
      <Signs {...urgent} />
      <Signs {...physio} />
      <p>{safetyWords.reassurance}</p>
    </SettingSection>
  );
}
