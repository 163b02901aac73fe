import '@/components/styles/tokens.css';
import '@/components/styles/base.css';
import '@/components/styles/controls.css';
import '@/components/figure.css';
import '@/components/styles/guide.css';
import '@/components/styles/ring.css';
import '@/components/styles/today.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { applyTheme } from '@/components/apply-theme';
import { GuidePage } from '@/components/guide-page';
import { localDate, tallyOf } from '@/history/day-tally';
import { followStore, type Snapshot } from '@/platform/follow-store';
import { guideSubject } from '@/platform/guide-address';
import { screenKeeper } from '@/platform/keep-awake';
import { intend } from '@/platform/messages';
import { openSettings } from '@/platform/pages';
import type { Intent } from '@/reminders/event';
import { exercises } from '@/routines/exercises';

const subject = guideSubject(location.search);
const now = () => Date.now();
const onPlaying = screenKeeper(document);
const onIntend = (intent: Intent) => void ask(intent);
let session = crypto.randomUUID();
let refused: string | null = null;
let latest: Snapshot | null = null;

async function ask(intent: Intent) {
  const reply = await intend(browser, intent);
  if (reply.ok) return;
  refused = reply.reason;
  show();
}

function show() {
  if (latest === null) return;
  const { stored, moment } = latest;
  applyTheme(document.documentElement, stored.settings.theme);
  render(
    <GuidePage
      subject={subject}
      exercises={exercises}
      session={session}
      now={now}
      breaksToday={tallyOf(stored.month, localDate(moment.at, moment.zone)).breaks}
      goal={stored.settings.goal}
      refused={refused}
      onIntend={onIntend}
      onPlaying={onPlaying}
      onAgain={() => {
        session = crypto.randomUUID();
        show();
      }}
      onClose={() => window.close()}
      onSafety={() => void openSettings(browser, 'safety')}
    />,
    document.body,
  );
}

followStore(browser, (snapshot) => {
  latest = snapshot;
  show();
});
