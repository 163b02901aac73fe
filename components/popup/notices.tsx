import type { SeenHold } from '@/components/popup/next-up';
import { popupWords } from '@/locales/en/popup';
import type { Intent } from '@/reminders/event';
import type { Run } from '@/reminders/run';
import type { Moment } from '@/values/moment';
import './notices.css';

/** What is told in passing: what failed, what was noticed, and what can be taken back. */
export function Notices(props: {
  readonly run: Run;
  /** What reminders no longer wait for since a moment ago, if the person said so. */
  readonly notWaitedFor: SeenHold | null;
  readonly moment: Moment;
  /** Why the last intent was refused, if it was. */
  readonly refused: string | null;
  readonly onIntend: (intent: Intent) => void;
  readonly onWaitAgain: (hold: SeenHold) => void;
}) {
  const { refused, notWaitedFor, onIntend } = props;
  const { notice, undo, offer } = props.run;
  // With something else due since, there is nothing to go back to.
  const undoable = undo !== null && props.moment.at < undo.until && offer === null;
  return (
    <div role="status">
      {refused !== null && <p class="notice">{popupWords.failed(refused)}</p>}
      {notice !== null && (
        <p class="notice">
          <span>{popupWords.notices[notice]}</span>
          <button type="button" class="button" onClick={() => onIntend({ kind: 'dismiss-notice' })}>
            {popupWords.noticeSeen}
          </button>
        </p>
      )}
      {notWaitedFor !== null && (
        <p class="notice">
          <span>{popupWords.held.noLongerWaits(popupWords.held.waitsFor[notWaitedFor])}</span>
          <button type="button" class="button" onClick={() => props.onWaitAgain(notWaitedFor)}>
            {popupWords.undo}
          </button>
        </p>
      )}
      {undoable && (
        <p class="notice">
          <span>{popupWords.undoable[undo.what]}</span>
          <button type="button" class="button" onClick={() => onIntend({ kind: 'undo' })}>
            {popupWords.undo}
          </button>
        </p>
      )}
    </div>
  );
}
