import { dosesOf, type RoutineReport, routineEvent } from '@/history/history-request';
import { noteEvents } from '@/platform/background/record-history';
import type { Stored } from '@/platform/storage/store';
import type { Event } from '@/reminders/event';
import type { Run } from '@/reminders/run';
import { bodyAreas } from '@/routines/library/exercise';
import { withDose, withRoutineDone } from '@/routines/plan/change-practice';
import type { PracticeState } from '@/routines/plan/practice';
import type { Moment } from '@/values/moment';

/** Adds the routine that `event` counted to the practice; a session counts once. */
export function recordPractice(
  practice: PracticeState,
  event: Event,
  { before, after }: { readonly before: Run; readonly after: Run },
): PracticeState {
  if (event.kind !== 'intent' || event.intent.kind !== 'count-routine') return practice;
  if (after.countedSessions === before.countedSessions) return practice;
  const worked: readonly string[] = event.intent.areas;
  return withRoutineDone(practice, {
    routine: event.intent.routine,
    areas: bodyAreas.filter((area) => worked.includes(area)),
    at: after.lastSeenAt,
    turn: after.clocks.stretch.turn,
  });
}

/** Records a guide's report of a routine: in the journal, and in the practice that choices use. */
export function recordRoutine(stored: Stored, report: RoutineReport, { at, zone }: Moment): Stored {
  const event = routineEvent(report, at);
  const { journal, practice, settings } = stored;
  return {
    ...stored,
    journal: noteEvents(journal, [event], settings, zone),
    practice: withDose(practice, { id: report.id, at: event.at, seconds: dosesOf(event) }),
  };
}
