import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { becauseOf } from '@/components/because';
import { ChoiceRow } from '@/components/choice-row';
import { RoutinePicture } from '@/components/routine-picture';
import { useReturnedFocus } from '@/components/use-returned-focus';
import { popupWords } from '@/locales/en/popup';
import { routineLength } from '@/locales/en/time';
import type { Intent } from '@/reminders/event';
import type { Moment } from '@/reminders/moment';
import type { Outlook } from '@/reminders/outlook';
import type { ExerciseId } from '@/routines/exercise-lists';
import type { Practice } from '@/routines/practice';
import type { RoutineId } from '@/routines/routine';
import { routineSummaries } from '@/routines/routine-summaries';

const snoozeChoices = ([5, 10, 15] as const).map((value) => ({
  value,
  label: popupWords.due.snoozeMinutes(value),
}));

interface Due {
  readonly title: string;
  readonly detail: string;
  readonly why: string | null;
  readonly doIt: string;
  readonly onDo: () => void;
  readonly picture: ExerciseId | null;
}

/** What the posture check of a turn asks, and what to do: the browser keeps these words. */
export type PostureWords = (turn: number) => { readonly prompt: string; readonly action: string };

interface DueProps {
  readonly outlook: Extract<Outlook, { kind: 'offer' }>;
  /** The routine that a due stretch offers; null when none fits. */
  readonly choice: Practice['next'];
  readonly moment: Moment;
  readonly postureWords: PostureWords;
  readonly routineName: (id: RoutineId) => string;
  /** The choice of a pause, while it is being made in place of the verbs. */
  readonly pausing: ComponentChildren;
  readonly onIntend: (intent: Intent) => void;
  readonly onOpen: (routine: string | null) => void;
}

/** What is due now, and every answer to it. Two snoozes in a row leave Start and Skip. */
export function DueCard(props: DueProps) {
  const { outlook, onIntend } = props;
  const [choosing, setChoosing] = useState(false);
  const opener = useReturnedFocus(choosing);
  const due = dueThing(props);
  return (
    <section class="due" aria-live="polite">
      <div class="due-head">
        <div>
          <h1 class="due-title">{due.title}</h1>
          <p class="next-detail">{due.detail}</p>
          {due.why !== null && <p class="due-why">{due.why}</p>}
        </div>
        {due.picture !== null && <RoutinePicture exercise={due.picture} />}
      </div>
      {props.pausing}
      {!props.pausing && choosing && (
        <ChoiceRow
          label={popupWords.due.snoozeFor}
          choices={snoozeChoices}
          back={popupWords.back}
          onChoose={(snoozeMinutes) => onIntend({ kind: 'snooze', minutes: snoozeMinutes })}
          onBack={() => setChoosing(false)}
        />
      )}
      {!props.pausing && !choosing && (
        <div class="verbs">
          <button type="button" class="button primary" onClick={due.onDo}>
            {due.doIt}
          </button>
          {outlook.maySnooze && (
            <button ref={opener} type="button" class="button" onClick={() => setChoosing(true)}>
              {popupWords.due.snooze}
            </button>
          )}
          {outlook.reminder === 'stretch' && (
            <button type="button" class="button" onClick={() => onIntend({ kind: 'i-moved' })}>
              {popupWords.moved}
            </button>
          )}
          <button type="button" class="button plain" onClick={() => onIntend({ kind: 'skip' })}>
            {popupWords.due.skip}
          </button>
        </div>
      )}
    </section>
  );
}

function dueThing({
  outlook,
  choice,
  moment,
  postureWords,
  routineName,
  onIntend,
  onOpen,
}: DueProps): Due {
  if (outlook.reminder === 'posture') {
    const { prompt, action } = postureWords(outlook.turn);
    return {
      title: prompt,
      detail: action,
      why: null,
      doIt: popupWords.due.done,
      onDo: () => onIntend({ kind: 'check-posture' }),
      picture: null,
    };
  }
  const title = outlook.maySnooze ? popupWords.due.stretch : popupWords.due.stretchShort;
  const doIt = popupWords.due.start;
  const routine = Object.values(routineSummaries).find(({ id }) => id === choice?.routine);
  if (choice === null || routine === undefined) {
    const detail = popupWords.due.walk;
    return { title, detail, why: null, doIt, onDo: () => onOpen(null), picture: 'walk-break' };
  }
  const { id, minutes, pictured } = routine;
  return {
    title,
    detail: `${routineName(id)} · ${routineLength(minutes)}`,
    why: becauseOf(choice, moment),
    doIt,
    onDo: () => onOpen(id),
    picture: pictured,
  };
}
