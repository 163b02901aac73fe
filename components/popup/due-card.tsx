import popupWords from 'words:popup';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { type DueSource, dueContent } from '@/components/popup/due-content';
import { useFittingFigures } from '@/components/popup/fit-figures';
import { RoutinePicture } from '@/components/popup/routine-picture';
import { Button } from '@/components/ui/button';
import { ChoiceRow } from '@/components/ui/choice-row';
import { useReturnedFocus } from '@/components/ui/use-returned-focus';
import { minutes } from '@/locales/time-text';
import type { Intent } from '@/reminders/event';
import { snoozeMinutes } from '@/reminders/snooze';
import './popup-actions.css';
import './due-card.css';

const snoozeChoices = snoozeMinutes.map((value) => ({
  value,
  label: minutes(value),
}));

interface DueProps extends DueSource {
  /** The choice of a pause, which replaces the actions while it is open. */
  readonly pausing: ComponentChildren;
  readonly standToggle: ComponentChildren;
  readonly onRequest: (intent: Intent) => void;
  readonly onOpenGuide: (routine: string | null) => void;
}

/** The due reminder with every answer. After two snoozes in a row, Snooze is gone. */
export function DueCard(props: DueProps) {
  const { nextUp, onRequest } = props;
  const { reminder } = nextUp;
  const [choosing, setChoosing] = useState(false);
  const opener = useReturnedFocus(choosing);
  useFittingFigures();
  const { title, detail, why, picture, opens } = dueContent(props);
  return (
    <section class="due">
      <div class="due-head">
        <div>
          <div aria-live="polite">
            <h1 class="due-title" tabIndex={-1}>
              {title}
            </h1>
            {detail !== '' && <p class="due-detail">{detail}</p>}
            {why !== null && <p class="due-why">{why}</p>}
          </div>
          {props.standToggle}
        </div>
        {picture !== null && <RoutinePicture exercise={picture} />}
      </div>
      {props.pausing}
      {!props.pausing && choosing && (
        <ChoiceRow
          label={popupWords.due.snoozeFor}
          choices={snoozeChoices}
          back={popupWords.back}
          onChoose={(chosen) => onRequest({ kind: 'snooze', minutes: chosen })}
          onBack={() => setChoosing(false)}
        />
      )}
      {!props.pausing && !choosing && (
        <div class="actions">
          <Button
            look="primary"
            onClick={() => {
              if (opens === undefined) onRequest({ kind: 'done', reminder });
              else props.onOpenGuide(opens);
            }}
          >
            {opens === undefined ? popupWords.due.done : popupWords.due.start}
          </Button>
          {nextUp.maySnooze && (
            <Button ref={opener} onClick={() => setChoosing(true)}>
              {popupWords.due.snooze}
            </Button>
          )}
          {opens !== undefined && (
            <Button onClick={() => onRequest({ kind: 'i-moved' })}>{popupWords.moved}</Button>
          )}
          <Button look="plain" onClick={() => onRequest({ kind: 'skip' })}>
            {popupWords.due.skip}
          </Button>
        </div>
      )}
    </section>
  );
}
