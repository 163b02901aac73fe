import '@/components/ui/tokens.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { GuidePage } from '@/components/guide/guide-page';
import { type GuideSubject, guideSubject } from '@/components/guide/guide-subject';
import { resumePosition } from '@/components/guide/resume-position';
import type { PlaceInPlan } from '@/components/guide/use-player';
import { applyTheme, applyThemeOfPage } from '@/components/ui/apply-theme';
import { breaksOn } from '@/history/today';
import type { Request } from '@/platform/messaging/parse-message';
import { sendRequest } from '@/platform/messaging/send-request';
import { withUnloadRequests } from '@/platform/messaging/unload-requests';
import { canFloat, openFloating } from '@/platform/page/floating-window';
import { guideAddress, isOwn, startsPaused } from '@/platform/page/guide-address';
import { openSettings } from '@/platform/page/open-page';
import { speakerFor } from '@/platform/page/speaker';
import { tonePlayer } from '@/platform/page/tones';
import { keepScreenOn } from '@/platform/page/wake-lock';
import { loadOwn } from '@/platform/storage/own-store';
import { type Snapshot, watchStore } from '@/platform/storage/watch-store';
import { exercises } from '@/routines/library/exercises';
import { routines } from '@/routines/library/routines';
import { movements } from '@/routines/movements/movements';
import { freshOwn } from '@/routines/own/own-library';
import { localDate } from '@/values/local-date';
import type { ProblemAt } from '@/values/problem';

/** Where a guide that nobody asked for stands still. */
const theBeginning: PlaceInPlan = { stepIndex: 0, intoStepMs: 0, playedMs: 0 };
const address = guideAddress(location.search);
const now = () => Date.now();
const systemDark = matchMedia('(prefers-color-scheme: dark)');
const onPlaying = keepScreenOn(document, () => floating?.ownerDocument ?? null);
const onIntend = withUnloadRequests(browser, window, (request) => void ask(request));
const speaker = speakerFor(document.documentElement.lang, show);
const sounds = { tone: tonePlayer(), say: speaker.say };

let session = crypto.randomUUID() as string;
/** Undefined until the store was read; a plan in play never changes under the person. */
let subject: GuideSubject | undefined;
let place: PlaceInPlan | null = null;
let own = freshOwn;
let floating: HTMLElement | null = null;
let refused: ProblemAt | null = null;
let latest: Snapshot | null = null;

async function ask(request: Request) {
  const reply = await sendRequest(browser, request);
  if (reply.ok) return;
  refused = reply.refusal;
  show();
}

async function float() {
  floating = await openFloating(document, () => {
    floating = null;
    show();
  });
  show();
}

function begin({ stored, moment }: Snapshot, afresh: boolean) {
  subject = guideSubject(address, { exercises, movements, routines }, own, stored.practice);
  const kept = afresh ? null : resumePosition(subject, stored.practice.place, moment.at);
  place = kept ?? (startsPaused(location.search) && !afresh ? theBeginning : null);
  session = kept?.session ?? crypto.randomUUID();
}

function show() {
  if (latest === null || subject === undefined) return;
  const { stored, moment } = latest;
  applyTheme(document.documentElement, stored.settings.theme);
  if (floating !== null) {
    const { documentElement } = floating.ownerDocument;
    applyThemeOfPage(documentElement, stored.settings.theme, systemDark.matches);
  }
  render(
    <GuidePage
      subject={subject}
      place={place}
      practice={stored.practice}
      session={session}
      now={now}
      breaksToday={breaksOn(stored.journal, stored.month, localDate(moment.at, moment.zone)).breaks}
      goal={stored.settings.goal}
      sound={stored.settings.sound}
      hasVoice={speaker.hasVoice()}
      sounds={sounds}
      floating={floating}
      onFloat={canFloat() ? () => void float() : null}
      refused={refused}
      onIntend={onIntend}
      onPractise={onIntend}
      onRecord={onIntend}
      onPlaying={onPlaying}
      onAgain={() => {
        if (latest !== null) begin(latest, true);
        show();
      }}
      onClose={() => window.close()}
      onSafety={() => void openSettings(browser, 'safety')}
      onSettings={() => void openSettings(browser, 'my-body')}
    />,
    document.body,
  );
}

async function start() {
  systemDark.addEventListener('change', show);
  // Most guides need nothing of the person's own, and should not wait for it.
  if (isOwn(address)) own = await loadOwn(browser);
  watchStore(browser, (snapshot) => {
    latest = snapshot;
    if (subject === undefined) begin(snapshot, false);
    show();
  });
}

void start();
