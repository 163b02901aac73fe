import { act, cleanup, render, screen } from '@testing-library/preact';
import { vi } from 'vitest';
import type { GuideRequest } from '@/components/guide/guide-host';
import { guidedRoutine } from '@/components/guide/guided';
import { RoutineGuide } from '@/components/guide/player/routine-guide';
import type { PlaceInPlan } from '@/components/guide/use-player';
import type { RoutineReport } from '@/history/history-request';
import type { Intent } from '@/reminders/event';
import { exercises } from '@/routines/library/exercises';
import type { RoutineId } from '@/routines/library/routine';
import { routines } from '@/routines/library/routines';
import { movements } from '@/routines/movements/movements';
import { isPracticeChange, type PracticeChange } from '@/routines/plan/change-practice';
import { freshPractice } from '@/routines/plan/fresh-practice';
import type { PracticeState } from '@/routines/plan/practice';
import { defaultSettings } from '@/settings/default-settings';
import { IdleObserver } from '@/tests/components/idle-observer';
import { PaintObserver } from '@/tests/components/paint-observer';

/** Fakes the clock and the browser features that jsdom lacks. Call it before each test. */
export function installGuideFakes(): void {
  vi.useFakeTimers({
    toFake: ['setInterval', 'clearInterval', 'setTimeout', 'clearTimeout', 'Date'],
  });
  vi.stubGlobal('IntersectionObserver', IdleObserver);
  vi.stubGlobal('PerformanceObserver', PaintObserver);
  vi.stubGlobal('requestAnimationFrame', () => 0);
  vi.stubGlobal('cancelAnimationFrame', () => undefined);
}

/** Restores the document and the clock. Call it after each test. */
export function removeGuideFakes(): void {
  cleanup();
  vi.unstubAllGlobals();
  vi.useRealTimers();
}

const library = { exercises, movements, routines };

/** Plays a routine, and records the guide's requests, callbacks, tones and speech. */
export function playGuide(
  routine: RoutineId,
  {
    practice = freshPractice,
    place = null,
  }: { practice?: PracticeState; place?: PlaceInPlan | null } = {},
) {
  const guided = guidedRoutine(routine, library, practice);
  if (guided === null) throw new Error(`${routine} leaves nothing to play`);
  const practised: PracticeChange[] = [];
  const asked: Intent[] = [];
  const said: string[] = [];
  const heard: string[] = [];
  const spoken: string[] = [];
  const recorded: RoutineReport[] = [];
  const onRequest = (request: GuideRequest) => {
    if (isPracticeChange(request)) practised.push(request);
    else if (request.kind === 'record-routine') recorded.push(request);
    else asked.push(request);
  };
  const now = () => Date.now();
  const onPlaying = (playing: boolean) => said.push(playing ? 'plays' : 'rests');
  render(
    <RoutineGuide
      guided={guided}
      place={place}
      practice={practice}
      session="s"
      now={now}
      breaksToday={0}
      goal={4}
      sound={{ ...defaultSettings.sound, voice: true }}
      hasVoice
      sounds={{ tone: (cue) => heard.push(cue), say: (text) => spoken.push(text) }}
      floating={null}
      onFloat={null}
      refused={null}
      onRequest={onRequest}
      onPlaying={onPlaying}
      onAgain={() => said.push('again')}
      onClose={() => said.push('close')}
      onSafety={() => said.push('safety')}
    />,
  );
  // The guide draws the rest after its first paint.
  void act(() => void vi.advanceTimersByTime(64));
  return { asked, said, practised, recorded, heard, spoken };
}

/** Advances the clock by `seconds`. */
export const pass = (seconds: number) => act(() => void vi.advanceTimersByTime(seconds * 1000));
/** The text of the live region. */
export const status = () => screen.getAllByRole('status')[0]?.textContent;
/** The large number on the stage. */
export const number = () => document.querySelector('.stage-number')?.textContent;
/** The label of the current part on the stage. */
export const pill = () => document.querySelector('.stage-head .pill')?.textContent;
/** The title of the current part. */
export const heading = () => screen.getAllByRole('heading', { level: 2 })[0]?.textContent;
