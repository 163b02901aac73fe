import '@/components/styles/tokens.css';
import '@/components/styles/base.css';
import '@/components/styles/controls.css';
import '@/components/styles/forms.css';
import '@/components/figure.css';
import '@/components/styles/page.css';
import '@/components/styles/mark.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { applyTheme } from '@/components/apply-theme';
import { WelcomePage } from '@/components/welcome-page';
import { welcomeWords } from '@/locales/en/welcome';
import { followStore } from '@/platform/follow-store';
import { intend } from '@/platform/intend';
import { openGuide, openSettings } from '@/platform/pages';
import type { Intent } from '@/reminders/event';
import { defaultSettings } from '@/reminders/settings';

document.title = welcomeWords.pageTitle;
const now = () => Date.now();

let settings = defaultSettings;
let refused: string | null = null;

async function ask(intent: Intent) {
  const reply = await intend(browser, intent);
  refused = reply.ok ? null : reply.reason;
  show();
}

function show() {
  applyTheme(document.documentElement, settings.theme);
  render(
    <WelcomePage
      settings={settings}
      now={now}
      refused={refused}
      onChange={(parts) => void ask({ kind: 'change-settings', parts })}
      onTest={() => void ask({ kind: 'show-test-reminder' })}
      onStart={() => void openGuide(browser, { routine: 'hip-flexors-seated-1min' })}
      onSettings={() => void openSettings(browser, 'reminders')}
    />,
    document.body,
  );
}

followStore(browser, ({ stored }) => {
  settings = stored.settings;
  show();
});
