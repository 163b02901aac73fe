import { useEffect, useState } from 'preact/hooks';
import type { GuideHost } from '@/components/guide/guide-host';
import { GuidePage } from '@/components/guide/guide-page';
import { guideSubject } from '@/components/guide/guide-subject';
import { resumePosition } from '@/components/guide/resume-position';
import { useFloatingWindow } from '@/components/guide/use-floating-window';
import type { PlaceInPlan } from '@/components/guide/use-player';
import { useRequests } from '@/components/ui/use-requests';
import { useSnapshot } from '@/components/ui/use-snapshot';
import { useTheme } from '@/components/ui/use-theme';
import { breaksOn } from '@/history/today';
import type { GuideLibrary } from '@/routines/movements/guide-library';
import { localDate } from '@/values/local-date';

interface GuideProps {
  readonly host: GuideHost;
  readonly library: GuideLibrary;
}

/** The position of a guide that opened automatically and waits. */
const startOfPlan: PlaceInPlan = { stepIndex: 0, intoStepMs: 0, playedMs: 0 };

/** Starts a session. Its subject stays the same even if the store changes while it plays. */
function startSession({ host, library }: GuideProps, fromStart: boolean) {
  const { practice } = host.snapshots.latest().stored;
  const subject = guideSubject(host.asked, library, host.own, practice);
  const left = fromStart ? null : resumePosition(subject, practice.place, host.now());
  const waits = host.startsPaused && !fromStart;
  return {
    subject,
    place: left ?? (waits ? startOfPlan : null),
    id: left?.session ?? host.newSession(),
  };
}

/** Keeps the language of the page, which would have to load again and lose what it plays. */
function keepLanguage(): () => void {
  const keep = (event: Event) => event.preventDefault();
  document.addEventListener('loosen-language', keep);
  return () => document.removeEventListener('loosen-language', keep);
}

/** The guide, connected to the worker and the store. */
export function Guide(props: GuideProps) {
  const { host } = props;
  const { stored, moment } = useSnapshot(host.snapshots);
  const { request, refusal } = useRequests(host);
  const [session, setSession] = useState(() => startSession(props, false));
  const { settings, journal, month, practice } = stored;
  const floating = useFloatingWindow(host, settings.theme);
  useTheme(settings.theme);
  useEffect(keepLanguage, []);
  return (
    <GuidePage
      subject={session.subject}
      place={session.place}
      practice={practice}
      session={session.id}
      now={host.now}
      breaksToday={breaksOn(journal, month, localDate(moment.at, moment.zone)).breaks}
      goal={settings.goal}
      sound={settings.sound}
      hasVoice={useSnapshot(host.hasVoice)}
      sounds={host.sounds}
      floating={floating.body}
      onFloat={floating.open}
      refused={refusal}
      onRequest={request}
      onPlaying={host.keepScreenOn}
      onAgain={() => setSession(startSession(props, true))}
      onClose={host.close}
      onSafety={() => host.openSettings('safety')}
      onSettings={() => host.openSettings('my-body')}
    />
  );
}
