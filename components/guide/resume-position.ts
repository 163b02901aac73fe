import type { GuideSubject } from '@/components/guide/guide-subject';
import type { ResumePosition } from '@/routines/plan/practice';
import { hourMs } from '@/values/duration';

/** After so long, in ms, a routine that was left is better begun anew: two hours. */
const keptForMs = 2 * hourMs;

/** Less played than this, in ms, is not worth going on from. */
export const leastPlayedMs = 10_000;

/** Where to take up a routine again at `now` (epoch ms); null to begin at the beginning. */
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
