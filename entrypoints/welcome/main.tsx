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
import { intend } from '@/platform/messages';
import { openGuide, openSettings } from '@/platform/pages';

document.title = welcomeWords.pageTitle;
const now = () => Date.now();

followStore(browser, ({ stored: { settings } }) => {
  applyTheme(document.documentElement, settings.theme);
  render(
    <WelcomePage
      settings={settings}
      now={now}
      onChange={(parts) => void intend(browser, { kind: 'change-settings', parts })}
      onTest={() => void intend(browser, { kind: 'show-test-reminder' })}
      onStart={() => void openGuide(browser, { routine: 'hip-flexors-seated-1min' })}
      onSettings={() => void openSettings(browser, 'reminders')}
    />,
    document.body,
  );
});
