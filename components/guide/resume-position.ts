import type { GuideSubject } from '@/components/guide/guide-subject';
import type { ResumePosition } from '@/routines/plan/practice';
import { hourMs } from '@/values/duration';

/** A routine that was left two hours ago starts again. In ms. */
const keptForMs = 2 * hourMs;

/** With less played than this, in ms, a routine starts again. */
export const leastPlayedMs = 10_000;

/** Returns where to resume a routine at `now` (epoch ms); null to start at the beginning. */
export function resumePosition(
  subject: GuideSubject,
  place: ResumePosition | null,
  now: number,
): ResumePosition | null {
  if (subject === null || !('guided' in subject) || place === null) return null;
  const { plan } = subject.guided;
  const isFresh = now - place.at < keptForMs && place.playedMs >= leastPlayedMs;
  const fits = place.routine === plan.routine && place.stepIndex < plan.steps.length;
  return isFresh && fits ? place : null;
}
