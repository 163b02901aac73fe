import { choiceReason } from '@/components/popup/choice-reason';
import { popupWords } from '@/locales/en/popup';
import { routineLength } from '@/locales/en/time';
import { ownReminder } from '@/reminders/due';
import type { NextUpState } from '@/reminders/next-up';
import type { State } from '@/reminders/state';
import type { ExerciseId } from '@/routines/library/exercise-lists';
import type { RoutineId } from '@/routines/library/routine';
import { routineSummaries } from '@/routines/library/routine-summaries';
import type { PracticeState } from '@/routines/plan/practice';
import type { Moment } from '@/values/moment';

/** What a due reminder asks for, in words; `opens` is the routine (null: a walk) of a stretch. */
interface DueThing {
  readonly title: string;
  readonly detail: string;
  readonly why: string | null;
  readonly picture: ExerciseId | null;
  readonly opens?: RoutineId | null;
}

/** What the posture check of a turn asks, and what to do: the browser keeps these words. */
export type PostureWords = (turn: number) => { readonly prompt: string; readonly action: string };

/** What `dueThing` draws from. */
export interface DueSource {
  readonly outlook: Extract<NextUpState, { kind: 'offer' }>;
  readonly state: State;
  readonly moment: Moment;
  /** The routine that a due stretch offers; null when none fits. */
  readonly choice: PracticeState['next'];
  readonly postureWords: PostureWords;
  readonly routineName: (id: RoutineId) => string;
}

function dueStretch({ outlook, choice, moment, routineName }: DueSource): DueThing {
  const title = outlook.maySnooze ? popupWords.due.stretch : popupWords.due.stretchShort;
  const routine = Object.values(routineSummaries).find(({ id }) => id === choice?.routine);
  if (choice === null || routine === undefined) {
    return { title, detail: popupWords.due.walk, why: null, picture: 'walk-break', opens: null };
  }
  const { id, minutes, pictured } = routine;
  return {
    title,
    detail: `${routineName(id)} · ${routineLength(minutes)}`,
    why: choiceReason(choice, moment),
    picture: pictured,
    opens: id,
  };
}

/** What is due, by its kind. */
export function dueContent(source: DueSource): DueThing {
  const { outlook, state } = source;
  const { due } = popupWords;
  const small = { why: null, picture: null };
  switch (outlook.reminder) {
    case 'stretch':
      return dueStretch(source);
    case 'posture': {
      const { prompt, action } = source.postureWords(outlook.turn);
      return { title: prompt, detail: action, ...small };
    }
    case 'eyes':
      return { ...due.eyes, ...small };
    case 'stand':
      return { ...(state.run.standing ? due.sit : due.stand), ...small };
    default: {
      const own = ownReminder(state.settings, outlook.reminder);
      return { title: own?.name ?? due.gone, detail: own?.message ?? '', ...small };
    }
  }
}
