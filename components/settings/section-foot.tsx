import optionsWords from 'words:options';
import { useLayoutEffect, useRef } from 'preact/hooks';
import './section-foot.css';

/** The foot of a section: resets it to the defaults, and undoes the last change. */
export function SectionFoot(props: {
  readonly section: string;
  readonly title: string;
  /** The last change in this section, if it can be undone. */
  readonly undoable: { readonly said: string } | null;
  /** Null if the section has its defaults. */
  readonly onReset: (() => void) | null;
  readonly onUndo: () => void;
}) {
  const { undoable, onReset } = props;
  const undo = useRef<HTMLButtonElement>(null);
  // The pressed button is gone, so the focus moves here.
  useLayoutEffect(() => {
    if (undoable !== null) undo.current?.focus();
  }, [undoable]);
  return (
    <div class="section-foot">
      <div role="status">
        {undoable !== null && (
          <p class="notice">
            <span>{undoable.said}</span>
            <button
              ref={undo}
              type="button"
              class="button"
              onClick={() => {
                document.getElementById(`${props.section}-title`)?.focus();
                props.onUndo();
              }}
            >
              {optionsWords.undo}
            </button>
          </p>
        )}
      </div>
      {undoable === null && onReset !== null && (
        <button
          type="button"
          class="button plain"
          aria-label={optionsWords.reset.about({ section: props.title })}
          onClick={onReset}
        >
          {optionsWords.reset.label}
        </button>
      )}
    </div>
  );
}
