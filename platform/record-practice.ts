import type { Event } from '@/reminders/event';
import type { Run } from '@/reminders/run';
import { bodyAreas } from '@/routines/exercise';
import type { Practice } from '@/routines/practice';
import { practised } from '@/routines/practise';

/** The practice with the routine that `event` made count, if it did: no session counts twice. */
export function recordPractice(
  practice: Practice,
  event: Event,
  { before, after }: { readonly before: Run; readonly after: Run },
): Practice {
  if (event.kind !== 'intent' || event.intent.kind !== 'count-routine') return practice;
  if (after.countedSessions === before.countedSessions) return practice;
  const worked: readonly string[] = event.intent.areas;
  return practised(practice, {
    routine: event.intent.routine,
    areas: bodyAreas.filter((area) => worked.includes(area)),
    at: after.lastSeenAt,
    turn: after.clocks.stretch.turn,
  });
}
