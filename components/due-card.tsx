import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { ChoiceRow } from '@/components/choice-row';
import { RoutinePicture } from '@/components/routine-picture';
import { useReturnedFocus } from '@/components/use-returned-focus';
import { popupWords } from '@/locales/en/popup';
import { postureCheckWords } from '@/locales/en/posture-checks';
import { routineWords } from '@/locales/en/routines';
import { routineLength } from '@/locales/en/time';
import type { Intent } from '@/reminders/event';
import type { Outlook } from '@/reminders/outlook';
import type { ExerciseId } from '@/routines/exercise';
import { postureCheckInTurn } from '@/routines/posture-checks';
import type { RoutineId } from '@/routines/routine';
import { routineSummaries } from '@/routines/routine-summaries';

const snoozeChoices = ([5, 10, 15] as const).map((value) => ({
  value,
  label: popupWords.due.snoozeMinutes(value),
}));

interface Due {
  readonly title: string;
  readonly detail: string;
  readonly doIt: string;
  readonly onDo: () => void;
  readonly picture: ExerciseId | null;
}

/** What is due now, and every answer to it. Two snoozes in a row leave Start and Skip. */
export function DueCard(props: {
  readonly outlook: Extract<Outlook, { kind: 'offer' }>;
  /** The routine that a due stretch offers. */
  readonly routine: RoutineId;
  /** The choice of a pause, while it is being made in place of the verbs. */
  readonly pausing: ComponentChildren;
  readonly onIntend: (intent: Intent) => void;
  readonly onOpen: (routine: RoutineId) => void;
}) {
  const { outlook, routine, onIntend } = props;
  const [choosing, setChoosing] = useState(false);
  const opener = useReturnedFocus(choosing);
  const due = dueThing(outlook, routine, props);
  return (
    <section class="due" aria-live="polite">
      <div class="due-head">
        <div>
          <h1 class="due-title">{due.title}</h1>
          <p class="next-detail">{due.detail}</p>
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

function dueThing(
  outlook: Extract<Outlook, { kind: 'offer' }>,
  routineId: RoutineId,
  does: {
    readonly onIntend: (intent: Intent) => void;
    readonly onOpen: (routine: RoutineId) => void;
  },
): Due {
  if (outlook.reminder === 'posture') {
    const words = postureCheckWords[postureCheckInTurn(outlook.turn).id];
    return {
      title: words.prompt,
      detail: words.action,
      doIt: popupWords.due.done,
      onDo: () => does.onIntend({ kind: 'check-posture' }),
      picture: null,
    };
  }
  const routine = routineSummaries[routineId];
  return {
    title: outlook.maySnooze ? popupWords.due.stretch : popupWords.due.stretchShort,
    detail: `${routineWords[routineId].name} · ${routineLength(routine.minutes)}`,
    doIt: popupWords.due.start,
    onDo: () => does.onOpen(routineId),
    picture: routine.pictured,
  };
}
