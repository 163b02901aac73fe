import '@/components/ui/tokens.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { applyTheme } from '@/components/ui/apply-theme';
import { WelcomePage } from '@/components/welcome/welcome-page';
import { welcomeWords } from '@/locales/en/welcome';
import type { Request } from '@/platform/messaging/parse-message';
import { PendingSettings } from '@/platform/messaging/pending-settings';
import { sendRequest } from '@/platform/messaging/send-request';
import { readSystem, type System } from '@/platform/page/health';
import { openGuide, openSettings } from '@/platform/page/open-page';
import { readStore, type Snapshot, watchStore } from '@/platform/storage/watch-store';
import type { SettingsPatch } from '@/settings/settings-patch';
import type { ProblemAt } from '@/values/problem';

document.title = welcomeWords.pageTitle;
const now = () => Date.now();

const dialect = import.meta.env.FIREFOX ? 'firefox' : 'chromium';

let latest: Snapshot | null = null;
const asked = new PendingSettings();
let system: System = 'other';
let refused: ProblemAt | null = null;

async function ask(request: Request, answered?: () => void) {
  const reply = await sendRequest(browser, request);
  refused = reply.ok ? null : reply.refusal;
  // What cannot be read now is read again at the next change.
  latest = await readStore(browser).catch(() => latest);
  answered?.();
  show();
}

function changeSettings(parts: SettingsPatch) {
  void ask({ kind: 'change-settings', parts }, asked.ask(parts));
  show();
}

function show() {
  if (latest === null) return;
  const { locks, practice } = latest.stored;
  const settings = asked.over(latest.stored.settings);
  applyTheme(document.documentElement, settings.theme);
  render(
    <WelcomePage
      settings={settings}
      locks={new Set(locks)}
      body={practice.body}
      dialect={dialect}
      system={system}
      now={now}
      refused={refused}
      onChange={changeSettings}
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
  watchStore(browser, (snapshot) => {
    latest = snapshot;
    show();
  });
}

void start();
