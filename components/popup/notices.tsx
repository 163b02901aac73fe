import popupWords from 'words:popup';
import type { ComponentChildren } from 'preact';
import type { SeenHold } from '@/components/popup/next-up';
import { Button } from '@/components/ui/button';
import { RefusalNotice } from '@/components/ui/refusal-notice';
import { requestProblemText } from '@/components/ui/request-problem-text';
import type { Intent } from '@/reminders/event';
import type { Run } from '@/reminders/run';
import type { Moment } from '@/values/moment';
import type { ProblemAt } from '@/values/problem';
import './notices.css';

function Notice(props: {
  readonly text: string;
  /** The words of its button. */
  readonly answer: string;
  readonly onAnswer: () => void;
  /** Another button, before the answer. */
  readonly children?: ComponentChildren;
}) {
  return (
    <p class="notice">
      <span>{props.text}</span>
      {props.children}
      <Button onClick={props.onAnswer}>{props.answer}</Button>
    </p>
  );
}

/** Short messages: what failed, what was detected, and what can be undone. */
export function Notices(props: {
  readonly run: Run;
  /** The hold that the person has just turned off; null if none. */
  readonly notWaitedFor: SeenHold | null;
  readonly moment: Moment;
  /** Why the last intent was refused; null if it was not. */
  readonly refused: ProblemAt | null;
  readonly onRequest: (intent: Intent) => void;
  readonly onWaitAgain: (hold: SeenHold) => void;
  /** Opens help with notifications that the system does not show. */
  readonly onOpenHelp: () => void;
}) {
  const { refused, notWaitedFor, onRequest } = props;
  const { notice, undo, offer } = props.run;
  // Nothing to undo once another reminder is due.
  const undoable = undo !== null && props.moment.at < undo.until && offer === null;
  return (
    <div role="status">
      <RefusalNotice
        refusal={refused}
        words={(problem) => popupWords.failed({ reason: requestProblemText(problem) })}
      />
      {notice !== null && (
        <Notice
          text={popupWords.notices[notice]}
          answer={popupWords.noticeSeen}
          onAnswer={() => onRequest({ kind: 'dismiss-notice' })}
        >
          {notice === 'notification-failed' && (
            <Button
              onClick={() => {
                onRequest({ kind: 'dismiss-notice' });
                props.onOpenHelp();
              }}
            >
              {popupWords.fix}
            </Button>
          )}
        </Notice>
      )}
      {notWaitedFor !== null && (
        <Notice
          text={popupWords.held.noLongerWaits}
          answer={popupWords.undo}
          onAnswer={() => props.onWaitAgain(notWaitedFor)}
        />
      )}
      {undoable && (
        <Notice
          text={popupWords.undoable[undo.what]}
          answer={popupWords.undo}
          onAnswer={() => onRequest({ kind: 'undo' })}
        />
      )}
    </div>
  );
}
