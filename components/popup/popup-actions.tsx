import popupWords from 'words:popup';
import { useState } from 'preact/hooks';
import { choiceReason } from '@/components/popup/choice-reason';
import { useFittingFigures } from '@/components/popup/fit-figures';
import { PauseChoice } from '@/components/popup/pause-choice';
import { Button } from '@/components/ui/button';
import { useReturnedFocus } from '@/components/ui/use-returned-focus';
import type { Intent } from '@/reminders/event';
import type { State } from '@/reminders/state';
import type { PracticeState } from '@/routines/plan/practice';
import type { Moment } from '@/values/moment';
import './popup-actions.css';

/** The actions while nothing is due: stretch, "I moved", pause. */
export function PopupActions(props: {
  readonly state: State;
  readonly moment: Moment;
  /** The routine that "Stretch now" opens; null when none fits. */
  readonly choice: PracticeState['next'];
  readonly onRequest: (intent: Intent) => void;
  readonly onOpenGuide: (routine: string | null) => void;
}) {
  const { state, moment, choice, onRequest, onOpenGuide } = props;
  const [choosing, setChoosing] = useState(false);
  const opener = useReturnedFocus(choosing);
  useFittingFigures();
  if (choosing) {
    return <PauseChoice moment={moment} onRequest={onRequest} onDone={() => setChoosing(false)} />;
  }
  return (
    <>
      {choice === null && <p class="none-fits">{popupWords.due.walk}</p>}
      <div class="actions">
        <Button
          look="primary"
          {...(choice !== null && { title: choiceReason(choice, moment) })}
          onClick={() => onOpenGuide(choice?.routine ?? null)}
        >
          {popupWords.stretchNow}
        </Button>
        <Button onClick={() => onRequest({ kind: 'i-moved' })}>{popupWords.moved}</Button>
        {state.run.pause === null ? (
          <Button ref={opener} aria-expanded={false} onClick={() => setChoosing(true)}>
            {popupWords.pause}
            <span aria-hidden="true">▾</span>
          </Button>
        ) : (
          <Button onClick={() => onRequest({ kind: 'resume' })}>{popupWords.resume}</Button>
        )}
      </div>
    </>
  );
}
