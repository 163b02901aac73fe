import dataWords from 'words:data';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { SettingSection } from '@/components/form/setting-row';
import { backOnEscape } from '@/components/ui/back-button';
import { problemAtText } from '@/components/ui/problem-text';
import { useReturnedFocus } from '@/components/ui/use-returned-focus';
import type { ProblemAt } from '@/values/problem';
import './data-row.css';
import './data-reset.css';

const words = dataWords.end;

/** A button that asks for confirmation first. */
function ConfirmedButton(props: {
  readonly label: string;
  readonly detail: string;
  readonly question: string;
  readonly yes: string;
  readonly dangerous: boolean;
  readonly onYes: () => void;
}) {
  const id = useId();
  const [asking, setAsking] = useState(false);
  const opener = useReturnedFocus(asking);
  const keep = useRef<HTMLButtonElement>(null);
  const escape = backOnEscape(() => setAsking(false));
  useLayoutEffect(() => {
    // A second press of Enter must not confirm.
    if (asking) keep.current?.focus();
  }, [asking]);
  return (
    <div class="data-row data-reset">
      <div>
        <p class="row-label">{props.label}</p>
        <p class="data-row-detail">{props.detail}</p>
      </div>
      {asking ? (
        <div role="group" aria-labelledby={id} class="data-confirm">
          <p id={id}>{props.question}</p>
          <div class="data-actions">
            <button
              ref={keep}
              type="button"
              class="button"
              onKeyDown={escape}
              onClick={() => setAsking(false)}
            >
              {words.keep}
            </button>
            <button
              type="button"
              class={props.dangerous ? 'button dangerous' : 'button'}
              onKeyDown={escape}
              onClick={() => {
                setAsking(false);
                props.onYes();
              }}
            >
              {props.yes}
            </button>
          </div>
        </div>
      ) : (
        <button
          ref={opener}
          type="button"
          class={props.dangerous ? 'button dangerous' : 'button'}
          aria-expanded={false}
          onClick={() => setAsking(true)}
        >
          {props.label}
        </button>
      )}
    </div>
  );
}

/** Resets the settings, and deletes the history or everything. */
export function DataReset(props: {
  readonly onStartOver: () => Promise<ProblemAt | null>;
  readonly onDelete: () => Promise<ProblemAt | null>;
  readonly onUndo: () => Promise<ProblemAt | null>;
}) {
  const [message, setMessage] = useState<{ text: string; undoable: boolean } | null>(null);
  const run = async (
    action: () => Promise<ProblemAt | null>,
    done: string,
    undoable: boolean,
  ): Promise<void> => {
    const refused = await action();
    setMessage(
      refused === null
        ? { text: done, undoable }
        : { text: dataWords.failed({ reason: problemAtText(refused) }), undoable: false },
    );
  };
  return (
    <SettingSection id="end" title={words.title}>
      <ConfirmedButton
        label={words.startOver}
        detail={words.startOverDetail}
        question={words.startOverAsk}
        yes={words.startOverYes}
        dangerous={false}
        onYes={() => void run(props.onStartOver, words.startedOver, true)}
      />
      <ConfirmedButton
        label={words.remove}
        detail={words.removeDetail}
        question={words.removeAsk}
        yes={words.removeYes}
        dangerous
        onYes={() => void run(props.onDelete, words.removed, false)}
      />
      <div role="status">
        {message !== null && (
          <p class="notice">
            <span>{message.text}</span>
            {message.undoable && (
              <button
                type="button"
                class="button"
                onClick={() => {
                  document.getElementById('end-title')?.focus();
                  void run(props.onUndo, dataWords.bring.undone, false);
                }}
              >
                {dataWords.bring.undo}
              </button>
            )}
          </p>
        )}
      </div>
    </SettingSection>
  );
}
