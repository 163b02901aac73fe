import '@/components/styles/tokens.css';
import '@/components/styles/base.css';
import '@/components/styles/controls.css';
import '@/components/styles/forms.css';
import '@/components/styles/page.css';
import '@/components/styles/mark.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { applyTheme } from '@/components/apply-theme';
import { OptionsPage, type SettingsChange } from '@/components/options-page';
import { optionsWords } from '@/locales/en/options';
import { followStore } from '@/platform/follow-store';
import { intend } from '@/platform/messages';
import { defaultSettings, type Settings } from '@/reminders/settings';

document.title = optionsWords.pageTitle;

let refused: string | null = null;
let settings: Settings = defaultSettings;
let scrolled = false;

function show() {
  applyTheme(document.documentElement, settings.theme);
  render(
    <OptionsPage settings={settings} refused={refused} onChange={(parts) => void change(parts)} />,
    document.body,
  );
}

async function change(parts: SettingsChange) {
  const reply = await intend(browser, { kind: 'change-settings', parts });
  refused = reply.ok ? null : reply.reason;
  show();
}

followStore(browser, ({ stored }) => {
  settings = stored.settings;
  show();
  // The section that the address names exists only now.
  if (!scrolled && location.hash !== '')
    document.getElementById(location.hash.slice(1))?.scrollIntoView();
  scrolled = true;
});
