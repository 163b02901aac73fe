import privacyWords from 'words:privacy';
import { LinkedText } from '@/components/about/linked-text';
import { SettingSection } from '@/components/form/setting-row';
import '@/components/form/plain-table.css';
import './privacy-page.css';

const words = privacyWords;
const [inManifest, inTools, inSource] = words.check.items;
const checks = [inManifest({ policy: "connect-src 'none'" }), inTools, inSource];

function Bulleted({ items }: { readonly items: readonly string[] }) {
  return (
    <ul class="bulleted">
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}

/** Explains what is stored, that nothing leaves the device, each permission, and how to check. */
export function PrivacyPage() {
  return (
    <>
      <h2 class="view-title">{words.title}</h2>
      <p class="panel-lead">{words.lead}</p>
      <SettingSection id="privacy-kept" title={words.kept.title}>
        <p>{words.kept.lead}</p>
        <Bulleted items={words.kept.items} />
        <p>
          <LinkedText text={words.kept.yours} href="#data" />
        </p>
      </SettingSection>
      <SettingSection id="privacy-leaves" title={words.leaves.title}>
        <p>{words.leaves.nothing}</p>
        <Bulleted items={[words.leaves.sync, words.leaves.file]} />
      </SettingSection>
      <SettingSection id="privacy-sees" title={words.sees.title}>
        <Bulleted items={words.sees.items} />
        <p>{words.sees.never}</p>
      </SettingSection>
      <SettingSection id="privacy-permissions" title={words.permissions.title}>
        <table class="plain-table permissions">
          <thead>
            <tr>
              <th scope="col">{words.permissions.permission}</th>
              <th scope="col">{words.permissions.reason}</th>
            </tr>
          </thead>
          <tbody>
            {Object.entries(words.permissions.items).map(([permission, reason]) => (
              <tr key={permission}>
                <th scope="row">
                  <code>{permission}</code>
                </th>
                <td>{reason}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <p>{words.permissions.none}</p>
      </SettingSection>
      <SettingSection id="privacy-check" title={words.check.title}>
        <p>{words.check.lead}</p>
        <Bulleted items={checks} />
      </SettingSection>
    </>
  );
}
