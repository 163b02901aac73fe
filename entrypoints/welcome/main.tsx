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
import { readSystem, type System } from '@/platform/health';
import { intend } from '@/platform/intend';
import type { Request } from '@/platform/messages';
import { openGuide, openSettings } from '@/platform/pages';
import { defaultSettings } from '@/reminders/settings';
import { freshPractice } from '@/routines/practice';

document.title = welcomeWords.pageTitle;
const now = () => Date.now();

let settings = defaultSettings;
let body = freshPractice.body;
let system: System = 'other';
let refused: string | null = null;

async function ask(request: Request) {
  const reply = await intend(browser, request);
  refused = reply.ok ? null : reply.reason;
  show();
}

function show() {
  applyTheme(document.documentElement, settings.theme);
  render(
    <WelcomePage
      settings={settings}
      body={body}
      system={system}
      now={now}
      refused={refused}
      onChange={(parts) => void ask({ kind: 'change-settings', parts })}
      onPractise={(change) => void ask(change)}
      onTest={() => void ask({ kind: 'show-test-reminder' })}
      onStart={() => void openGuide(browser, { routine: 'hip-flexors-seated-1min' })}
      onSettings={() => void openSettings(browser, 'reminders')}
      onMyBody={() => void openSettings(browser, 'my-body')}
    />,
    document.body,
  );
}

async function start() {
  system = await readSystem(browser);
  followStore(browser, ({ stored }) => {
    settings = stored.settings;
    body = stored.practice.body;
    show();
  });
}

void start();
