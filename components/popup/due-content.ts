import popupWords from 'words:popup';
import { choiceReason } from '@/components/popup/choice-reason';
import { routineLength } from '@/locales/time-text';
import { ownReminder } from '@/reminders/due';
import { kindOf, type ReminderKind } from '@/reminders/kinds/kinds';
import type { NextUpState } from '@/reminders/next-up';
import type { State } from '@/reminders/state';
import type { ExerciseId } from '@/routines/library/exercise-lists';
import type { RoutineId } from '@/routines/library/routine';
import { routineSummaries } from '@/routines/library/routine-summaries';
import type { PracticeState } from '@/routines/plan/practice';
import type { Moment } from '@/values/moment';

/** The words of a due reminder. `opens` is the routine of a stretch; null is a walk. */
interface DueContent {
  readonly title: string;
  readonly detail: string;
  readonly why: string | null;
  readonly picture: ExerciseId | null;
  readonly opens?: RoutineId | null;
}

/** Returns the question and the action of a turn's posture check. */
export type PostureWords = (turn: number) => { readonly prompt: string; readonly action: string };

/** The data for `dueContent`. */
export interface DueSource {
  readonly nextUp: Extract<NextUpState, { kind: 'offer' }>;
  readonly state: State;
  readonly moment: Moment;
  /** The routine that a due stretch offers; null when none fits. */
  readonly choice: PracticeState['next'];
  readonly postureWords: PostureWords;
  readonly routineName: (id: RoutineId) => string;
}

function dueStretch({ nextUp, choice, moment, routineName }: DueSource): DueContent {
  const title = nextUp.maySnooze ? popupWords.due.stretch : popupWords.due.stretchShort;
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

/** A reminder without a picture and without a routine. */
const plain = { why: null, picture: null };

const contentOf: Readonly<Record<ReminderKind, (source: DueSource) => DueContent>> = {
  stretch: dueStretch,
  posture: ({ nextUp, postureWords }) => {
    const { prompt, action } = postureWords(nextUp.turn);
    return { title: prompt, detail: action, ...plain };
  },
  eyes: () => ({ ...popupWords.due.eyes, ...plain }),
  stand: ({ state }) => ({
    ...(state.run.standing ? popupWords.due.sit : popupWords.due.stand),
    ...plain,
  }),
  own: ({ nextUp, state }) => {
    const own = ownReminder(state.settings, nextUp.reminder);
    return { title: own?.name ?? popupWords.due.gone, detail: own?.message ?? '', ...plain };
  },
};

/** Returns the content of a due reminder's card. */
export function dueContent(source: DueSource): DueContent {
  return contentOf[kindOf(source.nextUp.reminder)](source);
}
